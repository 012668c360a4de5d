import { prime, primeField } from '../../src/exact/prime-field.ts';
import { rational, rationals } from '../../src/exact/rationals.ts';
import { noUncertainty } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import type { Equation, IdentityAnswer, IdentityAsk, Point } from './identity.ts';

/** An identity of a family, by name, and the points to try it at. */
export interface IdentityCase {
  readonly identity: string;
  readonly points: readonly Point[];
}

/** That an identity which is wrong passes, at most. */
const chanceAllowed = 1e-15;

/** How large the coordinates of a point may be for its sum to be worked out in the rationals, too. */
const small = 1000n;

/**
 * An identity holds: all its equations add up to 0 at points of the field of 2^61 - 1 elements, without rounding.
 *
 *   F != 0 of degree d  =>  P(F = 0 at a random point) <= d / p
 *
 * d is a bound computed from the formulas themselves. Points where a denominator vanishes are left out and counted; that the others are
 * not quite uniform costs a factor of at most 2. Each term is dropped, and its sign flipped, in turn: every such equation must fail.
 *
 * Catches: a wrong factor, sign or index anywhere in any term, however small.
 * Blind to: whether what is computed with is what is written here: the oracles in floating point see that; what holds for other sizes only.
 */
export function exactIdentity(id: `${string}/${string}`, law: Law): Oracle<IdentityCase, IdentityAsk, IdentityAnswer> {
  return {
    id,
    law,
    *examine({ identity, points }) {
      const [{ degree, at }] = (yield [{ identity, points, over: 'the prime field' }]) as [IdentityAnswer];
      if (at.length !== points.length) return refuted({ term: `expected answers at ${points.length} points` });
      const tried = at.flatMap((equations, i) =>
        equations === undefined ? [] : [{ point: points[i] as Point, equations: equations.map(inField) }],
      );
      const failing = tried.flatMap(({ point, equations }) => {
        const equation = equations.find(({ terms }) => sumOf(terms) !== 0n);
        return equation === undefined ? [] : [{ point, of: equation.of }];
      });
      const [first] = failing;
      const degreeAndLeftOut = degree.denominator > 0 ? 2 * degree.numerator : degree.numerator;
      const chance = power(Math.max(0, degreeAndLeftOut) / Number(prime), tried.length);
      if (first === undefined && !(chance <= chanceAllowed))
        return {
          outOfScope: `denominators vanish at ${points.length - tried.length} of ${points.length} points: what is left proves nothing`,
        };
      const { mutated, seen, idle } = mutations(tried.map(({ equations }) => equations));
      const where = first === undefined ? idle : yield* explained(identity, first);
      return {
        deviation: failing.length,
        tolerance: 0,
        uncertainty: noUncertainty,
        effect: 1,
        evidence: 'exact',
        witness: [
          { name: 'points', value: tried.length, floor: 1 },
          { name: 'degree', value: degree.numerator, floor: 1 },
          { name: 'mutations that fail', value: seen, floor: mutated },
        ],
        measured: [
          { name: 'error probability', value: chance, lower: chance, upper: chance, unit: '' },
          ...(tried.length < points.length ? [exactly('points left out', points.length - tried.length)] : []),
        ],
        ...(where === undefined ? {} : { where: { term: where } }),
      };
    },
  };
}

const exactly = (name: string, value: number) => ({ name, value, lower: value, upper: value, unit: '' });

const inField = ({ of, terms }: Equation<string>): Equation<bigint> => ({
  of,
  terms: Object.fromEntries(Object.entries(terms).map(([name, text]) => [name, primeField.ofInteger(BigInt(text))])),
});

const sumOf = (terms: Readonly<Record<string, bigint>>): bigint => Object.values(terms).reduce(primeField.plus, primeField.zero);

/** Every term dropped, and with its sign flipped: how many of these equations fail at some point, and the first term that makes no difference. */
function mutations(points: readonly (readonly Equation<bigint>[])[]): { mutated: number; seen: number; idle: string | undefined } {
  const { minus, times } = primeField;
  const changes = [1n, 2n]; // the sum without the term, and with its opposite
  const trials = (points[0] ?? []).flatMap(({ of, terms }, equation) =>
    Object.keys(terms).flatMap((name) =>
      changes.map((change) => ({
        what: `${of}: ${name}`,
        fails: points.some((equations) => {
          const own = (equations[equation] as Equation<bigint>).terms;
          return minus(sumOf(own), times(change, own[name] as bigint)) !== 0n;
        }),
      })),
    ),
  );
  const idle = trials.find(({ fails }) => !fails)?.what;
  return { mutated: trials.length, seen: trials.filter(({ fails }) => fails).length, idle: idle && `${idle} is 0 everywhere` };
}

/** The equation that fails, and its sum as a fraction where the point is one of small whole numbers. */
function* explained(
  identity: string,
  { point, of }: { point: Point; of: string },
): Generator<readonly IdentityAsk[], string, readonly IdentityAnswer[]> {
  if (!point.every((x) => BigInt(x) <= small && -BigInt(x) <= small)) return of;
  const [{ at }] = (yield [{ identity, points: [point], over: 'the rationals' }]) as [IdentityAnswer];
  const terms = at[0]?.find((equation) => equation.of === of)?.terms ?? {};
  const sum = Object.values(terms).map(rational).reduce(rationals.plus, rationals.zero);
  const present = Object.entries(terms).filter(([, value]) => value !== '0');
  return `${of}: ${present.map(([name, value]) => `${name} ${value}`).join(', ')} add up to ${rationals.text(sum)}`;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}
