import { kernel, sweepTable } from '../../src/dynamics/kernel.ts';
import { mutantOfParts } from './mutant.ts';

/** The tangent vector is carried along half a step late: every stage's derivative is taken where the state was. */
export const tangentBehind = mutantOfParts('tangent-behind', 'the tangent vector lags behind the state by one drift', (parts) => ({
  ...parts,
  tangentFlow: (chain, start, tangent, scheme, step, stops, observe, chainParts) => {
    const late = { ...start, q: start.q.slice(), p: start.p.slice() };
    kernel(chain, 1, chainParts).sweep(late.q, late.p, sweepTable([{ kicks: [], drifts: [-step] }]), 1);
    parts.tangentFlow(chain, late, tangent, scheme, step, stops, observe, chainParts);
  },
}));
