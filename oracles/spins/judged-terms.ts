import type { Expression } from '../../src/chain/expression.ts';
import { doubleDouble as real } from '../../src/exact/double-double.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { gamma } from '../bounds/absolute-terms.ts';
import { bound } from '../bounds/bound.ts';
import { weighed } from '../bounds/weighed.ts';
import { spinNames } from '../hamiltonian/spin-hamiltonian.ts';
import type { Judgement } from '../verdict/judgement.ts';

/** A number that must be the value of an expression. */
export interface SeenTerm {
  readonly term: string;
  readonly site?: number;
  /** added up exactly */
  readonly seen: readonly number[];
  readonly expected: Expression;
  /** how often the subject rounds a term on its way into the number */
  readonly roundings: number;
}

/**
 * The judgement of numbers that must be values of expressions: the value in 30 digits, and for the bound the sum of the absolute terms of
 * the expression, gamma_n of them for n roundings of a term.
 */
export function judgedTerms({ spins, sites }: SpinState, terms: readonly SeenTerm[]): Judgement {
  const values = <T>(of: (x: number) => T) => Object.fromEntries(spinNames(sites).map((name, i) => [name, of(spins[i] as number)]));
  const [exactly, absolutely] = [values(real.of), values(weighed.of)];
  const judged = terms.map(({ seen, expected, roundings, ...where }) => {
    const added = seen.reduce((sum, x) => real.plus(sum, real.of(x)), real.of(0));
    const size = evaluate(expected, absolutely, weighed).size;
    const deviation = Math.abs(real.toNumber(real.minus(added, evaluate(expected, exactly, real))));
    const allowed = gamma(roundings) * size;
    return { where, roundings, size, deviation, allowed, margin: deviation === 0 ? 0 : deviation / allowed };
  });
  const worst = judged.reduce((a, b) => (b.margin > a.margin ? b : a));
  const largest = Math.max(...judged.map(({ size }) => size));
  return {
    deviation: worst.deviation,
    tolerance: 0,
    uncertainty: bound({
      name: 'rounding',
      value: worst.allowed,
      grade: 'proved',
      source: `gamma_${worst.roundings} of the absolute terms: so often is a term rounded`,
    }),
    effect: 2 ** -40 * largest, // a relative error of 1e-12 in any term
    evidence: 'high-precision',
    witness: [{ name: 'size', value: largest, floor: 2 ** -7 }],
    measured: [],
    where: worst.where,
  };
}
