import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import { diagonalsOf, laxEntries, statedLaxPair, todaLattice } from '../exact/toda-lattice.ts';
import { refuted } from '../run.ts';
import type { ChainState } from '../subjects/mechanics.ts';
import type { Oracle } from '../verdict/oracle.ts';

/** 2^-52 of the smallest amplitude, squared, and as many digits again. */
const real = fixedPoint(70);

/**
 * J of a chain in a state, to all its digits however small the amplitude: against Tr L^4 less its value at rest in 70 digits.
 *
 * 12 u of every term (exponential, products, quotient; alpha of FPUT over chi), and 16 u more for every unit of alpha |r|, which the exponential
 * makes of the rounded length: relative to the sum of absolute terms, of which J is a third or more at small amplitude.
 *
 * Catches: cancellation, a missing term, a wrong unit of p or r.
 * Blind to: what the flow does with it.
 */
export const valueOfJ: Oracle<ChainState, ChainState, number> = {
  id: 'toda/j-value',
  law: {
    tex: String.raw`J = \frac{\chi \, (\operatorname{Tr} L^4 - \operatorname{Tr} L_0^4)}{4 \alpha^2 c N}`,
    source: 'the definition of J: c = 1 on a ring, 2 between walls',
    route: 'the fourth power of the Lax matrix in 70 digits',
    catches: 'cancellation at small amplitude, a missing term, a wrong unit of p or r',
    blindTo: 'what the flow does with it: fput/drift-of-j and the ladder see that',
  },

  *examine({ chain, state }) {
    const { alpha: named, stiffness, mass, boundary, sites } = chain;
    if (![named, stiffness, mass].every((x) => typeof x === 'number')) return { outOfScope: 'unequal bonds or masses' };
    const isRing = boundary === 'periodic';
    if (sites < (isRing ? 5 : 2)) return { outOfScope: 'four steps go round a ring of four sites: another constant' };
    if (state.q.every((x) => x === 0) && state.p.every((x) => x === 0)) return { outOfScope: 'at rest J is 0' };
    const { of, plus, minus, times, over, exp } = real;
    const [chi, m] = [of(stiffness as number), of(mass as number)];
    const alpha = chain.potential === 'toda' ? of(named as number) : over(of(named as number), chi);
    const lattice = todaLattice(boundary, sites);
    const at = (n: number) => of(isRing ? (state.q[n % sites] as number) : (state.q[n - 1] ?? 0));
    const lengths = Array.from({ length: lattice.bonds }, (_, n) => times(alpha, minus(at(n + 1), at(n))));
    const unit = real.sqrt(times(m, chi));
    const momenta = Array.from(state.p, (p) => over(of(p), unit));
    const entries = lattice.entries(real, [...momenta, ...lengths.map(exp), alpha], statedLaxPair);
    const trace = (diagonalsOf(real, laxEntries(lattice, entries), 4)[3] as readonly bigint[]).reduce(plus);
    const rest = over(times(of(3), of(entries.b.length)), of(8));
    const scale = over(times(times(of(4), times(alpha, alpha)), of((isRing ? 1 : 2) * sites)), chi);
    const expected = over(minus(trace, rest), scale);
    const [answer] = (yield [{ chain, state }]) as [number];
    if (!Number.isFinite(answer)) return refuted({ term: 'J is no number' });
    const size = absoluteTerms(
      lengths.map((x) => real.toNumber(minus(exp(plus(x, x)), of(1)))),
      lengths.map((x) => real.toNumber(minus(minus(exp(plus(x, x)), of(1)), plus(x, x)))),
      momenta.map((p) => real.toNumber(times(alpha, p))),
    );
    const absolute = (size * (isRing ? 1 : 2)) / real.toNumber(scale);
    const longest = Math.max(...lengths.map((x) => Math.abs(real.toNumber(x))));
    return {
      deviation: Math.abs(real.toNumber(minus(of(answer), expected))),
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: (12 + 16 * longest) * unitRoundoff * absolute,
        grade: 'estimated',
        source: '12 u of every term, 16 u per unit of alpha |r| for the exponential of a rounded length',
      }),
      effect: 1e-14 * (1 + longest) * absolute,
      evidence: 'high-precision',
      witness: [{ name: 'not at rest', value: real.toNumber(expected), floor: 2 ** -1000 }],
      measured: [],
    };
  },
};

/** sum b^4 + sum (1 + u) (b^2 + |b b| + b^2) + 3/4 sum (u - x) + sum u^2/8 + sum |u u|/4, neighbours and walls bounded by squares. */
function absoluteTerms(growth: readonly number[], excess: readonly number[], b: readonly number[]): number {
  const squares = (x: readonly number[]) => x.reduce((sum, y) => sum + y * y, 0);
  const most = growth.reduce((a, u) => Math.max(a, 1 + u), 0);
  const fourth = b.reduce((sum, y) => sum + y * y * y * y, 0);
  return fourth + 3 * most * squares(b) + (3 / 4) * excess.reduce((sum, x) => sum + x, 0) + squares(growth) / 2;
}
