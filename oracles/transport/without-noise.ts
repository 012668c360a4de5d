import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { inverseOf, solutionOf } from '../../src/transport/linear-system.ts';
import { currentMatrix, difference, forceMatrix, type Matrix, product, withoutNoise } from '../../src/transport/quadratic-chain.ts';
import { bound } from '../bounds/bound.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { NoisyRing } from './conductivity.ts';

const { plus, times, over, zero } = rationals;

/**
 * The quantity of Theorem 1 on a ring with V = r^2/2, over eps^(n+2)/t, in the mean over t, as eps -> 0, against the limit that a subject gives.
 *
 *   <(int_0^T J)^2> = 2 <u^2> in the mean,   -A u = J,   u orthogonal to all that is conserved
 *
 * u is solved for in rational numbers at eps = 2^-6, 2^-7 and 2^-8, the conserved forms (K^j, K^(j+1)) are projected out, and 2 <u^2>/N is extrapolated. The
 * power n drops out: it stands in eps^(n+2)/t alone.
 *
 * Catches: a power of eps; a wrong constant; a current that does not stay bounded when it is integrated.
 * Blind to: anharmonic terms, and N -> infinity before eps -> 0.
 */
export const scalingWithoutNoise: Oracle<NoisyRing, NoisyRing, number> = {
  id: 'transport/noiseless-scaling',
  law: {
    tex: String.raw`\frac{t}{\varepsilon^{n+2}} \Bigl\langle\Bigl(\frac{\varepsilon}{\sqrt{\varepsilon^{-n} t}} \int_0^{\varepsilon^{-n} t} \mathcal J_N ds\Bigr)^2\Bigr\rangle \to \frac{2 \langle u^2 \rangle}{N}`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Theorem 1',
    route: '-A u = J on quadratic forms, one linear system in rational numbers',
    catches: 'a power of eps; a wrong constant; a current that does not stay bounded when it is integrated',
    blindTo: 'anharmonic terms, and N to infinity before eps to 0',
  },
  *examine({ stiffness, n }) {
    const [limit] = (yield [{ stiffness, n }]) as [number];
    const [zeroth, first, second] = [6, 7, 8].map((k) => meanSquare(stiffness, k)) as [number, number, number];
    const [coarse, fine] = [2 * first - zeroth, 2 * second - first];
    const extrapolated = (4 * fine - coarse) / 3;
    return {
      deviation: Math.abs(limit - extrapolated),
      tolerance: 0,
      uncertainty: bound({
        name: 'eps',
        value: Math.abs(fine - coarse) / 3,
        grade: 'estimated',
        source: 'what the last extrapolation in eps changes: the first removes a correction of order eps, the second one of order eps^2',
      }),
      effect: 0.01 * Math.abs(extrapolated),
      evidence: 'high-precision',
      witness: [{ name: 'limit', value: extrapolated, floor: 2 ** -20 }],
      measured: [{ name: 'limit', value: extrapolated, lower: extrapolated, upper: extrapolated, unit: '' }],
    };
  },
};

/** 2 <u^2>/N at eps = 2^-k, beta = 1, for u = (q Q q + p P p)/2 with Q = K P - C. */
function meanSquare(stiffness: readonly number[], k: number): number {
  const eps: Rational = { numerator: 1n, denominator: 1n << BigInt(k) };
  const chain = { boundary: 'ring', stiffness: stiffness.map(rationals.of), eps } as const;
  const force = forceMatrix(rationals, chain);
  const current = currentMatrix(rationals, chain, 'all');
  const inverse = inverseOf(rationals, force, rationals);
  const solved = withoutNoise(rationals, force, current, rationals);
  if (solved === undefined) return Number.NaN; // a current that is not the derivative of anything: the answer is not finite, the oracle broken
  const form = (p: Matrix<Rational>, q: Matrix<Rational>) => ({ p, scaled: product(rationals, q, inverse) });
  const u = form(solved, difference(rationals, product(rationals, force, solved), current));
  const conserved: ReturnType<typeof form>[] = [];
  for (let power = identity(stiffness.length); conserved.length < stiffness.length; power = product(rationals, force, power))
    conserved.push(form(power, product(rationals, force, power)));
  const inner = (a: typeof u, b: typeof u) => over(plus(trace(a.scaled, b.scaled), trace(a.p, b.p)), rationals.of(2));
  const rows = conserved.map((a) => [...conserved.map((b) => inner(a, b)), inner(a, u)]);
  const parts = solutionOf(rationals, rows, rationals) as readonly Rational[];
  const explained = conserved.map((a, i) => times(parts[i] as Rational, inner(a, u))).reduce(plus);
  const { numerator, denominator } = over(times(rationals.of(2), rationals.minus(inner(u, u), explained)), rationals.of(stiffness.length));
  return Number((numerator << 80n) / denominator) / 2 ** 80;
}

const identity = (sites: number): Matrix<Rational> =>
  Array.from({ length: sites }, (_, x) => Array.from({ length: sites }, (_, y) => (x === y ? rationals.one : zero)));

/** tr(A B). */
const trace = (a: Matrix<Rational>, b: Matrix<Rational>): Rational =>
  a.flatMap((row, x) => row.map((value, y) => times(value, (b[y] as readonly Rational[])[x] as Rational))).reduce(plus);
