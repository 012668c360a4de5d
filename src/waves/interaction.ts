import type { Complex } from '../exact/complex.ts';
import type { ComplexField } from '../exact/complex-field.ts';
import { cubicVertex, linearVertex, type Vertex, vertexAt } from './vertices.ts';
import type { Wavenumbers } from './wavenumbers.ts';

/** The two vertices of a chain with modulated springs. */
export interface Vertices {
  readonly linear: Vertex;
  readonly cubic: Vertex;
}

/**
 * One sum of the equation of motion of a_1 as data: factor times a vertex at some of k_1, k_2, k_3 (the index -2 stands for N - k_2), or its
 * conjugate, times a_2 (a field 2) or a_2^* (a field -2) ..., times the modulation at k_1 less the sum of the signed wave numbers of the fields.
 */
export interface Interaction {
  readonly vertex: keyof Vertices;
  readonly factor: number;
  readonly indices: readonly number[];
  readonly conjugate: boolean;
  readonly fields: readonly number[];
}

/**
 * i da_1/dt = omega_1 a_1 + sum F_{1,2} chi_3 a_2 d_1^{2,3} + F_{1,-2} chi_3 a_2^* d_{1,2}^3
 *   + sum alpha_4 (V_{-1,2,3} a_2 a_3 d_1^{2,3,4} + 2 V^*_{1,2,-3} a_2^* a_3 d_{1,2}^{3,4} + V^*_{1,2,3} a_2^* a_3^* d_{1,2,3}^4)
 *
 * Substitute (a_2 + a*_{-2})(a_3 + a*_{-3}) for what V_{-1,2,3} multiplies, and -k for k under the sum: V_{-1,-2,3} = V^*_{1,2,-3}, as
 * exp(i pi (N - k)/N) = -exp(-i pi k/N), and i^3 times three signs is conjugated with them.
 */
export const springInteractions: readonly Interaction[] = [
  { vertex: 'linear', factor: 1, indices: [1, 2], conjugate: false, fields: [2] },
  { vertex: 'linear', factor: 1, indices: [1, -2], conjugate: false, fields: [-2] },
  { vertex: 'cubic', factor: 1, indices: [-1, 2, 3], conjugate: false, fields: [2, 3] },
  { vertex: 'cubic', factor: 2, indices: [1, 2, -3], conjugate: true, fields: [-2, 3] },
  { vertex: 'cubic', factor: 1, indices: [1, 2, 3], conjugate: true, fields: [-2, -3] },
];

export const springVertices: Vertices = { linear: linearVertex, cubic: cubicVertex };

/** Fourier series of the modulations chi'_j and alpha_j, k = 0 .. N-1. */
export interface Modulations<T> {
  readonly linear: readonly Complex<T>[];
  readonly cubic: readonly Complex<T>[];
}

/** A coefficient times fields: k stands for a_k, -k for its conjugate. */
export interface Product<T> {
  readonly coefficient: Complex<T>;
  readonly fields: readonly number[];
}

/** Every product of fields that one interaction contributes to i da_1/dt, all index tuples. */
export function productsOf<T>(
  w: Wavenumbers<T>,
  vertices: Vertices,
  { vertex, factor, indices, conjugate, fields }: Interaction,
  modulations: Modulations<T>,
  k1: number,
): readonly Product<T>[] {
  const { field } = w;
  const size = field.real.of(factor);
  return tuples(w.modes, fields.length).map((rest) => {
    const ks = [k1, ...rest];
    const signed = (index: number) => Math.sign(index) * (ks[Math.abs(index) - 1] as number);
    const value = vertexAt(w, vertices[vertex], indices.map(signed));
    const own = fields.map(signed);
    const modulation = modulations[vertex][w.mod(k1 - own.reduce((sum, k) => sum + k, 0))] as Complex<T>;
    return { coefficient: field.scaled(field.times(conjugate ? field.conjugate(value) : value, modulation), size), fields: own };
  });
}

/** The sum of products of fields a_0 .. a_{N-1}. */
export function sumOfProducts<T>(field: ComplexField<T>, products: readonly Product<T>[], a: readonly Complex<T>[]): Complex<T> {
  const conjugates = a.map(field.conjugate);
  const fieldAt = (k: number) => (k > 0 ? a[k] : conjugates[-k]) as Complex<T>;
  return field.sum(products.map(({ coefficient, fields }) => fields.map(fieldAt).reduce(field.times, coefficient)));
}

/** All lists of so many of the given numbers. */
function tuples(from: readonly number[], count: number): readonly (readonly number[])[] {
  return count === 0 ? [[]] : tuples(from, count - 1).flatMap((rest) => from.map((k) => [...rest, k]));
}
