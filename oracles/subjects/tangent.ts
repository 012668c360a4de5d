import type { Chain } from '../../src/chain/chain.ts';
import { copyOf, type State } from '../../src/chain/state.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "Carry this tangent vector along with the run that starts here, and show both at the end." */
export interface TangentAsk {
  readonly chain: Chain;
  readonly start: State;
  readonly tangent: State;
  readonly scheme: SchemeName;
  readonly step: number;
  readonly steps: number;
}

/** Where a run and its tangent vector end. */
export interface TangentEnd {
  readonly state: State;
  readonly tangent: State;
}

/** The tangent flow of our own core; schemes that are no splittings have none. */
export const coreTangent =
  (parts: CoreParts = coreParts): Subject<TangentAsk, TangentEnd> =>
  ({ chain, start, tangent, scheme, step, steps }) => {
    const named = parts.scheme(schemes[scheme]);
    if (named.family !== 'splitting') return { state: start, tangent };
    let end: TangentEnd = { state: start, tangent };
    parts.tangentFlow(
      chain,
      start,
      tangent,
      named,
      step,
      [steps],
      (state, moved) => {
        end = { state: copyOf(state), tangent: copyOf(moved) };
      },
      parts.chain,
    );
    return end;
  };
