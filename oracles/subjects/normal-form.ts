import { type Modulations, type Product, productsOf, sumOfProducts } from '../../src/waves/interaction.ts';
import { isNonResonant, normalForm, type WaveParts } from '../../src/waves/normal-form.ts';
import type { Wavenumbers } from '../../src/waves/wavenumbers.ts';
import { complexOf, field, real, said, type Z } from '../waves/wave-case.ts';
import { type EquationParts, modulationsOf, ringOf, type WaveSubject } from './waves.ts';

/** What is added to a wave, or to its rate, at first order in epsilon. */
export type FirstOrder = (w: Wavenumbers<bigint>, modulations: Modulations<bigint>, k1: number) => readonly Product<bigint>[];

/** a(b) = b + epsilon X(b) and i db/dt = omega b + epsilon S(b), at the fields of the case. */
export const transformed =
  (change: FirstOrder, left: FirstOrder): WaveSubject =>
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const b = c.fields.map(complexOf);
    const epsilon = real.of(c.epsilon);
    const added = (products: readonly Product<bigint>[]) => field.scaled(sumOfProducts(field, products, b), epsilon);
    return said(
      Object.fromEntries(
        w.modes.flatMap((k): [string, Z][] => [
          [`a, ${k}`, field.plus(b[k] as Z, added(change(w, modulations, k)))],
          [`i db/dt, ${k}`, field.plus(field.scaled(b[k] as Z, w.omega(k)), added(left(w, modulations, k)))],
        ]),
      ),
    );
  };

/** What the resonant interactions of some parts add to i db/dt. */
export const resonantSums =
  ({ vertices, interactions, products = productsOf }: EquationParts): FirstOrder =>
  (w, modulations, k1) =>
    interactions
      .filter((interaction) => !isNonResonant(interaction))
      .flatMap((interaction) => products(w, vertices, interaction, modulations, k1));

/** Our normal form, and the equation that it leaves. */
export const normalFormBy = (parts: WaveParts): WaveSubject =>
  transformed((w, modulations, k1) => normalForm(w, modulations, k1, parts), resonantSums(parts));
