import type { Arithmetic } from '../../exact/arithmetic.ts';
import { InputError } from '../../input-error.ts';
import { type Motion, motionOf, type TodaRing } from './motion.ts';
import { piOf } from './pi-of.ts';
import { refuseBadNome, theta1OverSlope, theta4 } from './theta.ts';

/** A periodic wave of a ring. */
export interface PeriodicWave {
  /** how many of its wave lengths the ring has: a whole number from 1, below N/2 */
  readonly waves: number;
  /** its strength, above 0 and up to 1/2: a sine wave of amplitude 8 nome sin^2(pi waves/N) in 2 alpha r where it is small, else a train of solitons */
  readonly nome: number;
  readonly direction: 1 | -1;
  /** in wave lengths */
  readonly phase: number;
}

/** What the wave is composed of; a planted defect replaces one. */
export interface PeriodicWaveParts {
  /** how fast the argument of tau moves, from that of one site */
  readonly pace: <T>(real: Arithmetic<T>, nome: T, perSite: T) => T;
}

export const periodicWaveParts: PeriodicWaveParts = { pace: theta1OverSlope };

/**
 * The cnoidal wave: tau_n = theta_4(u_n), u_n = pi (waves n/N + phase) -+ omega t, m = chi = 1.
 *
 * With v = pi waves/N and s = (theta_1/theta_4)^2 the addition theorem gives
 *
 *   F_n = tau_{n+1} tau_{n-1} / tau_n^2 = (theta_4(v)^2 - theta_1(v)^2 s(u_n)) / theta_4(0)^2,
 *
 * and its order v^2 (ln theta_4)'' = theta_4''(0)/theta_4(0) - (theta_1'(0)/theta_4(0))^2 s. So (ln tau_n)'' = F_n + const for
 *
 *   omega = theta_1(v) / theta_1'(0),
 *
 * Toda's dispersion relation; sin v for small waves. tau has period N in n, so the bonds add up to 0; and so do q and p.
 *
 * @source M. Toda, J. Phys. Soc. Jpn. 22, 431 (1967), in theta functions: Theory of Nonlinear Lattices, 2nd ed. (Springer, 1989), sec. 2.2
 * @throws InputError for a wave that is none on so many sites
 */
export function periodicWave<T>(
  real: Arithmetic<T>,
  { alpha, sites }: TodaRing,
  { waves, nome, direction, phase }: PeriodicWave,
  time: T,
  { pace }: PeriodicWaveParts = periodicWaveParts,
): Motion<T> {
  refuseBadNome(nome);
  if (!Number.isInteger(waves) || waves < 1 || 2 * waves >= sites)
    throw new InputError('waves', waves, `a whole number from 1, below ${sites / 2}`);
  if (!Number.isFinite(phase)) throw new InputError('phase', phase, 'a finite number');
  const { of, plus, times, over } = real;
  const [q, pi] = [of(nome), piOf(real)];
  const perSite = over(times(pi, of(waves)), of(sites));
  const rate = times(of(-direction), pace(real, q, perSite));
  const moved = plus(times(pi, of(phase)), times(rate, time));
  const taus = Array.from({ length: sites + 1 }, (_, i) => theta4(real, q, plus(times(perSite, of(i - 1)), moved), rate));
  return motionOf(real, alpha, taus);
}
