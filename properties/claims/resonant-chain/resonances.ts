import { manifoldMutants } from '../../../oracles/mutants/manifold-off.ts';
import { wavenumberOf } from '../../../oracles/waves/circle.ts';
import { dispersionRelation, uniformDetuning } from '../../../oracles/waves/detuning.ts';
import { allResonances, type ResonanceAsk } from '../../../oracles/waves/resonances.ts';
import { real, said, type Values, type Z } from '../../../oracles/waves/wave-case.ts';
import { arcsine, differenceResonances, type Resonance, sumResonances } from '../../../src/waves/resonant-manifold.ts';
import { piOver } from '../../../src/waves/wavenumbers.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { wavePairs } from '../resonance-cases.ts';

/**
 * The resonant manifold, (12)-(17), on the circle.
 *
 * RC-16, RC-17. omega(k_1) = 2 s has two solutions for 0 < s < 1, k_1 = 2 arcsin s and 2 pi - 2 arcsin s, which are the two signs of (16) and (17) modulo 2 pi; one for
 * s = 0 and for s = 1, and none otherwise. With s = sin(k_2/2) + sin(k_3/2) there are none where that is above 1: the arcsine has no real value there. With s = sin(k_3/2) -
 * sin(k_2/2) there are none where that is below 0: the arcsine has a value, and k_1 has the frequency -2 s, not 2 s. Readings tried: k_1 as it stands and modulo 2 pi (as it
 * stands 2 pi + 2 arcsin s lies outside [0, 2 pi), where (12) is not stated); either sign alone. The domains are 0.2609 of the square and one half
 * of it (src/waves/waves.test.ts). Smallest counterexamples: k_2 = k_3 = pi for (16), k_2 = pi, k_3 = pi/2 for (17).
 *
 * RC-13. omega is symmetric about pi and strictly monotonous on either side: k_2 = k_1 or 2 pi - k_1, and then k_3 = 2 k_1.
 *
 * RC-3w. For x = k_2/4, y = k_3/4 in (0, pi/2), omega(k_2 + k_3) - omega(k_2) - omega(k_3) = -8 sin x sin y sin(x + y) where k_2 + k_3 <= 2 pi, and
 * -8 cos x cos y sin(x + y) above: no factor vanishes. The difference is the same with k_3 - k_2 in the place of k_3.
 */

const two = real.of(2);
const turn = real.times(two, piOver(real));
const plain = (x: bigint): Z => ({ re: x, im: 0n });

export const list = (solutions: readonly Resonance<bigint>[]): Values =>
  said(Object.fromEntries(solutions.flatMap(({ k1, k4 }, i) => [[`k1, ${i}`, plain(k1)] as const, [`k4, ${i}`, plain(k4)] as const])));

/** (16) or (17): both signs of the arcsine, whatever k2 and k3. */
function printedManifold({ k2, k3, signs: [sign2, sign3] }: ResonanceAsk): Values {
  const [a, b] = [wavenumberOf(k2), wavenumberOf(k3)];
  const s = BigInt(sign2) * real.sin(real.over(a, two)) + BigInt(sign3) * real.sin(real.over(b, two));
  const one = real.of(1);
  if (s > one || s < -one) return { 'k1, 0': { re: 'the arcsine of a number above 1', im: '0' } };
  const arc = s < 0n ? -arcsine(real, -s) : arcsine(real, s);
  return list([turn + 2n * arc, turn - 2n * arc].map((k1) => ({ k1, k4: k1 - BigInt(sign2) * a - BigInt(sign3) * b })));
}

export const resonances = (solve: typeof sumResonances) => (ask: ResonanceAsk) =>
  list(solve(real, wavenumberOf(ask.k2), wavenumberOf(ask.k3)));
const holds = <A>(answer: A) => ({ answer, expected: 'holds', decidedFrom: 'quick' }) as const;
const violated = <A>(answer: A) => ({ answer, expected: 'violated', decidedFrom: 'quick' }) as const;

/** (12). */
export const dispersionOnCircle = claim({
  id: 'RC-12',
  cases: wavePairs,
  oracles: [dispersionRelation],
  subjects: {
    'as-printed': holds(({ k2, k3 }: ResonanceAsk) => {
      const omega = (turns: number) => plain(2n * real.sin(real.over(wavenumberOf(turns), two)));
      return said({ k2: omega(k2), k3: omega(k3) });
    }),
  },
});

