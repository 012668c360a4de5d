import { type Rational, rational, rationals } from '../../src/exact/rationals.ts';
import { InputError } from '../../src/input-error.ts';
import { noUncertainty } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Law, Oracle, Subject } from '../verdict/oracle.ts';

/** An inequality of a family, by name, and whole numbers for its variables. */
export interface InequalityCase {
  readonly inequality: string;
  readonly point: readonly number[];
}

/** What a subject says of the two sides there, as exact texts "p/q". */
export interface InequalityAnswer {
  readonly sides: readonly { readonly of: string; readonly less: string; readonly more: string }[];
}

/** The two sides of one inequality: less <= more. */
export interface Sides {
  readonly of: string;
  readonly less: Rational;
  readonly more: Rational;
}

/** An inequality between rational functions: its variables, the whole numbers that they may be, and the sides. */
export interface Inequality {
  readonly variables: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly sides: (x: readonly Rational[]) => readonly Sides[];
}

export type InequalityFamily = Readonly<Record<string, Inequality>>;

/** Inequalities as a subject. */
export const inequalitiesOnTrial =
  (family: InequalityFamily): Subject<InequalityCase, InequalityAnswer> =>
  ({ inequality, point }) => {
    const { sides } = inequalityNamed(family, inequality);
    const x = point.map((n) => rationals.ofInteger(BigInt(n)));
    return { sides: sides(x).map(({ of, less, more }) => ({ of, less: rationals.text(less), more: rationals.text(more) })) };
  };

/** @throws InputError for a name that no inequality has */
export function inequalityNamed(family: InequalityFamily, name: string, argument = 'inequality'): Inequality {
  const found = Object.hasOwn(family, name) ? family[name] : undefined;
  if (found === undefined) throw new InputError(argument, name, `one of ${Object.keys(family).join(', ')}`);
  return found;
}

/**
 * An inequality holds: at points of whole numbers, both sides without rounding.
 *
 * Catches: a constant that is too small, a missing absolute value, a power that is one too few, wherever a point shows it.
 * Blind to: points that were not tried: no number of them proves an inequality; the derivation beside the claim does.
 */
export function exactInequality(id: `${string}/${string}`, law: Law): Oracle<InequalityCase, InequalityCase, InequalityAnswer> {
  return {
    id,
    law,
    *examine(c) {
      const [{ sides }] = (yield [c]) as [InequalityAnswer];
      if (sides.length === 0) return refuted({ term: 'no sides' });
      const compared = sides.map(({ of, less, more }) => ({ of, less: rational(less), more: rational(more) }));
      const failing = compared.filter(({ less, more }) => isNegative(rationals.minus(more, less)));
      const [first] = failing;
      const trivial = compared.filter(({ less, more }) => rationals.isZero(less) && rationals.isZero(more)).length;
      return {
        deviation: failing.length,
        tolerance: 0,
        uncertainty: noUncertainty,
        effect: 1,
        evidence: 'exact',
        witness: [{ name: 'inequalities that do not compare 0 with 0', value: compared.length - trivial, floor: 1 }],
        measured: [],
        ...(first === undefined
          ? {}
          : { where: { term: `${first.of}: ${rationals.text(first.less)} is not at most ${rationals.text(first.more)}` } }),
      };
    },
  };
}

const isNegative = ({ numerator }: Rational): boolean => numerator < 0n;
