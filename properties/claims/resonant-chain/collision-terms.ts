import { collisionTerms, termsOf } from '../../../oracles/exact/collision-terms.ts';
import { type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { negative, product } from '../../../oracles/exact/modulated-ring.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import type { Operations } from '../../../src/exact/operations.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';

/**
 * The algebra of section 5, pair by pair and triad by triad; R stands for 2 pi F^2 |chi|^2/|d omega/dk|, and g for 4 pi |alpha V|^2 times the deltas; t is the slow
 * time epsilon^2 t, as (25) has no epsilon^2.
 *
 * RC-26. n_k' = R (n_{-k} - n_k) keeps n_k + n_{-k}, and the difference decays with 2R, from both equations. So
 *
 *   n_k(t) = (n_k(0) + n_{-k}(0))/2 + (n_k(0) - n_{-k}(0))/2 exp(-2 R t).
 *
 * As printed the difference stands without 1/2 and decays with R: at t = 0 it is not n_k(0) but n_k(0) + (n_k(0) - n_{-k}(0))/2, and it does not solve (25) later.
 * Readings tried: R of (25) as the rate of n_k - n_{-k} (then the start is still wrong).
 *
 * RC-31L. (n' /n) of the pair adds up to R (n_{-k} - n_k)^2/(n_k n_{-k}), that is R n_k n_{-k} (1/n_k - 1/n_{-k})^2, in the shape of the nonlinear part; printed is
 * n_k n_{-k} (n_k - n_{-k})^2, without the reciprocals. It is not negative either way, and (31) stands. Read so that "all other terms" may be any positive number, it says nothing more than that; on trial is the
 * reading in which they are the rate R, as in the nonlinear part.
 */

const onTrial = (family: IdentityFamily, expected: 'holds' | 'violated' = 'holds') =>
  ({ answer: identitiesOnTrial(family)(coreParts), expected, decidedFrom: 'quick' }) as const;

/** n_k(t) by the share of the initial difference that is left, a function of e = exp(-R t), and its derivative by e. */
const decay = (share: <T>(over: Operations<T>, e: T) => readonly [share: T, slope: T]) =>
  termsOf('pair of waves', ['n', 'm', 'rate', 'e'], (over, { n, m, rate, e }) => {
    const half = <T>(x: T, by: Operations<T>) => by.over(x, by.of(2));
    const mean = half(over.plus(n, m), over);
    const [left, slope] = share(over, e);
    const [start] = share(over, over.of(1));
    const difference = over.minus(n, m);
    const own = over.times(difference, left);
    return [
      {
        of: 'the equation',
        terms: {
          'dn/dt': negative(over, product(over, rate, e, slope, difference)), // de/dt = -R e
          gain: negative(over, over.times(rate, over.minus(mean, own))),
          loss: over.times(rate, over.plus(mean, own)),
        },
      },
      { of: 'the start', terms: { mean, difference: over.times(difference, start), 'n_k(0)': negative(over, n) } },
    ];
  });

const printedDecay = decay((over, e) => [e, over.of(1)]);
const correctedDecay = decay((over, e) => [over.over(over.times(e, e), over.of(2)), e]);

/** (26) solves (25). */
export const solutionOfBragg = claim({
  id: 'RC-26',
  cases: identityCases(printedDecay),
  oracles: [collisionTerms],
  subjects: {
    'as-printed': onTrial(printedDecay, 'violated'),
    corrected: {
      ...onTrial(correctedDecay),
      tex: String.raw`n_k(t) = \tfrac12 [n_k(0) + n_{-k}(0)] + \tfrac12 [n_k(0) - n_{-k}(0)] e^{-4\pi F_{k,k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|} t}`,
      derivation:
        'the sum of n_k and n_{-k} is constant, their difference decays with twice the rate of (25); whether (25) itself is what an ensemble does is RC-25.2',
    },
  },
});

const symmetricPair = termsOf('pair of waves', ['n', 'rate'], (over, { n, rate }) => [
  { of: 'n_k = n_{-k}', terms: { gain: over.times(rate, n), loss: negative(over, over.times(rate, n)) } },
]);

/** In the symmetric state nothing is reflected any more. */
export const symmetricState = claim({
  id: 'RC-25x',
  cases: identityCases(symmetricPair),
  oracles: [collisionTerms],
  subjects: { 'as-printed': onTrial(symmetricPair) },
});

const energyOfPair = termsOf('pair of waves', ['n', 'm', 'rate', 'omega'], (over, { n, m, rate, omega }) => {
  const gained = product(over, rate, over.minus(m, n));
  return [
    { of: 'omega_k n_k + omega_{-k} n_{-k}', terms: { k: over.times(omega, gained), '-k': negative(over, over.times(omega, gained)) } },
  ];
});

/** (28). */
export const linearEnergy = claim({
  id: 'RC-28',
  cases: identityCases(energyOfPair),
  oracles: [collisionTerms],
  subjects: { 'as-printed': onTrial(energyOfPair) },
});

/** I_NL and its two permutations against the last line of (29); and that line where omega_1 = omega_2 + omega_3 selects R_1, and so on. */
const energyOfTriads = termsOf('triad', ['R1', 'R2', 'R3', 'w1', 'w2', 'w3'], (over, { R1, R2, R3, w1, w2, w3 }) => {
  const rate = (a: typeof R1, b: typeof R1, c: typeof R1) => over.minus(over.minus(a, b), c);
  const last = (a: typeof R1, b: typeof R1, c: typeof R1, by: typeof R1) => negative(over, over.times(by, over.minus(over.minus(a, b), c)));
  return [
    {
      of: '(29)',
      terms: {
        I_NL: over.times(w1, rate(R1, R2, R3)),
        'I_NL (1 <-> 2)': over.times(w2, rate(R2, R1, R3)),
        'I_NL (1 <-> 3)': over.times(w3, rate(R3, R1, R2)),
        'R_1 of the last line': last(w1, w2, w3, R1),
        'R_2 of the last line': last(w2, w1, w3, R2),
        'R_3 of the last line': last(w3, w1, w2, R3),
      },
    },
    {
      of: 'on the resonance of R_1',
      terms: {
        omega_1: over.times(R1, over.plus(w2, w3)),
        omega_2: negative(over, over.times(R1, w2)),
        omega_3: negative(over, over.times(R1, w3)),
      },
    },
  ];
});

/** (29). */
export const nonlinearEnergy = claim({
  id: 'RC-29',
  cases: identityCases(energyOfTriads),
  oracles: [collisionTerms],
  subjects: { 'as-printed': onTrial(energyOfTriads) },
});

/** The entropy of a pair grows by R times a factor. */
const entropyOfPair = (factor: <T>(over: Operations<T>, n: T, m: T) => T) =>
  termsOf('pair of waves', ['n', 'm', 'rate'], (over, { n, m, rate }) => {
    const gained = over.times(rate, over.minus(m, n));
    return [
      {
        of: 'dH/dt of the pair',
        terms: {
          k: over.over(gained, n),
          '-k': negative(over, over.over(gained, m)),
          stated: negative(over, over.times(rate, factor(over, n, m))),
        },
      },
    ];
  });

const squared = <T>(over: Operations<T>, x: T) => over.times(x, x);
const printedEntropy = entropyOfPair((over, n, m) => product(over, n, m, squared(over, over.minus(n, m))));
const correctedEntropy = entropyOfPair((over, n, m) => {
  const inverse = (x: typeof n) => over.over(over.of(1), x);
  return product(over, n, m, squared(over, over.minus(inverse(n), inverse(m))));
});

/** The linear part of the entropy's growth. */
export const linearEntropy = claim({
  id: 'RC-31L',
  cases: identityCases(printedEntropy),
  oracles: [collisionTerms],
  subjects: {
    'as-printed:times the rate': onTrial(printedEntropy, 'violated'),
    corrected: {
      ...onTrial(correctedEntropy),
      tex: String.raw`n_k n_{-k} \left(n_k^{-1} - n_{-k}^{-1}\right)^2 = \frac{(n_k - n_{-k})^2}{n_k n_{-k}}`,
      derivation: "n_k'/n_k + n_{-k}'/n_{-k} = R (n_{-k} - n_k)(1/n_k - 1/n_{-k})",
    },
  },
});

const entropyOfTriad = termsOf('triad', ['g', 'n1', 'n2', 'n3'], (over, { g, n1, n2, n3 }) => {
  const rate = over.times(g, over.minus(over.minus(over.times(n2, n3), over.times(n1, n3)), over.times(n1, n2)));
  const inverse = (x: typeof n1) => over.over(over.of(1), x);
  const detuned = over.minus(over.minus(inverse(n1), inverse(n2)), inverse(n3));
  return [
    {
      of: 'dH/dt of the triad',
      terms: {
        n1: over.over(rate, n1),
        n2: negative(over, over.over(rate, n2)),
        n3: negative(over, over.over(rate, n3)),
        stated: negative(over, product(over, g, n1, n2, n3, squared(over, detuned))),
      },
    },
  ];
});

/** Its nonlinear part. */
export const nonlinearEntropy = claim({
  id: 'RC-31N',
  cases: identityCases(entropyOfTriad),
  oracles: [collisionTerms],
  subjects: { 'as-printed': onTrial(entropyOfTriad) },
});
