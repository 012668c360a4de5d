import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { frequencies, rootsOfUnity } from './real-space.ts';
import { field, heard, real, type Values, type WaveCase, type Z } from './wave-case.ts';
import { compared } from './wave-law.ts';

/** |chi_{2k}|^2 omega_k^2 up to a factor, from the modulation in real space; what rounding leaves of 0 is 0. */
function rateOf({ sites, linear }: WaveCase, k: number): bigint {
  const roots = rootsOfUnity(sites);
  const sum = field.sum(linear.map((x, j) => field.scaled(roots[(2 * k * j) % sites] as Z, real.of(x))));
  const omega = frequencies(sites)[k] as bigint;
  const rate = real.times(real.times(omega, omega), real.times(sum.re, sum.re) + real.times(sum.im, sum.im));
  return real.toNumber(rate) < 1e-30 ? 0n : rate;
}

/**
 * So many doublings take a share of 2^-56 to one half, up to less than a unit: 64 |chi|^2 is an algebraic integer with at most two conjugates, below
 * 2^14.
 */
const doublings = 80;

/**
 * The spectrum that (25) leaves after a time that is long for every wave that is reflected at all. After a time that has exchanged the share x of n_k
 * and n_{-k}, twice the time has exchanged 2 x (1 - x): from anything positive to 1/2, and from 0 nowhere.
 *
 * Catches: a limit that is not reached, one that is not the mean.
 * Blind to: the rates themselves; waves/bragg-rate sees these.
 */
export const reflectedSpectrum: Oracle<WaveCase, WaveCase, Values> = {
  id: 'waves/reflected-spectrum',
  law: {
    tex: String.raw`\lim_{t \to \infty} n_k(t),\quad \dot n_k = R_k (n_{-k} - n_k)`,
    source: 'the exchange of two waves as a map, composed with itself',
    route: 'the map over a short time, doubled 80 times, with the modulation in real space, 40 digits',
    catches: 'a limit that is not reached, one that is not the mean',
    blindTo: 'the rates themselves: waves/bragg-rate sees these',
  },
  *examine(c) {
    const [answer] = (yield [c]) as [Values];
    const seen = heard(answer);
    if (seen === undefined) return refuted({ term: 'not a number' });
    if (c.linear.every((x) => x === c.linear[0])) return { outOfScope: 'the springs are all equal' };
    const modes = c.spectrum.map((_, k) => k).slice(1);
    const n = (k: number) => real.of(c.spectrum[k] as number);
    const expected = modes.map((k): [string, Z] => {
      let share = rateOf(c, k) >> 20n;
      for (let i = 0; i < doublings; i++) share = 2n * real.times(share, real.of(1) - share);
      return [`n, ${k}`, { re: n(k) + real.times(share, n(c.sites - k) - n(k)), im: 0n }];
    });
    const judged = compared(Object.fromEntries(expected), seen);
    return {
      ...judged,
      uncertainty: bound(...judged.uncertainty.terms, {
        name: 'doublings',
        value: 1e-45,
        grade: 'proved',
        source: 'errors of 1/2 - x are squared',
      }),
    };
  },
};
