import type { Rational } from '../../src/exact/rationals.ts';
import { rational, rationals } from '../../src/exact/rationals.ts';
import { commutator, currentMatrix, forceMatrix, type Matrix, product } from '../../src/transport/quadratic-chain.ts';
import { noUncertainty } from '../bounds/bound.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { HarmonicCurrent } from './solvability.ts';

/** M: q M p is said to be conserved and to overlap with the current. */
export type ConservedForm = readonly (readonly string[])[];

/** K^period (T - T^{-1}) of a ring whose frequencies repeat, T the shift by a period. */
export function shiftedForm({ stiffness }: HarmonicCurrent): ConservedForm {
  const sites = stiffness.length;
  const period = stiffness.findIndex((_, p) => p > 0 && stiffness.every((own, x) => own === stiffness[(x + p) % sites]));
  const k = forcesOf(stiffness);
  const shift = k.map((_, x) => k.map((_, y) => rationals.of(Number((x + period) % sites === y) - Number((y + period) % sites === x))));
  return Array.from({ length: period })
    .reduce<Matrix<Rational>>((m) => product(rationals, k, m), shift)
    .map((row) => row.map(rationals.text));
}

const forcesOf = (stiffness: readonly number[]) =>
  forceMatrix(rationals, { boundary: 'ring', stiffness: stiffness.map(rationals.of), eps: rationals.one });

/**
 * A conserved quantity q M p that is odd in p and overlaps with the total current makes transport ballistic: (3) without noise grows at least as
 * t <J I>^2 / <I^2> (Mazur).
 *
 *   M^T = -M,   [K, M] = 0,   <J I> = tr(C^T K^{-1} M) / beta^2 != 0
 *
 * Catches: a quantity that is not conserved, or does not see the current.
 * Blind to: chains where no such quantity is known.
 */
export const ballisticTransport: Oracle<HarmonicCurrent, HarmonicCurrent, ConservedForm> = {
  id: 'transport/ballistic',
  law: {
    tex: String.raw`M^T = -M,\quad [K, M] = 0,\quad \operatorname{tr}(C^T K^{-1} M) \ne 0`,
    source: 'P. Mazur, Physica 43, 533 (1969)',
    route: 'the conserved quantity and its overlap with the current, in rational numbers',
    catches: 'a quantity that is not conserved, or does not see the current',
    blindTo: 'chains where no such quantity is known',
  },
  *examine(c) {
    const [form] = (yield [c]) as [ConservedForm];
    const m = form.map((row) => row.map(rational));
    const { plus, times, isZero, zero, over } = rationals;
    const k = forcesOf(c.stiffness);
    const current = currentMatrix(rationals, { boundary: 'ring', stiffness: c.stiffness.map(rationals.of), eps: rationals.one }, 'all');
    const wrong = [
      ...commutator(rationals, k, m).flat(),
      ...m.flatMap((row, x) => row.map((value, y) => plus(value, (m[y] as readonly Rational[])[x] as Rational))),
    ].filter((x) => !isZero(x)).length;
    // K^{-1} M commutes with K as M does, and is what M is for K M: the overlap of K M is tr(C^T M)
    const overlap = current
      .flatMap((row, x) => row.map((value, y) => times(value, (m[x] as readonly Rational[])[y] as Rational)))
      .reduce(plus, zero);
    const size = m.flat().reduce((sum, x) => plus(sum, times(x, x)), zero);
    const share = isZero(size) ? zero : over(times(overlap, overlap), size);
    return {
      deviation: wrong + Number(isZero(overlap)),
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'elements of M', value: m.flat().filter((x) => !isZero(x)).length, floor: 1 }],
      measured: [],
      where: { term: `tr(C^T M)^2 / tr(M^T M) = ${rationals.text(share)}` },
    };
  },
};
