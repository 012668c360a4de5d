import type { Decimal } from 'decimal.js';
import { chain } from '../../src/chain/chain.ts';
import type { Point } from '../../src/reference/taylor.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { decimalStep, real } from './decimal-step.ts';

/** A small nonlinear chain, far from rest, and a step that is not small: what is violated shows. */
const system = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 2, stiffness: [1, 0.75, 1.25], alpha: [0.5, 0.25, 0.75] });
const start = { q: [0.25, -0.125].map(real.of), p: [0.5, -0.25].map(real.of) };
const step = real.of(0.25);

/** Above this something is violated: 60 digits and a difference quotient leave 1e-35 of what holds. */
export const structureTolerance = 1e-30;

/** How far R Phi R Phi is from the identity, R(q, p) = (q, -p). */
export function reversibilityDefect(scheme: Scheme): number {
  const phi = decimalStep(system, scheme);
  const flipped = ({ q, p }: Point<Decimal>) => ({ q, p: p.map((x) => x.neg()) });
  const home = flipped(phi(flipped(phi(start, step)), step));
  return largest(coordinates(home).map((x, i) => x.minus(coordinates(start)[i] as Decimal)));
}

/** How far M^T J M is from J, for the Jacobian M of a step by central differences of 1e-18 (their error: 1e-36 times third derivatives). */
export function symplecticityDefect(scheme: Scheme): number {
  const phi = decimalStep(system, scheme);
  const nudge = real.of(1).times('1e-18');
  const columns = [0, 1, 2, 3].map((k) => {
    const [ahead, behind] = [nudge, nudge.neg()].map((by) => {
      const x = coordinates(start).map((value, i) => (i === k ? value.plus(by) : value));
      return coordinates(phi({ q: x.slice(0, 2), p: x.slice(2) }, step));
    }) as [Decimal[], Decimal[]];
    return ahead.map((x, i) => x.minus(behind[i] as Decimal).div(nudge.times(2)));
  });
  const form = (a: readonly Decimal[], b: readonly Decimal[]) =>
    [0, 1].reduce(
      (sum, i) => sum.plus((a[i] as Decimal).times(b[i + 2] as Decimal)).minus((a[i + 2] as Decimal).times(b[i] as Decimal)),
      real.of(0),
    );
  return largest(columns.flatMap((a, i) => columns.map((b, j) => form(a, b).minus(j - i === 2 ? 1 : i - j === 2 ? -1 : 0))));
}

const coordinates = ({ q, p }: Point<Decimal>): readonly Decimal[] => [...q, ...p];

/** The largest size; Infinity where a number was lost on the way. */
function largest(values: readonly Decimal[]): number {
  return Math.max(...values.map((x) => (x.isFinite() ? x.abs().toNumber() : Number.POSITIVE_INFINITY)));
}
