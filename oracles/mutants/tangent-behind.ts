import type { Chain } from '../../src/chain/chain.ts';
import { kernel, sweepTable } from '../../src/dynamics/kernel.ts';
import { mutantOfParts } from './mutant.ts';

const behind = (id: string, says: string, isMeant: (chain: Chain) => boolean) =>
  mutantOfParts(id, says, (parts) => ({
    ...parts,
    tangentFlow: (chain, start, tangent, scheme, step, stops, observe, chainParts) => {
      if (chain.kind !== 'chain' || !isMeant(chain))
        return parts.tangentFlow(chain, start, tangent, scheme, step, stops, observe, chainParts);
      const late = { ...start, q: start.q.slice(), p: start.p.slice() };
      kernel(chain, 1, chainParts).sweep(late.q, late.p, sweepTable([{ kicks: [], drifts: [-step] }]), 1);
      return parts.tangentFlow(chain, late, tangent, scheme, step, stops, observe, chainParts);
    },
  }));

/** The tangent vector is carried along half a step late: every stage's derivative is taken where the state was. */
export const tangentBehind = behind('tangent-behind', 'the tangent vector lags behind the state by one drift', () => true);

/** The same of chains with pinned sites alone, on which no integral of Toda stands guard. */
export const pinnedTangentBehind = behind(
  'pinned-tangent-behind',
  'the tangent vector of a pinned chain lags behind the state by one drift',
  ({ pinning }) => pinning !== undefined,
);
