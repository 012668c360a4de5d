import type { Decimal } from 'decimal.js';
import { Real } from '../../src/schemes/coefficient.ts';
import { type Fixed, fixed, type Letter, moduloTripleKick, unfixed, type Words } from '../../src/schemes/free-algebra.ts';
import { lyndonWords } from '../../src/schemes/lyndon-words.ts';
import type { Scheme, SplittingScheme } from '../../src/schemes/scheme.ts';
import { stepWords } from '../../src/schemes/step-words.ts';
import { wordDerivative } from '../../src/schemes/word-derivative.ts';
import { leastSquares } from './least-squares.ts';
import { type Unknowns, unknownsOf } from './unknowns.ts';

/** The zero of the order conditions next to a scheme's printed digits. */
export interface Refinement {
  /** the conditions settle every unknown: there is no other zero nearby */
  readonly isolated: boolean;
  /** how many unknowns the conditions leave free; these stay as printed */
  readonly free: number;
  readonly unknowns: number;
  /** among which schemes the zero is looked for: those with the same symmetry */
  readonly within: Unknowns['within'];
  /** the largest distance of a coefficient from what is printed */
  readonly distance: number;
  /** 40 decimals; null where they are not settled */
  readonly kicks: readonly string[] | null;
  readonly drifts: readonly string[] | null;
}

/** Why there is no refinement. */
export interface NotRefined {
  readonly reason: string;
}

/** A pivot this much smaller than the first is none: at a zero known to 40 digits what is left of one that vanishes lies below 1e-60. */
const negligible = 1e-30;

/** At printed digits, which may be wrong in the tenth place, vanishing pivots are small only. */
const negligibleAsPrinted = 1e-15;

/**
 * Newton's method (Gauss-Newton: there are more conditions than unknowns) on the order conditions of a scheme, in 60 digits from its printed
 * ones. The Jacobian's rank at the zero tells whether that is isolated among schemes of the same symmetry.
 */
export function refinement(scheme: Scheme): Refinement | NotRefined {
  if (scheme.family !== 'splitting') return { reason: 'not a splitting scheme' };
  const unknowns = unknownsOf(scheme);
  if (unknowns.stages.every(({ last }) => last.isZero()) || scheme.digits === 'closed form') return { reason: 'written in closed form' };
  if (scheme.corrector !== undefined) return { reason: 'it has a corrector' };
  const conditions = conditionsOf(scheme);
  let values = unknowns.values;
  for (let i = 0; i < 40; i++) {
    const { change } = leastSquares(...linearised(unknowns, values, conditions), negligibleAsPrinted);
    values = values.map((x, k) => x.plus(change[k] as Decimal));
    if (largest(change).gt(0.1)) return { reason: "Newton's method leaves the printed digits" };
    if (largest(change).lt('1e-50')) return found(unknowns, values, conditions);
  }
  return { reason: "Newton's method does not converge" };
}

function found(unknowns: Unknowns, values: readonly Decimal[], conditions: Conditions): Refinement | NotRefined {
  const [columns, residuals] = linearised(unknowns, values, conditions);
  if (largest(residuals).gt('1e-45')) return { reason: 'no zero of the order conditions is near' };
  const { rank } = leastSquares(columns, residuals, negligible);
  const refined = stageValues(unknowns, values);
  const isolated = rank === values.length;
  const texts = (of: Letter) => refined.filter((_, i) => unknowns.stages[i]?.of === of).map((x) => x.toFixed(40));
  return {
    isolated,
    free: values.length - rank,
    unknowns: values.length,
    within: unknowns.within,
    distance: largest(refined.map((x, i) => x.minus(unknowns.stages[i]?.value as Decimal))).toNumber(),
    kicks: isolated ? texts(1) : null,
    drifts: isolated ? texts(0) : null,
  };
}

/** Which numbers of a step's words must be those of exp(A + B): rows of the system, those of n letters times n! to be of one size. */
interface Conditions {
  readonly order: number;
  readonly pick: (words: Words) => readonly Fixed[];
}

function conditionsOf({ order, orderConditions }: SplittingScheme): Conditions {
  const lengths = Array.from({ length: order }, (_, i) => i + 1);
  const lyndon = lengths.map(lyndonWords);
  const independent = (row: readonly Fixed[], n: number) => (lyndon[n - 1] as readonly number[]).map((w) => row[w] as Fixed);
  const rest = orderConditions === 'nystrom' ? moduloTripleKick : independent;
  const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
  const scaled = (row: readonly Fixed[], n: number) => rest(row, n).map((x) => x * factorial(n));
  return { order, pick: (words) => lengths.flatMap((n) => scaled(words[n] as readonly Fixed[], n)) };
}

/** Columns of the Jacobian and the residuals. */
function linearised(unknowns: Unknowns, values: readonly Decimal[], { order, pick }: Conditions): [Decimal[][], Decimal[]] {
  const at = stageValues(unknowns, values).map((x, i) => ({ of: unknowns.stages[i]?.of as Letter, value: fixed(x) }));
  const wanted = pick(wordsOfSum(order));
  const residuals = pick(stepWords(at, order)).map((x, i) => unfixed(x - (wanted[i] as Fixed)));
  const columns = values.map((_, k) => {
    const moving = at.map((factor, i) => ({ ...factor, rate: fixed((unknowns.shares[i] as readonly number[])[k] as number) }));
    return pick(wordDerivative(moving, order)).map(unfixed);
  });
  return [columns, residuals];
}

/** exp(A + B): every word of n letters has 1/n!. */
function wordsOfSum(length: number): Words {
  let value = fixed(1);
  return Array.from({ length: length + 1 }, (_, n) => {
    if (n > 1) value /= BigInt(n);
    return Array.from({ length: 1 << n }, () => value);
  });
}

const stageValues = ({ shares }: Unknowns, values: readonly Decimal[]): readonly Decimal[] =>
  shares.map((row) =>
    row.reduce((sum, share, k) => (share === 0 ? sum : sum.plus((values[k] as Decimal).times(share))), new Real(0) as Decimal),
  );

const largest = (values: readonly Decimal[]): Decimal => values.reduce((a, x) => (x.abs().gt(a) ? x.abs() : a), new Real(0) as Decimal);
