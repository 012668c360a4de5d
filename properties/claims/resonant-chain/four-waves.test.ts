import { describe, expect, it } from 'vitest';
import { float64 } from '../../../src/exact/float64.ts';
import { type Product, productsOf, springInteractions, springVertices } from '../../../src/waves/interaction.ts';
import { wavenumbers } from '../../../src/waves/wavenumbers.ts';
import { detuningOf } from '../../../src/waves/wick/evolution.ts';

/** The second route: normal variables, vertices and the normal form of a ring, where (k, N/2 - k) and (-k, N/2 + k) are an exact resonance. */
describe.each([
  [6, 1],
  [8, 1],
  [12, 2],
  [14, 3],
])('RC-4w on the ring of %i, k = %i', (sites, k) => {
  const w = wavenumbers(float64, sites);
  const { field } = w;
  const [two, three, four, one] = [k, sites / 2 - k, sites - k, sites / 2 + k];
  const uniform = Array.from({ length: sites }, (_, l) => (l === 0 ? field.one : field.zero));
  const cubic = springInteractions.filter(({ vertex }) => vertex === 'cubic');
  const sums = (k1: number) =>
    cubic
      .flatMap((interaction) => productsOf(w, springVertices, interaction, { linear: uniform, cubic: uniform }, k1))
      .filter(({ coefficient: { re, im } }) => re !== 0 || im !== 0);
  /** What the normal form adds to a wave: every product over minus its detuning; none vanishes without modulation. */
  const change = (k1: number): readonly Product<number>[] =>
    sums(k1).map(({ coefficient, fields }) => ({ coefficient: field.scaled(coefficient, -1 / detuningOf(w, k1, fields)), fields }));
  const changes = new Map(w.modes.map((l) => [l, change(l)]));
  const changeOf = (l: number) =>
    l > 0
      ? (changes.get(l) as readonly Product<number>[])
      : (changes.get(-l) as readonly Product<number>[]).map(({ coefficient, fields }) => ({
          coefficient: field.conjugate(coefficient),
          fields: fields.map((m) => -m),
        }));

  it('has the effective coefficient sqrt(omega_1 omega_2 omega_3 omega_4) alpha^2, twice (3/4)(2/3), in size', () => {
    const wanted = [-four, two, three].toSorted((a, b) => a - b).join();
    const terms = sums(one).flatMap(({ coefficient, fields }) =>
      fields.flatMap((l, i) =>
        changeOf(l).flatMap((inner) => {
          const all = [...fields.toSpliced(i, 1), ...inner.fields].toSorted((a, b) => a - b);
          return all.join() === wanted ? [field.times(coefficient, inner.coefficient)] : [];
        }),
      ),
    );
    const { re, im } = field.sum(terms);
    expect(Math.hypot(re, im)).toBeCloseTo(Math.sqrt([one, two, three, four].map(w.omega).reduce((x, y) => x * y)), 12);
  });
});

describe('RC-3b', () => {
  it('has k = 1.0, 1.2 turn into 2.41803, 6.06515, by umklapp', () => {
    const omega = (k: number) => 2 * Math.sin(k / 2);
    const [k1, k4] = [2.418031464972648, 6.0651538422069375];
    expect(omega(k1) + omega(k4)).toBeCloseTo(omega(1) + omega(1.2), 14);
    expect(k1 + k4 - 2.2).toBeCloseTo(2 * Math.PI, 14);
  });
});
