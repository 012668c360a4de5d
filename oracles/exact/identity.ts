import { type Degree, degreesOf } from '../../src/exact/degrees.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { primeField } from '../../src/exact/prime-field.ts';
import { rationals } from '../../src/exact/rationals.ts';
import type { Ring } from '../../src/exact/ring.ts';
import { InputError } from '../../src/input-error.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Subject } from '../verdict/oracle.ts';

/** Terms with their signs, by name: they add up to 0. */
export interface Equation<T> {
  readonly of: string;
  readonly terms: Readonly<Record<string, T>>;
}

/** Equations between rational functions that hold whatever the variables are; written once, and evaluated over any numbers. */
export interface Identity {
  readonly variables: readonly string[];
  readonly equations: <T>(over: Operations<T>, x: readonly T[]) => readonly Equation<T>[];
}

/** Identities by name ('ring of 5'), each composed of the core's formulas or the theory's restated; made when it is asked for. */
export type IdentityFamily = Readonly<Record<string, (parts: CoreParts) => Identity>>;

/** Whole numbers, one per variable, as text. */
export type Point = readonly string[];

/** "What are your terms there?" In the field each number stands for its class. */
export interface IdentityAsk {
  readonly identity: string;
  readonly points: readonly Point[];
  readonly over: 'the prime field' | 'the rationals';
}

/** What a subject says of an identity: the degree of its terms, and their values at the points asked for. */
export interface IdentityAnswer {
  /** of the sum of every equation's terms: bounds from above */
  readonly degree: Degree;
  /** the values of the terms at every point, as text; nothing where a denominator vanishes */
  readonly at: readonly (readonly Equation<string>[] | undefined)[];
}

/** Identities as a subject: the formulas are the core's, or the theory's restated. */
export const identitiesOnTrial =
  (family: IdentityFamily) =>
  (parts: CoreParts): Subject<IdentityAsk, IdentityAnswer> => {
    const known = new Map<string, { readonly identity: Identity; readonly degree: Degree }>();
    const made = (name: string) => {
      const identity = identityNamed(family, name, parts);
      return { identity, degree: degreeOf(identity) };
    };
    return ({ identity: name, points, over }) => {
      const { identity, degree } = known.get(name) ?? made(name);
      known.set(name, { identity, degree });
      const at = (point: Point) =>
        over === 'the rationals' ? valuesAt(identity, rationals, point) : valuesAt(identity, primeField, point);
      return { degree, at: points.map(at) };
    };
  };

/** @throws InputError for a name that no identity has */
export function identityNamed(family: IdentityFamily, name: string, parts: CoreParts, argument = 'identity'): Identity {
  const make = Object.hasOwn(family, name) ? family[name] : undefined;
  if (make === undefined) throw new InputError(argument, name, `one of ${Object.keys(family).join(', ')}`);
  return make(parts);
}

/** Bounds of the degrees of numerator and denominator of the sum of an identity's terms, the largest of its equations. */
export function degreeOf(identity: Identity): Degree {
  const sums = degreesOf(
    (over, x) => identity.equations(over, x).map(({ terms }) => Object.values(terms).reduce((sum, term) => over.plus(sum, term))),
    identity.variables.length,
  );
  return {
    numerator: Math.max(...sums.map(({ numerator }) => numerator)),
    denominator: Math.max(...sums.map(({ denominator }) => denominator)),
  };
}

function valuesAt<T>({ variables, equations }: Identity, ring: Ring<T>, point: Point): readonly Equation<string>[] | undefined {
  if (point.length !== variables.length) throw new InputError('point', point, `${variables.length} whole numbers, one per variable`);
  const x = point.map((text) => ring.ofInteger(BigInt(text)));
  try {
    return equations(ring, x).map(({ of, terms }) => ({
      of,
      terms: Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, ring.text(value)])),
    }));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
