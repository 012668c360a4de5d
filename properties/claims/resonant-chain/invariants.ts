import {
  collisionInvariants,
  type InvariantsAnswer,
  stationarySpectra,
  type WaveGridCase,
} from '../../../oracles/exact/collision-invariants.ts';
import type { Subject } from '../../../oracles/verdict/oracle.ts';
import { alternatingInvariants } from '../../../oracles/waves/alternating-invariants.ts';
import { real, said } from '../../../oracles/waves/wave-case.ts';
import { claim } from '../claim.ts';
import { feedingWaves } from '../resonance-cases.ts';
import { waveGrids } from '../wave-grid-cases.ts';

/**
 * The collision invariants of (23), and the spectra that do not change.
 *
 * RC-27u. With |alpha_k|^2 > 0 for every k the modulation has a wave k_4 for any three waves with omega_1 = omega_2 + omega_3. So gamma_1 = gamma_2 +
 * gamma_3 whatever the signs of k_1, k_2, k_3: gamma is a function of omega alone, and additive; if it is continuous it is c omega. The Bragg term
 * adds gamma_k = gamma_{-k}, which follows already. Without a modulation of alpha there is no triad, and every even function is an invariant. "For
 * every k" is enough; RC-27u.1 is a modulation for which it fails, and what lies between is not decided here.
 *
 * The circle is continuous; here are its waves with frequencies 2 j/(M + 1), an exact part of the resonant manifold for every M: on each an invariant
 * must be c omega, and a continuous function that is c omega at all rational multiples of the largest frequency is c omega.
 *
 * RC-27u.1. alpha that alternates from spring to spring has k_4 = pi alone. A wave a with 0.25 < k < 1.35 then feeds two waves above sqrt 2: one that
 * another pair feeds as well, if it lies below 2 (sqrt 3 - 1) = 1.4641, and one that a and its partner alone feed. Let a and b feed the first, and
 * a', b' be the others that they feed: gamma = 1, -1, 1, -1 on a, b, a', b' is a collision invariant, n_a - n_b + n_{a'} - n_{b'} is conserved, for
 * every such a but two, where a = b (0.7495) or a wave is fed by its own reflection (pi/3); its mirror image is one, too, and their sum is even, so that the Bragg term conserves it. With it goes RC-32.2 for such chains: 1/n =
 * omega/T + c gamma is stationary.
 *
 * RC-32.2. dn/dt = 0 makes dH/dt = 0, a sum of squares (RC-31L, RC-31N): 1/n is a collision invariant; conversely all terms vanish. With RC-27u n =
 * T/omega is the only positive one; without a modulation of alpha every even spectrum is stationary. Here the rates themselves, of spectra that are
 * stationary and of others. That every spectrum tends to it (RC-32.3) is a statement about solutions.
 */

const unit = (length: number, ...waves: readonly number[]) => Array.from({ length }, (_, i) => (waves.includes(i) ? '1' : '0'));
const levelsOf = ({ levels }: WaveGridCase) => Array.from({ length: levels }, (_, i) => i);

/** omega_k up to a factor. */
const omega = (c: WaveGridCase) => [...levelsOf(c), ...levelsOf(c)].map((i) => `${i + 1}`);
/** n_k = n_{-k} */
const isEven = ({ levels, spectrum }: WaveGridCase) => spectrum.every((n, i) => n === spectrum[(i + levels) % (2 * levels)]);
/** omega_k n_k is one number. */
const isEquipartition = (c: WaveGridCase) => isEven(c) && levelsOf(c).every((i) => (i + 1) * (c.spectrum[i] as number) === c.spectrum[0]);

type InvariantsSubject = Subject<WaveGridCase, InvariantsAnswer>;

const printed: InvariantsSubject = (c) => ({ invariants: [omega(c)], stationary: isEquipartition(c) });
const even: InvariantsSubject = (c) => ({
  invariants: levelsOf(c).map((i) => unit(2 * c.levels, i, c.levels + i)),
  stationary: isEven(c),
});

const trials = (tex: string, derivation: string) =>
  ({
    'as-printed': { answer: printed, expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: ((c) => (c.cubic ? printed : even)(c)) as InvariantsSubject,
      expected: 'holds',
      decidedFrom: 'quick',
      tex,
      derivation,
    },
  }) as const;

/** One invariant. */
export const onlyInvariant = claim({
  id: 'RC-27u',
  cases: waveGrids,
  oracles: [collisionInvariants],
  subjects: trials(
    String.raw`|\alpha_k|^2 > 0 \text{ for all } k:\ \gamma_k \propto \omega_k;\qquad \alpha_k = 0 \text{ for all } k \ne 0:\ \gamma_k = \gamma_{-k}`,
    'three waves with omega_1 = omega_2 + omega_3 have a k_4: gamma is additive in omega; without a modulation of alpha only reflection is left',
  ),
});

/** One stationary spectrum. */
export const onlyStationary = claim({
  id: 'RC-32.2',
  cases: waveGrids,
  oracles: [stationarySpectra],
  subjects: trials(
    String.raw`|\alpha_k|^2 > 0 \text{ for all } k:\ n_k = \frac{T}{2\pi\omega_k};\qquad \alpha_k = 0 \text{ for all } k \ne 0:\ n_k = n_{-k}`,
    'dn/dt = 0 makes every square in dH/dt vanish, so that 1/n is a collision invariant',
  ),
});

const invariants = (number: number) => () => said({ invariants: { re: real.of(number), im: 0n } });

/** One invariant, where alpha alternates? */
export const invariantsOfAlternation = claim({
  id: 'RC-27u.1',
  cases: feedingWaves,
  oracles: [alternatingInvariants],
  subjects: {
    'as-printed': { answer: invariants(0), expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: invariants(1),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`n_a - n_b + n_{a'} - n_{b'},\quad \omega_1 = \omega_a + \omega_b,\ \omega_{a'} = \omega_a + \cdots,\ \omega_{b'} = \omega_b + \cdots`,
      derivation:
        'a and b feed one wave together, and each another one with a partner: +1 for a and what it feeds there, -1 for b and its own, balance in all triads',
    },
  },
});
