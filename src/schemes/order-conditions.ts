import { Real } from './coefficient.ts';
import { boundModuloTripleKick, type Fixed, fixed, moduloTripleKick, unfixed } from './free-algebra.ts';
import type { SplittingScheme } from './scheme.ts';
import { type Stages, stagesOf, stepMajorant, stepWords } from './step-words.ts';

export type { Stages } from './step-words.ts';

/** The conditions of one order: by how much they are violated, and how much the digits printed allow. */
export interface OrderCondition {
  readonly order: number;
  /** Euclidean length of the terms of that order in the step's exponentials less exp(A + B) */
  readonly residual: number;
  /** what the last places of the coefficients can do to it, proved: the majorant series of the same product */
  readonly allowed: number;
}

/**
 * The order conditions of a splitting scheme, order by order up to `upTo`, in 60 digits.
 *
 * A step is the product of exp(kick_i h B) and exp(drift_i h A), between exp(c h^3 [B, [B, A]]) if it has correctors; it has order p if that is exp(h (A + B)) in all words of up to p
 * letters of the free associative algebra. With T = p^2/2 (`nystrom`) three kicks around a drift vanish, [B, [B, [B, A]]] = 0, and
 * words are compared modulo that: all there is to T = p^2/2 up to order 7, sufficient but no longer necessary from order 8 on.
 *
 * @source E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. III.5; number of Nystrom conditions:
 * R. I. McLachlan, G. R. W. Quispel, Acta Numerica 11, 341 (2002)
 */
export function orderConditions(scheme: Stages, kind: SplittingScheme['orderConditions'], upTo: number): readonly OrderCondition[] {
  const stages = stagesOf(scheme);
  const step = stepWords(
    stages.map(({ of, value }) => ({ of, value: fixed(value) })),
    upTo,
  );
  const [majorant, shifted] = [
    stepMajorant(
      stages.map(({ of, value }) => ({ of, value: fixed(value.abs()) })),
      upTo,
    ),
    stepMajorant(
      stages.map(({ of, value, last }) => ({ of, value: fixed(value.abs().plus(last)) })),
      upTo,
    ),
  ];
  const [reduced, bounded] = kind === 'nystrom' ? [moduloTripleKick, boundModuloTripleKick] : [asItIs, asItIs];
  let exact = fixed(1);
  return Array.from({ length: upTo }, (_, i) => {
    const n = i + 1;
    exact /= BigInt(n); // 1 / n!
    const wrong = (step[n] as readonly Fixed[]).map((x) => x - exact);
    const uncertain = (shifted[n] as readonly Fixed[]).map((x, w) => x - ((majorant[n] as readonly Fixed[])[w] as Fixed));
    return { order: n, residual: norm(reduced(wrong, n)), allowed: norm(bounded(uncertain, n)) + 1e-45 }; // rounding in 60 digits
  });
}

/** The highest order whose conditions, and those of all orders below, are met to the digits printed. */
export function confirmedOrder(conditions: readonly OrderCondition[]): number {
  const violated = conditions.findIndex(({ residual, allowed }) => residual > allowed);
  return violated < 0 ? conditions.length : violated;
}

const asItIs = (row: readonly Fixed[]) => row;

function norm(row: readonly Fixed[]): number {
  return row
    .map(unfixed)
    .reduce((sum, x) => sum.plus(x.times(x)), new Real(0))
    .sqrt()
    .toNumber();
}
