import type { Chain } from '../src/chain/chain.ts';
import { type State, state } from '../src/chain/state.ts';
import { isPlain } from './plain-chain.ts';
import type { Run } from './run.ts';

/** A case for oracles of the zigzag: an even ring with uniform coefficients, q_n = (-1)^n A, p_n = (-1)^n B, and how far to go. */
export interface ZigzagRun extends Pick<Run, 'scheme' | 'step' | 'steps'> {
  readonly chain: Chain;
  /** A */
  readonly amplitude: number;
  /** B */
  readonly momentum: number;
}

/** The run of a case, or undefined where the chain has no zigzag. */
export function runOfZigzag({ chain, amplitude, momentum, ...stepping }: ZigzagRun): Run | undefined {
  const uniform = [chain.stiffness, chain.alpha, chain.beta].every((coefficient) => typeof coefficient === 'number');
  if (!isPlain(chain) || chain.boundary === 'fixed' || chain.sites % 2 !== 0 || !uniform) return undefined;
  return { chain, start: zigzagState(chain.sites, amplitude, momentum), ...stepping };
}

/** A, -A, A, -A .. and B, -B, B, -B .. */
export function zigzagState(sites: number, amplitude: number, momentum: number): State {
  const alternating = (x: number) => Array.from({ length: sites }, (_, n) => (n % 2 === 0 ? x : -x));
  return state(alternating(amplitude), alternating(momentum));
}
