import type { Chain } from '../../chain/chain.ts';
import { type State, state } from '../../chain/state.ts';
import { float64 } from '../../exact/float64.ts';
import { InputError } from '../../input-error.ts';
import { todaScale } from '../toda-scale.ts';
import { motionAt, type TodaMotion } from './toda-motion.ts';

/**
 * The state of a Toda ring on an exact motion, at a time: solitons or a periodic wave, in the chain's own units.
 *
 * Error: q and p are differences of logarithms and of their rates: a few u of the largest exponent, kappa N/2, over 2 alpha. Solitons do not end at
 * the seam between the bonds N - 1 and 0: there the state is no solution by what `tailOf` says.
 *
 * @throws InputError for another chain, a motion that it does not have, a time that is not finite
 */
export function exactState(chain: Chain, motion: Exclude<TodaMotion, { kind: 'open-chain' }>, time: number): State {
  const { alpha, momentum } = todaScale(chain);
  if (chain.potential !== 'toda') throw new InputError('chain.potential', chain.potential, 'toda');
  if (chain.boundary !== 'periodic') throw new InputError('chain.boundary', chain.boundary, 'periodic');
  if (!Number.isFinite(time)) throw new InputError('time', time, 'a finite number');
  const own = (time * (chain.stiffness as number)) / momentum;
  const { q, p } = motionAt(float64, { alpha, sites: chain.sites }, motion, own);
  return state(
    q,
    p.map((x) => momentum * x),
  );
}
