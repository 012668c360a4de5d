import { bound } from '../bounds/bound.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { distanceOnCircle, omegaOf, turn, wavenumberOf } from './circle.ts';
import { arcsOf } from './pair-resonances.ts';
import type { ResonanceAsk, ResonanceCase } from './resonances.ts';
import { heard, real, sizeOf, type Values, type Z } from './wave-case.ts';

/** A plane wave of bond lengths, amplitude exp(i(k j - omega t)), and of which of the waves 2, 3, 4 it is made. */
interface PlaneWave {
  readonly of: string;
  readonly k: bigint;
  readonly omega: bigint;
  readonly amplitude: bigint;
}

const product = (a: readonly PlaneWave[], b: readonly PlaneWave[]): readonly PlaneWave[] =>
  a.flatMap((x) =>
    b.map((y) => ({
      of: [...x.of, ...y.of].toSorted().join(''),
      k: x.k + y.k,
      omega: x.omega + y.omega,
      amplitude: real.times(x.amplitude, y.amplitude),
    })),
  );

const square = (x: bigint): bigint => real.times(x, x);

/** What the chain answers to a force of bonds: r'' + omega_K^2 (r + f) = 0 at a frequency that is not omega_K. */
const response = (waves: readonly PlaneWave[]): readonly PlaneWave[] =>
  waves.map((wave) => {
    const own = square(omegaOf(wave.k));
    return { ...wave, amplitude: -real.over(real.times(own, wave.amplitude), own - square(wave.omega)) };
  });

/** k1 of the pair into which k2 and k3 turn, by bisection from the kink, where the other arc begins, to its middle; undefined where there is none. */
function partner(k2: bigint, k3: bigint): bigint | undefined {
  const [sum, target] = [k2 + k3, omegaOf(k2) + omegaOf(k3)];
  const { other } = arcsOf(k2, k3);
  if (2n * omegaOf(other) <= target) return undefined;
  const kink = sum < turn ? sum : 0n; // the other arc begins there
  let [low, high] = [kink, other];
  for (let bits = 0; bits < 170; bits++) {
    const middle = (low + high) / 2n;
    if (omegaOf(middle) + omegaOf(sum - middle) < target) low = middle;
    else high = middle;
  }
  return low;
}

/** Three times beta, at alpha = 1. */
const chains = { 'alpha chain': 0n, 'Toda lattice': 2n } as const;

/**
 * What the quadratic force does to four resonant waves at second order: by which quartic bond, beta r^4/4, it could be replaced. With the forces
 * alpha r^2 + beta r^3 of bonds, alpha = 1,
 *
 *   r = epsilon r_1 + epsilon^2 r_2 + ...,   r_2'' + omega^2 (r_2 + alpha r_1^2) = 0,   the third order is driven by 2 alpha r_1 r_2 + beta r_1^3
 *
 * on waves exp(i(k j - omega t)) of wave numbers k_2, k_3 and -k_4, all products multiplied out; what stands at k_2 + k_3 - k_4 = k_1 is 6 times the
 * coefficient.
 *
 * Catches: a wrong factor or sign, a channel that is lost. Its control is the Toda lattice, beta = 2 alpha^2/3, which has no such process.
 * Blind to: phases, and the roots of frequencies that normal variables add.
 */
export const effectiveCoefficient: Oracle<ResonanceCase, ResonanceAsk, Values> = {
  id: 'waves/effective-coefficient',
  law: {
    tex: String.raw`6\,\beta_{\text{eff}} = 6\beta - 4\alpha^2 \sum_{K} \frac{\omega_K^2}{\omega_K^2 - \Omega_K^2}`,
    source: 'the equation of motion of bond lengths, expanded in the amplitude',
    route: 'plane waves multiplied out to third order at a resonance found by bisection, 40 digits',
    catches: 'a wrong factor or sign, a channel that is lost',
    blindTo: 'phases and roots of frequencies: waves/cubic-vertex-of-springs sees these',
  },
  *examine(c) {
    const [k2, k3] = [wavenumberOf(c.k2), wavenumberOf(c.k3)];
    const k1 = partner(k2, k3);
    if (k1 === undefined) return { outOfScope: 'these waves have no resonance but themselves' };
    const [answer] = (yield [{ ...c, signs: [1, 1] }]) as [Values];
    const seen = heard(answer);
    const k4 = k2 + k3 - k1;
    const first: readonly PlaneWave[] = [
      { of: '2', k: k2, omega: omegaOf(k2), amplitude: real.of(1) },
      { of: '3', k: k3, omega: omegaOf(k3), amplitude: real.of(1) },
      { of: '4', k: -k4, omega: -omegaOf(k4), amplitude: real.of(1) },
    ];
    const second = response(product(first, first).filter(({ of }) => new Set(of).size === 2));
    const at = (waves: readonly PlaneWave[]) => waves.filter(({ of }) => of === '234').reduce((sum, { amplitude }) => sum + amplitude, 0n);
    const [driven, quartic] = [2n * at(product(first, second)), at(product(product(first, first), first))];
    const off = Object.entries(chains).map(([name, thrice]) => {
      const value = seen?.[name];
      const expected = (driven + (quartic * thrice) / 3n) / 6n;
      return value === undefined
        ? Number.POSITIVE_INFINITY
        : Math.max(Math.abs(real.toNumber(value.re - expected)), sizeOf(imaginary(value)));
    });
    const amplified = Math.max(...second.map(({ k, omega, amplitude }) => Math.abs(real.toNumber(amplitude)) / distance(k, omega)));
    return {
      deviation: Math.max(...off),
      tolerance: 0,
      uncertainty: bound(
        {
          name: 'rounding',
          value: 2 ** -140 * Math.max(1, amplified),
          grade: 'proved',
          source: '2^27 units of 2^-167 in roots of frequencies that are 2^-20 at least, over omega_K^2 - Omega_K^2',
        },
        { name: 'text', value: 1e-45, grade: 'proved', source: 'what is said ends at the 45th decimal' },
      ),
      effect: 1e-9,
      evidence: 'high-precision',
      witness: [
        { name: 'coefficient', value: Math.abs(real.toNumber(driven)), floor: 1e-6 },
        {
          name: 'distance from a permutation',
          value: Math.min(...[k2, k3].map((k) => real.toNumber(distanceOnCircle(k1, k)))),
          floor: 1e-6,
        },
      ],
      measured: [],
    };
  },
};

const imaginary = ({ im }: Z): Z => ({ re: 0n, im });
const distance = (k: bigint, omega: bigint): number => Math.abs(real.toNumber(square(omegaOf(k)) - square(omega)));
