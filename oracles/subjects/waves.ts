import { fourierSeries } from '../../src/waves/fourier.ts';
import { type Modulations, productsOf, sumOfProducts } from '../../src/waves/interaction.ts';
import type { WaveParts } from '../../src/waves/normal-form.ts';
import { type Vertex, vertexAt } from '../../src/waves/vertices.ts';
import { type Wavenumbers, wavenumbers } from '../../src/waves/wavenumbers.ts';
import type { Subject } from '../verdict/oracle.ts';
import { complexOf, real, said, type Values, type WaveCase, type Z } from '../waves/wave-case.ts';

/** Whoever says what waves on a ring do. */
export type WaveSubject = Subject<WaveCase, Values>;

const known = new Map<number, Wavenumbers<bigint>>();

/** The wave numbers of a ring in 40 digits, worked out once. */
export function ringOf(sites: number): Wavenumbers<bigint> {
  const found = known.get(sites) ?? wavenumbers(real, sites);
  known.set(sites, found);
  return found;
}

/** The Fourier series of a case's modulations. */
export function modulationsOf(w: Wavenumbers<bigint>, { linear, cubic }: WaveCase): Modulations<bigint> {
  const series = (x: readonly number[]) =>
    fourierSeries(
      w,
      x.map((value) => complexOf([value, 0])),
    );
  return { linear: series(linear), cubic: series(cubic) };
}

/** The names of the sums, by their fields. */
const nameOf = (fields: readonly number[]) => fields.map((index) => `a${Math.abs(index)}${index < 0 ? '*' : ''}`).join(' ');

/** What an equation of motion is composed of. */
export type EquationParts = Pick<WaveParts, 'vertices' | 'interactions'> & Partial<Pick<WaveParts, 'products'>>;

/** The equation of motion of waves by its interactions, one sum after the other: those of the linear part, or of the nonlinear one. */
export const wavesBy =
  ({ vertices, interactions, products = productsOf }: EquationParts, part: 'linear' | 'cubic'): WaveSubject =>
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const a = c.fields.map(complexOf);
    const values = interactions
      .filter(({ vertex }) => vertex === part)
      .flatMap((interaction) =>
        w.modes.map((k): [string, Z] => [
          `${nameOf(interaction.fields)}, k1 = ${k}`,
          sumOfProducts(w.field, products(w, vertices, interaction, modulations, k), a),
        ]),
      );
    return said(Object.fromEntries(values));
  };

/** F_{1,2} and F_{1,-2} of all pairs. */
export const linearVertexBy =
  (vertex: Vertex): WaveSubject =>
  ({ sites }) => {
    const w = ringOf(sites);
    const pairs = w.modes.flatMap((k1) => w.modes.map((k2) => [k1, k2] as const));
    return said(
      Object.fromEntries(
        pairs.flatMap(([k1, k2]) => [
          [`F, ${k1} ${k2}`, vertexAt(w, vertex, [k1, k2])],
          [`F-, ${k1} ${k2}`, vertexAt(w, vertex, [k1, -k2])],
        ]),
      ),
    );
  };

/** V_{-1,2,3} of all triples. */
export const cubicVertexBy =
  (vertex: Vertex): WaveSubject =>
  ({ sites }) => {
    const w = ringOf(sites);
    const of = (k1: number, k2: number, k3: number) => [`V, -${k1} ${k2} ${k3}`, vertexAt(w, vertex, [-k1, k2, k3])] as const;
    return said(Object.fromEntries(w.modes.flatMap((k1) => w.modes.flatMap((k2) => w.modes.map((k3) => of(k1, k2, k3))))));
  };
