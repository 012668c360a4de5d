import type { Operations } from '../../src/exact/operations.ts';
import { flipGenerator, flipSolution, flipWalk, signTransform } from '../../src/transport/flip-walk.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, IdentityFamily } from '../exact/identity.ts';
import { type NumbersOf, negative } from './lattices.ts';

/**
 * The noise on the signs of k momenta: its walk, its inverse, and what a martingale of it costs.
 *
 *   S = k (T - Id),   -S u = f for f without a mean,   S f^2 - 2 f S f >= 0 with the mean 2 <f (-S f)>,   S (-S)^{-1} S = -S
 *
 * Functions of the signs are 2^k free values; an odd one has half as many.
 *
 * Catches: a rate, a factor 2, a size of the set that is one off, a series that does not converge.
 * Blind to: positions; what the noise does to energies: transport/energies sees that.
 */
export const noiseOnSigns = exactIdentity('transport/flips', {
  tex: String.raw`S = k\,(T - \mathrm{Id}),\quad -S u = f,\quad \langle S f^2 - 2 f S f \rangle = 2 \langle f (-S f) \rangle`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Lemma 2, sec. 4.3',
  route: 'all 2^k values at random points of a prime field, each term left out and flipped in turn',
  catches: 'a rate, a factor 2, a size of the set that is one off, a series that does not converge',
  blindTo: 'positions; what the noise does to energies: transport/energies sees that',
});

type NumbersParts = Parameters<NumbersOf>[0];

type OnSigns = <T>(over: Operations<T>, values: readonly T[], momenta: number, parts: NumbersParts) => readonly Equation<T>[];

/** Functions of k signs, all or the odd ones. */
function onSigns(counts: readonly number[], parity: 'odd' | 'any', equations: OnSigns): IdentityFamily {
  return Object.fromEntries(
    counts.map((k) => [
      k === 1 ? '1 momentum' : `${k} momenta`,
      (parts) => {
        const free = 1 << (parity === 'odd' ? k - 1 : k);
        return {
          variables: Array.from({ length: free }, (_, i) => `f${i}`),
          equations: (over, x) =>
            equations(over, parity === 'any' ? x : [...x, ...x.map((value) => negative(over, value)).toReversed()], k, parts),
        };
      },
    ]),
  );
}

const total = <T>(over: Operations<T>, values: readonly T[]): T => values.reduce(over.plus, over.of(0));
const product = <T>(over: Operations<T>, f: readonly T[], g: readonly T[]): T =>
  total(
    over,
    f.map((value, i) => over.times(value, g[i] as T)),
  );

/** S = k (T - Id), and -S u = f by the inverse on every product of signs. */
export const inverseOfNoise = (numbersOf: NumbersOf, counts: readonly number[]): IdentityFamily =>
  onSigns(counts, 'odd', <T>(over: Operations<T>, f: readonly T[], k: number, parts: NumbersParts) => {
    const { factors } = numbersOf(parts);
    const [walk, flips] = [flipWalk(over, f), flipGenerator(over, f)];
    const rates = flipGenerator(over, flipSolution(over, f, factors['flip eigenvalue']));
    return [
      {
        of: 'S = k (T - Id)',
        terms: { 'S f': flips[0] as T, '-k T f': over.times(over.of(-k), walk[0] as T), 'k f': over.times(over.of(k), f[0] as T) },
      },
      ...f.map((value, i) => ({
        of: `-S u = f at ${i}`,
        terms: { 'S u': over.times(over.of(factors['S rate']), rates[i] as T), f: value },
      })),
    ];
  });

/** The part of f that T turns into -f, which keeps T^K f from 0: it must vanish. Of any f without a mean, or of odd ones. */
export const staggeredPart = (counts: readonly number[], of: 'odd functions' | 'functions without a mean'): IdentityFamily =>
  onSigns(counts, of === 'odd functions' ? 'odd' : 'any', (over, values) => {
    const half = values.length / 2;
    const mean = over.over(total(over, values), over.of(values.length));
    const f = of === 'odd functions' ? values : values.map((value) => over.minus(value, mean));
    const signed = f.map((value, i) => (isOdd(i) ? negative(over, value) : value));
    return [
      {
        of: 'the part with T f = -f',
        terms: { 'upper half': total(over, signed.slice(0, half)), 'lower half': total(over, signed.slice(half)) },
      },
    ];
  });

