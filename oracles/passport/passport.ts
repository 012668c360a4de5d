import { exp } from '../../src/elementary/exp.ts';
import { log } from '../../src/elementary/log.ts';
import { confirmedOrder, type OrderCondition, orderConditions } from '../../src/schemes/order-conditions.ts';
import { rungeKuttaConditions } from '../../src/schemes/rooted-trees.ts';
import { forcesPerStep, type Scheme } from '../../src/schemes/scheme.ts';
import { stabilityLimit } from '../../src/schemes/stability-limit.ts';
import { measuredOrder, type OrderCase, stepToMeasure } from './measured-order.ts';
import type { NotRefined, Refinement } from './refinement.ts';
import { reversibilityDefect, structureTolerance, symplecticityDefect } from './structure.ts';

/** What a scheme is worth: each number computed from its coefficients, none believed. */
export interface Passport {
  readonly name: string;
  readonly family: Scheme['family'];
  readonly source: string;
  readonly digits: string;
  readonly claimed: { readonly order: number; readonly orderConditions: 'partitioned' | 'nystrom' | null; readonly symmetric: boolean };
  /** what the first stage of a step does, and so what the first coefficient is of; null for schemes that are no splittings */
  readonly first: 'kick' | 'drift' | null;
  readonly corrector: string | null;
  readonly forcesPerStep: number;
  /**
   * the order conditions up to one order more than claimed, and the order they confirm; null for schemes that are no splittings, and
   * `partitioned` for those with a corrector, which is a kick for T = p^2/2 only
   */
  readonly partitioned: Conditions | null;
  readonly nystrom: Conditions | null;
  /** the same for Runge-Kutta schemes, by rooted trees */
  readonly trees: Conditions | null;
  /** f r^(1/p) for T = p^2/2: r the leading error in words of order p + 1, p the order confirmed, f the forces per step; small is good */
  readonly errorPerForce: number | null;
  readonly reversible: Structure;
  readonly symplectic: Structure;
  /** largest stable h omega on the harmonic oscillator */
  readonly stabilityLimit: number;
  /** the orders shown on random chains, from lowest to highest; null where nothing moved */
  readonly measured: { readonly nonlinear: Range | null; readonly harmonic: Range | null };
}

/** A passport with the zero of the order conditions next to the printed digits. */
export interface RefinedPassport extends Passport {
  readonly refined: Refinement | NotRefined;
}

export interface Conditions {
  readonly order: number;
  readonly conditions: readonly OrderCondition[];
}

export interface Structure {
  readonly holds: boolean;
  readonly defect: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The passport of a scheme.
 *
 * @source the efficiency f r^(1/p): R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995), here with the Euclidean length of all words
 */
export function passport(scheme: Scheme, nonlinear: readonly OrderCase[], harmonic: readonly OrderCase[]): Passport {
  const kind = scheme.family === 'splitting' ? scheme.orderConditions : null;
  const [partitioned, nystrom] = (['partitioned', 'nystrom'] as const).map((of) => conditionsOf(scheme, of)) as [
    Conditions | null,
    Conditions | null,
  ];
  const own = kind === 'partitioned' ? partitioned : nystrom;
  const step = own === null ? 1 / 32 : stepToMeasure(own.conditions, own.order);
  const shown = (cases: readonly OrderCase[]) => range(cases.map((c) => measuredOrder(scheme, c, step)));
  return {
    name: scheme.name,
    family: scheme.family,
    source: scheme.source,
    digits: scheme.digits,
    claimed: { order: scheme.order, orderConditions: kind, symmetric: scheme.symmetric },
    first: scheme.family === 'splitting' ? scheme.first : null,
    corrector: scheme.family === 'splitting' ? (scheme.corrector ?? null) : null,
    forcesPerStep: forcesPerStep(scheme),
    partitioned,
    nystrom,
    trees: scheme.family === 'splitting' ? null : confirmed(rungeKuttaConditions(scheme, scheme.order + 1)),
    errorPerForce: nystrom === null ? null : errorPerForce(nystrom, forcesPerStep(scheme)),
    reversible: structure(reversibilityDefect(scheme)),
    symplectic: structure(symplecticityDefect(scheme)),
    stabilityLimit: stabilityLimit(scheme),
    measured: { nonlinear: shown(nonlinear), harmonic: shown(harmonic) },
  };
}

function conditionsOf(scheme: Scheme, kind: 'partitioned' | 'nystrom'): Conditions | null {
  if (scheme.family !== 'splitting' || (kind === 'partitioned' && scheme.corrector !== undefined)) return null;
  return confirmed(orderConditions(scheme, kind, scheme.order + 1));
}

function confirmed(conditions: readonly OrderCondition[]): Conditions {
  return { order: confirmedOrder(conditions), conditions };
}

function errorPerForce({ order, conditions }: Conditions, forces: number): number | null {
  const residual = conditions[order]?.residual;
  return order === 0 || residual === undefined ? null : forces * exp(log(residual) / order);
}

function structure(defect: number): Structure {
  return { holds: defect < structureTolerance, defect };
}

function range(orders: readonly (number | null)[]): Range | null {
  const seen = orders.filter((order) => order !== null);
  return seen.length === 0 ? null : { low: Math.min(...seen), high: Math.max(...seen) };
}
