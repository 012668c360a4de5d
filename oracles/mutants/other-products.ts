import type { ComplexField } from '../../src/exact/complex-field.ts';
import { productsOf, type Vertices } from '../../src/waves/interaction.ts';
import type { WaveParts } from '../../src/waves/normal-form.ts';
import type { Wavenumbers } from '../../src/waves/wavenumbers.ts';

type Products = WaveParts['products'];

/** i times a number, so many times. */
const turned = <T>(field: ComplexField<T>, z: ReturnType<ComplexField<T>['from']>, times: number) =>
  Array.from({ length: ((times % 4) + 4) % 4 }).reduce<typeof z>((x) => field.times(field.i, x), z);

/**
 * An index -k continued instead of taken as N - k: sqrt(sin(-x)) = i sqrt(sin x) and exp(-i x), where N - k has sqrt(sin x) and -exp(-i x). So every
 * such index of a vertex brings a factor -i.
 */
export const continued =
  (of: keyof Vertices): Products =>
  (w, vertices, interaction, modulations, k1) => {
    const { indices, conjugate, vertex } = interaction;
    const quarters = vertex === of ? indices.filter((index) => index < 0).length * (conjugate ? 1 : -1) : 0;
    const products = productsOf(w, vertices, interaction, modulations, k1);
    return products.map(({ coefficient, fields }) => ({ coefficient: turned(w.field, coefficient, quarters), fields }));
  };

/**
 * The nonlinear vertex of the chain whose coefficients belong to sites: alpha_j (r_j^2 - r_{j-1}^2) has i sin(pi (k_2 + k_3)/N) sqrt(s_2 s_3/s_1)
 * where springs have i exp(i pi (k_2 + k_3 - k_1)/N) sqrt(s_1 s_2 s_3), for all three as 1 .. N-1.
 */
export const cubicOfSites: Products = (w, vertices, interaction, modulations, k1) => {
  const { field, halfTurn, sine } = w;
  return productsOf(w, vertices, interaction, modulations, k1).map(({ coefficient, fields }) => {
    if (interaction.vertex !== 'cubic') return { coefficient, fields };
    const sum = fields.reduce((total, k) => total + w.mod(k), 0);
    const size = field.real.over(halfTurn(sum).im, sine(k1));
    return { coefficient: field.times(field.scaled(coefficient, size), halfTurn(k1 - sum)), fields };
  });
};

/** omega_{-k} = -omega_k: 2 sin(pi k/N) continued to the waves that run the other way, -N/2 < k < 0. */
export const oddOmega = <T>(w: Wavenumbers<T>, k: number): T =>
  2 * w.mod(k) > w.sites ? w.field.real.minus(w.field.real.of(0), w.omega(k)) : w.omega(k);