const isOdd = (n: number): boolean => {
  let odd = false;
  for (let rest = n; rest > 0; rest >>= 1) odd = odd !== ((rest & 1) === 1);
  return odd;
};

/** What is left of f without its mean and without that part decays: T^2 f differs from f, by values that add up to what the eigenvalues say. */
export const decayingPart = (counts: readonly number[]): IdentityFamily =>
  onSigns(counts, 'any', <T>(over: Operations<T>, values: readonly T[], k: number) => {
    const parts = signTransform(over, values).map((part, set, all) => (set === 0 || set === all.length - 1 ? over.of(0) : part));
    const f = signTransform(over, parts).map((value) => over.over(value, over.of(values.length)));
    const walked = flipWalk(over, f);
    const staggered = f.map((value, i) => (isOdd(i) ? negative(over, value) : value));
    const half = f.length / 2;
    const size = parts.map((part, set) => {
      const rate = over.over(over.of(k - 2 * countBits(set)), over.of(k));
      return over.over(over.times(over.times(rate, rate), over.times(part, part)), over.of(values.length));
    });
    return [
      {
        of: 'the part with T f = -f',
        terms: { 'upper half': total(over, staggered.slice(0, half)), 'lower half': total(over, staggered.slice(half)) },
      },
      { of: '|T f|^2', terms: { walked: product(over, walked, walked), 'by eigenvalues': negative(over, total(over, size)) } },
    ];
  });

function countBits(n: number): number {
  let count = 0;
  for (let rest = n; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** |f|^2 - 4 |u|^2 is a sum of squares of the parts of f, with weights 1 - 1/|A|^2 >= 0: |u| <= |f| / 2 for -S u = f, f odd. */
export const boundOfInverse = (numbersOf: NumbersOf, counts: readonly number[]): IdentityFamily =>
  onSigns(counts, 'odd', <T>(over: Operations<T>, f: readonly T[], _: number, parts: NumbersParts) => {
    const u = flipSolution(over, f, numbersOf(parts).factors['flip eigenvalue']);
    const squares = signTransform(over, f).flatMap((part, set) => {
      const size = countBits(set);
      if (size < 2) return [];
      const weight = over.over(over.of(size * size - 1), over.of(size * size * f.length));
      return [over.times(weight, over.times(part, part))];
    });
    return [
      {
        of: '|f|^2 - 4 |u|^2',
        terms: {
          '|f|^2': product(over, f, f),
          '-4 |u|^2': over.times(over.of(-4), product(over, u, u)),
          squares: negative(over, total(over, squares)),
        },
      },
    ];
  });

/** <S f^2 - 2 f S f> = factor <f (-S f)>: the rate at which the square of a martingale grows. */
export const martingaleRate = (factor: number): IdentityFamily =>
  onSigns([1, 2, 3], 'any', (over, f) => {
    const flips = flipGenerator(over, f);
    const squares = flipGenerator(
      over,
      f.map((value) => over.times(value, value)),
    );
    const spread = f.map((value, i) => over.minus(squares[i] as never, over.times(over.of(2), over.times(value, flips[i] as never))));
    return [
      { of: 'rate of the square', terms: { spread: total(over, spread), 'f S f': over.times(over.of(factor), product(over, f, flips)) } },
    ];
  });

/** <S v, (-S)^{-1} S v> = <v, -S v>: what the H_-1 bound leaves of eps^(2n) <S v (-eps^n S)^{-1} S v>. */
export const inverseOfSquare = (numbersOf: NumbersOf): IdentityFamily =>
  onSigns([2, 4], 'any', <T>(over: Operations<T>, v: readonly T[], _: number, parts: NumbersParts) => {
    const flips = flipGenerator(over, v);
    const solved = flipSolution(over, flips, numbersOf(parts).factors['flip eigenvalue']);
    return [{ of: '<S v, (-S)^{-1} S v>', terms: { inverse: product(over, flips, solved), 'v S v': product(over, v, flips) } }];
  });
