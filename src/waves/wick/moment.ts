import type { Complex } from '../../exact/complex.ts';
import type { ComplexField } from '../../exact/complex-field.ts';
import type { Product } from '../interaction.ts';

/**
 * The expectation of a product of independent Gaussian fields with <c_k> = 0, <|c_k|^2> = J_k, by Wick's theorem: the sum over all ways to pair every
 * field with a conjugate of the same wave number. Fields are numbered as in {@link Product}: k for c_k, -k for its conjugate.
 */
export function gaussianMoment<T>(field: ComplexField<T>, fields: readonly number[], spectrum: readonly T[]): T {
  const { real } = field;
  const [first, ...rest] = fields;
  if (first === undefined) return real.of(1);
  const partners = rest.flatMap((k, i) => (k === -first ? [i] : []));
  return partners
    .map((i) => real.times(spectrum[Math.abs(first)] as T, gaussianMoment(field, rest.toSpliced(i, 1), spectrum)))
    .reduce(real.plus, real.of(0));
}

/** The expectation of a sum of products of such fields. */
export function expectation<T>(field: ComplexField<T>, products: readonly Product<T>[], spectrum: readonly T[]): Complex<T> {
  const zero = field.real.of(0);
  return products.reduce<Complex<T>>((sum, { coefficient, fields }) => {
    if (fields.reduce((charge, k) => charge + Math.sign(k), 0) !== 0) return sum;
    const moment = gaussianMoment(field, fields, spectrum);
    return moment === zero ? sum : field.plus(sum, field.scaled(coefficient, moment));
  }, field.zero);
}

/** The conjugate of a sum of products. */
export const conjugated = <T>(field: ComplexField<T>, products: readonly Product<T>[]): readonly Product<T>[] =>
  products.map(({ coefficient, fields }) => ({ coefficient: field.conjugate(coefficient), fields: fields.map((k) => -k) }));

/** Sums of products multiplied out. */
export const multiplied = <T>(field: ComplexField<T>, ...factors: readonly (readonly Product<T>[])[]): readonly Product<T>[] =>
  factors.reduce((a, b) =>
    a.flatMap((x) => b.map((y) => ({ coefficient: field.times(x.coefficient, y.coefficient), fields: [...x.fields, ...y.fields] }))),
  );

/** The field c_k itself, or its conjugate for -k. */
export const fieldOf = <T>(field: ComplexField<T>, k: number): readonly Product<T>[] => [{ coefficient: field.one, fields: [k] }];
