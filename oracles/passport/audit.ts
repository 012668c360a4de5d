import { confirmedOrder, orderConditions } from '../../src/schemes/order-conditions.ts';
import type { SplittingScheme } from '../../src/schemes/scheme.ts';
import type { Conditions, Passport } from './passport.ts';

/** What a table of coefficients claims; what it leaves out is not judged. */
export interface Claimed {
  readonly order: number;
  readonly orderConditions?: 'partitioned' | 'nystrom' | undefined;
  readonly symmetric?: boolean | undefined;
}

/** Whether a table is worth what it claims, and what there is to say of it. */
export interface Audit {
  readonly confirmed: boolean;
  readonly findings: readonly string[];
}

/** Judges a table by its passport. Without a word about H, T = p^2/2 is taken for granted, as all chains have it. */
export function audit(scheme: SplittingScheme, passport: Passport, claimed: Claimed): Audit {
  const kind = claimed.orderConditions ?? 'nystrom';
  const own = (kind === 'nystrom' ? passport.nystrom : passport.partitioned) as Conditions;
  const other = passport.nystrom as Conditions;
  const where = { nystrom: 'for T = p^2/2', partitioned: 'for any separable H' };
  const orderHolds = own.order >= claimed.order;
  const symmetryHolds = claimed.symmetric !== true || passport.reversible.holds;
  const missed = own.conditions[own.order];
  const findings = [
    orderHolds
      ? `order ${claimed.order} is confirmed ${where[kind]}, to the digits printed`
      : `order ${claimed.order} is not confirmed: ${where[kind]} the conditions hold up to order ${own.order}; those of order ${own.order + 1} are missed by ${missed?.residual.toExponential(1)}, the digits printed allow ${missed?.allowed.toExponential(1)}`,
    ...(!orderHolds && kind === 'partitioned' && other.order > own.order ? [`for T = p^2/2 they hold up to order ${other.order}`] : []),
    ...(orderHolds ? [] : suspicions(scheme, own, claimed.order)),
    ...(symmetryHolds ? [] : [`it is not symmetric: a step forth and back misses by ${passport.reversible.defect.toExponential(1)}`]),
  ];
  return { confirmed: orderHolds && symmetryHolds, findings };
}

/** What would explain a table that fails: roles exchanged, or a digit. */
function suspicions(scheme: SplittingScheme, { order, conditions }: Conditions, claimed: number): string[] {
  const exchanged = { ...scheme, kicks: scheme.drifts, drifts: scheme.kicks, first: scheme.first === 'kick' ? 'drift' : 'kick' } as const;
  const asNystrom = confirmedOrder(orderConditions(exchanged, 'nystrom', claimed));
  if (asNystrom >= claimed)
    return [`with kicks and drifts exchanged it would have order ${claimed} for T = p^2/2: the roles of q and p are the wrong way round`];
  const worst = Math.max(...conditions.slice(order, claimed).map(({ residual }) => residual));
  return worst < 1e-4 ? [`all conditions up to order ${claimed} hold to ${worst.toExponential(1)}: a digit is wrong about there`] : [];
}
