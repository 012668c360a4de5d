import { rank } from '../../src/exact/rank.ts';
import { type Rational, rational, rationals } from '../../src/exact/rationals.ts';
import { noUncertainty } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';

/**
 * Waves on the circle whose frequencies are 2 j/(M + 1), j = 1 .. M, two for each: k = +-2 arcsin(j/(M + 1)). Which coefficients depend on the site,
 * with |chi_k|^2 and |alpha_k|^2 > 0 for every k if they do; and a spectrum, of the waves +1 .. +M, then -1 .. -M.
 */
export interface WaveGridCase {
  readonly levels: number;
  readonly linear: boolean;
  readonly cubic: boolean;
  readonly spectrum: readonly number[];
}

/** Functions on the waves, exact texts "p/q", a basis of all collision invariants; and whether the case's spectrum is stationary. */
export interface InvariantsAnswer {
  readonly invariants: readonly (readonly string[])[];
  readonly stationary: boolean;
}

/** One wave that turns into two, or one that is reflected: what it adds to gamma_1 - gamma_2 - ... */
type Process = readonly (readonly [wave: number, count: number])[];

/**
 * All resonances among these waves. omega_1 = omega_2 + omega_3 is j_1 = j_2 + j_3, whatever the signs of the wave numbers: k_4 = k_1 - k_2 - k_3 is
 * what the modulation must have, and is never 0, as there is no resonance without modulation.
 */
export function processesOf({ levels, linear, cubic }: Omit<WaveGridCase, 'spectrum'>): readonly Process[] {
  const js = Array.from({ length: levels }, (_, i) => i + 1);
  const both = (j: number) => [j - 1, levels + j - 1];
  const reflected = js.map((j): Process => both(j).map((wave, i) => [wave, i === 0 ? 1 : -1] as const));
  const triads = js.flatMap((a) =>
    js
      .filter((b) => a <= b && a + b <= levels)
      .flatMap((b) =>
        both(a + b).flatMap((one) =>
          both(a).flatMap((two) =>
            both(b).map(
              (three): Process => [
                [one, 1],
                [two, -1],
                [three, -1],
              ],
            ),
          ),
        ),
      ),
  );
  return [...(linear ? reflected : []), ...(cubic ? triads : [])];
}

const { plus, minus, times, isZero, zero, one, ofInteger } = rationals;

/** gamma_1 - gamma_2 - ... of a process. */
const changeOf = (process: Process, gamma: readonly Rational[]): Rational =>
  process.reduce((sum, [wave, count]) => plus(sum, times(ofInteger(BigInt(count)), gamma[wave] as Rational)), zero);

/**
 * The collision invariants of (23) are the functions that every resonance leaves as they are: on these waves a space of dimension 2 M less the rank
 * of the resonances. A basis of it must be named.
 *
 * All frequencies of a lattice of spacing 2/(M + 1) are there, for every M: a continuous invariant of the whole circle is one of them all.
 *
 * Catches: an invariant that is none, one that is missed.
 * Blind to: invariants that are not continuous; spectra of the coefficients that vanish on part of the circle.
 */
export const collisionInvariants: Oracle<WaveGridCase, WaveGridCase, InvariantsAnswer> = {
  id: 'exact/collision-invariants',
  law: {
    tex: String.raw`\gamma_1 = \gamma_2 + \gamma_3 \text{ on the resonant manifold},\quad \gamma_k = \gamma_{-k}`,
    source: 'the definition of a collision invariant, for all spectra n',
    route: 'the rank of all resonances among waves with frequencies 2 j/(M + 1), in rationals',
    catches: 'an invariant that is none, one that is missed',
    blindTo: 'invariants that are not continuous; spectra that vanish on part of the circle',
  },
  *examine(c) {
    const [{ invariants }] = (yield [c]) as [InvariantsAnswer];
    const named = invariants.map((list) => list.map(rational));
    if (named.some((gamma) => gamma.length !== 2 * c.levels)) return refuted({ term: `expected ${2 * c.levels} numbers each` });
    const processes = processesOf(c);
    const broken = named.filter((gamma) => processes.some((process) => !isZero(changeOf(process, gamma)))).length;
    const rows = processes.map((process) =>
      c.spectrum.map((_, wave) =>
        changeOf(
          process,
          c.spectrum.map((_, i) => (i === wave ? one : zero)),
        ),
      ),
    );
    const dimension = 2 * c.levels - rank(rationals, rows);
    const independent = rank(rationals, named);
    const missed = dimension - independent;
    return {
      deviation: broken + Math.abs(missed) + (named.length - independent),
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'resonances', value: processes.length, floor: 1 }],
      measured: [{ name: 'invariants', value: dimension, lower: dimension, upper: dimension, unit: '' }],
      where: { term: `${dimension} invariants: ${independent} named, ${broken} of them not conserved` },
    };
  },
};

/** A weight above 0 for every process: which one does not matter. */
const weightOf = (process: Process): Rational =>
  ofInteger(BigInt(1 + (process.reduce((sum, [wave], i) => sum + (2 * i + 3) * wave, 0) % 5)));

/** dn/dt of every wave: R (n_{-k} - n_k) of pairs, K (n_2 n_3 - n_3 n_1 - n_1 n_2) of triads, as they stand in the kinetic equation. */
function ratesOf(c: WaveGridCase): readonly Rational[] {
  const n = c.spectrum.map((x) => ofInteger(BigInt(x)));
  const rates = n.map(() => zero);
  for (const process of processesOf(c)) {
    const [x, y, z] = process.map(([wave]) => n[wave] as Rational) as [Rational, Rational, Rational?];
    const flow = z === undefined ? minus(y, x) : minus(times(y, z), times(x, plus(y, z)));
    for (const [wave, count] of process)
      rates[wave] = plus(rates[wave] as Rational, times(times(weightOf(process), ofInteger(BigInt(count))), flow));
  }
  return rates;
}

/**
 * Whether a positive spectrum is stationary: all rates of the kinetic equation in rationals, with some weights above 0.
 *
 * Catches: a stationary spectrum that is not named, one that is none. Blind to: spectra that are not drawn; with exact/collision-invariants none is
 * left, as dn/dt = 0 makes every square in dH/dt vanish (RC-31L, RC-31N).
 */
export const stationarySpectra: Oracle<WaveGridCase, WaveGridCase, InvariantsAnswer> = {
  id: 'exact/stationary-spectra',
  law: {
    tex: String.raw`\dot n_k = 0 \;\Longleftrightarrow\; n_k^{-1} \text{ is a collision invariant}`,
    source: 'the kinetic equation, (23)',
    route: 'the rates of all waves with frequencies 2 j/(M + 1), in rationals',
    catches: 'a stationary spectrum that is not named, one that is none',
    blindTo: 'spectra that are not drawn: exact/collision-invariants',
  },
  *examine(c) {
    const [{ stationary }] = (yield [c]) as [InvariantsAnswer];
    const moving = ratesOf(c).filter((rate) => !isZero(rate)).length;
    return {
      deviation: stationary === (moving === 0) ? 0 : 1,
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'resonances', value: processesOf(c).length, floor: 1 }],
      measured: [{ name: 'waves that change', value: moving, lower: moving, upper: moving, unit: '' }],
      where: { term: `${moving} waves change` },
    };
  },
};
