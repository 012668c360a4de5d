import type { Complex } from '../exact/complex.ts';
import { type BraggLaw, braggLaw } from './bragg.ts';
import {
  type Interaction,
  type Modulations,
  type Product,
  productsOf,
  springInteractions,
  springVertices,
  type Vertices,
} from './interaction.ts';
import type { Wavenumbers } from './wavenumbers.ts';
import { type GrowthLaw, growthLaw } from './wick/growth-law.ts';

/** What the waves of a chain with modulated springs are composed of; a mutant replaces a part. */
export interface WaveParts {
  readonly vertices: Vertices;
  readonly interactions: readonly Interaction[];
  /** the frequency that a product removed by the normal form is divided by: its sign for omega_1, for a field a, for a field a^* */
  readonly detuning: { readonly own: number; readonly field: number; readonly conjugate: number };
  readonly growth: GrowthLaw;
  readonly bragg: BraggLaw;
  /** how the products of an interaction are enumerated */
  readonly products: typeof productsOf;
}

/** As derived in interaction.ts and below. */
export const waveParts: WaveParts = {
  vertices: springVertices,
  interactions: springInteractions,
  detuning: { own: 1, field: -1, conjugate: 1 },
  growth: growthLaw,
  bragg: braggLaw,
  products: productsOf,
};

/** A sum of conjugates alone: no frequencies of one sign add up to 0. */
export const isNonResonant = ({ fields }: Interaction): boolean => fields.every((index) => index < 0);

/**
 * The first order X of a_1 = b_1 + epsilon X_1(b) that removes the non-resonant interactions.
 *
 * Along the linear flow i d/dt multiplies a product by the sum of the signed frequencies of its fields. So i db_1/dt = omega_1 b_1 + epsilon (R_1 +
 * omega_1 X_1 - i dX_1/dt), and a product r of R is removed by -r/(omega_1 - the sum of its signed frequencies):
 *
 *   X_1 = -sum F_{1,-2}/(omega_1 + omega_2) chi_3 b_2^* d_{1,2}^3 - sum alpha_4 V^*_{1,2,3}/(omega_1 + omega_2 + omega_3) b_2^* b_3^* d_{1,2,3}^4
 *
 * F_{1,-2} = F_{2,-1} and V is symmetric: so is X, which makes it canonical to this order.
 */
export function normalForm<T>(
  w: Wavenumbers<T>,
  modulations: Modulations<T>,
  k1: number,
  { vertices, interactions, detuning, products }: WaveParts = waveParts,
): readonly Product<T>[] {
  const { real } = w.field;
  const signed = (k: number, sign: number) => real.times(real.of(sign), w.omega(k));
  return interactions.filter(isNonResonant).flatMap((interaction) =>
    products(w, vertices, interaction, modulations, k1).map(({ coefficient, fields }) => {
      const frequencies = fields.map((k) => signed(Math.abs(k), k < 0 ? detuning.conjugate : detuning.field));
      const divisor = frequencies.reduce(real.plus, signed(k1, detuning.own));
      return { coefficient: scaledDown(w, coefficient, divisor), fields };
    }),
  );
}

function scaledDown<T>({ field }: Wavenumbers<T>, { re, im }: Complex<T>, divisor: T): Complex<T> {
  const negative = field.real.minus(field.real.of(0), divisor);
  return { re: field.real.over(re, negative), im: field.real.over(im, negative) };
}