/** (13): here k2 is given, and k3 is the modulation. */
export const braggResonance = claim({
  id: 'RC-13',
  cases: wavePairs,
  oracles: [allResonances('waves/bragg-resonance', [1, 0], String.raw`\omega(k_1) = \omega(k_2) \Rightarrow k_1 = \pm k_2`)],
  subjects: {
    'as-printed': holds(({ k2 }: ResonanceAsk) => {
      const k = wavenumberOf(k2);
      return list([
        { k1: k, k4: 0n },
        { k1: turn - k, k4: 2n * (turn - k) },
      ]);
    }),
  },
});

/** No solution with conjugates alone. */
export const neverResonant = claim({
  id: 'RC-14',
  cases: wavePairs,
  oracles: [
    allResonances('waves/conjugate-resonance', [-1, 0], String.raw`\omega(k_1) + \omega(k_2) \ne 0`),
    allResonances('waves/conjugates-resonance', [-1, -1], String.raw`\omega(k_1) + \omega(k_2) + \omega(k_3) \ne 0`),
  ],
  subjects: { 'as-printed': holds((_: ResonanceAsk) => list([])) },
});

/** (16). */
export const sumManifold = claim({
  id: 'RC-16',
  cases: wavePairs,
  oracles: [allResonances('waves/sum-resonance', [1, 1], String.raw`\omega(k_1) = \omega(k_2) + \omega(k_3),\quad k_1 = k_2 + k_3 + k_4`)],
  refuses: manifoldMutants('sum'),
  subjects: {
    'as-printed': violated(printedManifold),
    corrected: {
      ...holds(resonances(sumResonances)),
      tex: String.raw`k_1 = 2 \arcsin s,\ 2\pi - 2 \arcsin s \quad\text{if}\quad s = \sin\frac{k_2}{2} + \sin\frac{k_3}{2} \le 1,\ \text{else none}`,
      derivation: 'omega takes every value in (0, 2) once on either side of pi, and none above 2',
    },
    core: coreOnTrial(({ manifold }) => resonances(manifold.sum)),
  },
});

/** (17). */
export const differenceManifold = claim({
  id: 'RC-17',
  cases: wavePairs,
  oracles: [
    allResonances('waves/difference-resonance', [-1, 1], String.raw`\omega(k_1) = \omega(k_3) - \omega(k_2),\quad k_1 = -k_2 + k_3 + k_4`),
  ],
  refuses: manifoldMutants('difference'),
  subjects: {
    'as-printed': violated(printedManifold),
    corrected: {
      ...holds(resonances(differenceResonances)),
      tex: String.raw`k_1 = 2 \arcsin s,\ 2\pi - 2 \arcsin s \quad\text{if}\quad s = \sin\frac{k_3}{2} - \sin\frac{k_2}{2} \ge 0,\ \text{else none}`,
      derivation: 'omega is never negative: a difference below 0 is no frequency',
    },
    core: coreOnTrial(({ manifold }) => resonances(manifold.difference)),
  },
});

/** Without modulation. */
export const noResonance = claim({
  id: 'RC-3w',
  cases: wavePairs,
  oracles: [uniformDetuning],
  subjects: {
    'as-printed': holds(({ k2, k3 }: ResonanceAsk) => {
      /** omega(k + l) - omega(k) - omega(l) for 0 < k, l < 2 pi, as a product */
      const detuning = (k: bigint, l: bigint) => {
        const [x, y] = [k / 4n, l / 4n];
        const factor = k + l <= turn ? real.sin : real.cos;
        return plain(-8n * real.times(real.times(factor(x), factor(y)), real.sin(x + y)));
      };
      const [k, l] = [wavenumberOf(k2), wavenumberOf(k3)];
      if (k === l) return said({ sum: detuning(k, l) });
      // omega(l - k) + omega(k) - omega(l) is minus the detuning of k and l - k
      const { re } = detuning(k, l > k ? l - k : l - k + turn);
      return said({ sum: detuning(k, l), difference: plain(-re) });
    }),
  },
});
