import { rational, rationals } from '../../src/exact/rationals.ts';
import { commutator, currentMatrix, difference, forceMatrix, transposed, withoutNoise } from '../../src/transport/quadratic-chain.ts';
import { noUncertainty } from '../bounds/bound.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';

/** A harmonic chain by its omega_x^2 and the current through bond 0, or all of it. */
export interface HarmonicCurrent {
  readonly stiffness: readonly number[];
  readonly bond: 0 | 'all';
}

/** How a subject closes the chain, and its solution of -A u = j: P as texts, or that there is none. */
export interface HarmonicSolution {
  readonly boundary: 'ring' | 'open';
  readonly solution: readonly (readonly string[])[] | null;
}

const chainOf = (stiffness: readonly number[], boundary: 'ring' | 'open') =>
  ({ boundary, stiffness: stiffness.map(rationals.of), eps: rationals.one }) as const;

/** The chain closed like this, solved by elimination. */
export const harmonicCurrentOnTrial =
  (boundary: 'ring' | 'open'): Subject<HarmonicCurrent, HarmonicSolution> =>
  ({ stiffness, bond }) => {
    const chain = chainOf(stiffness, boundary);
    const p = withoutNoise(rationals, forceMatrix(rationals, chain), currentMatrix(rationals, chain, bond), rationals);
    return { boundary, solution: p === undefined ? null : p.map((row) => row.map(rationals.text)) };
  };

/**
 * -A u = j has a solution among quadratic forms: [K, P] = C - C^T with a symmetric P, without rounding.
 *
 * No solution means that j has a part in the kernel of A: <(int_0^t j)^2> grows as t^2, so the motion is ballistic.
 *
 * Catches: a resonance that does not cancel; a solution that is none.
 * Blind to: how large the solution is.
 */
export const solvableWithoutNoise: Oracle<HarmonicCurrent, HarmonicCurrent, HarmonicSolution> = {
  id: 'transport/harmonic-current',
  law: {
    tex: String.raw`-A u = j,\quad u = \tfrac12 (q^T Q q + p^T P p)\ \Leftrightarrow\ [K, P] = C - C^T`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.1 and Remark 2',
    route: 'the solution put back into the equation, in rational numbers',
    catches: 'a resonance that does not cancel; a solution that is none',
    blindTo: 'how large the solution is',
  },
  *examine(c) {
    const [{ boundary, solution }] = (yield [c]) as [HarmonicSolution];
    if (solution === null) {
      const where = { term: `the ${boundary === 'ring' ? 'ring' : 'open chain'} has no solution` };
      return { deviation: 1, tolerance: 0, uncertainty: noUncertainty, effect: 1, evidence: 'exact', witness: [], measured: [], where };
    }
    const chain = chainOf(c.stiffness, boundary);
    const [k, current] = [forceMatrix(rationals, chain), currentMatrix(rationals, chain, c.bond)];
    const p = solution.map((row) => row.map(rational));
    const asymmetric = difference(rationals, p, transposed(p));
    const left = difference(rationals, commutator(rationals, k, p), difference(rationals, current, transposed(current)));
    const wrong = [...left, ...asymmetric].flat().filter((x) => !rationals.isZero(x)).length;
    return {
      deviation: wrong,
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'elements of P', value: p.flat().filter((x) => !rationals.isZero(x)).length, floor: 1 }],
      measured: [],
    };
  },
};
