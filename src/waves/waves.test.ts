import { describe, expect, it } from 'vitest';
import { complexField } from '../exact/complex-field.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { float64 } from '../exact/float64.ts';
import { InputError } from '../input-error.ts';
import { springVertices } from './interaction.ts';
import { normalForm, waveParts } from './normal-form.ts';
import { motionOf, normalVariables } from './normal-variables.ts';
import { arcsine, differenceResonances, pairResonances, sumResonances } from './resonant-manifold.ts';
import { cubicVertex, linearVertex, vertexAt } from './vertices.ts';
import { piOver, wavenumbers } from './wavenumbers.ts';

const real = fixedPoint(40);

describe('wave numbers', () => {
  it('have pi to 50 digits', () => {
    // 3.14159265358979323846264338327950288419716939937510, from tables
    expect((piOver(real) * 10n ** 45n) / real.of(1)).toBe(3141592653589793238462643383279502884197169399n);
  });

  it('have the frequencies of the square and the hexagon, and no less than three sites', () => {
    expect([1, 2, 3].map((k) => wavenumbers(float64, 4).omega(k))).toEqual([Math.SQRT2, 2, Math.SQRT2].map((x) => expect.closeTo(x, 15)));
    expect(wavenumbers(float64, 6).omega(1)).toBeCloseTo(1, 15);
    expect(() => wavenumbers(float64, 2)).toThrow(InputError);
  });

  it('give k and N - k the same bits', () => {
    const w = wavenumbers(float64, 97);
    for (const k of w.modes) expect(w.omega(k)).toBe(w.omega(97 - k));
  });
});

describe('vertices by hand', () => {
  const w = wavenumbers(float64, 4);
  it('of the square: F_{1,3} = 1/2 e^{i pi/2} sqrt 2, F_{1,2} = 1/2 e^{i pi/4} sqrt(2 sqrt 2)', () => {
    expect(vertexAt(w, linearVertex, [1, 3])).toEqual({ re: expect.closeTo(0, 15), im: expect.closeTo(Math.SQRT1_2, 15) });
    const size = Math.sqrt(2 * Math.SQRT2) / 2;
    expect(vertexAt(w, linearVertex, [1, 2])).toEqual({
      re: expect.closeTo(size * Math.SQRT1_2, 15),
      im: expect.closeTo(size * Math.SQRT1_2, 15),
    });
  });
  it('V_{1,1,2} = -i e^{i pi} sqrt(1/2) = i sqrt(1/2)', () => {
    expect(vertexAt(w, cubicVertex, [1, 1, 2])).toEqual({ re: expect.closeTo(0, 15), im: expect.closeTo(Math.SQRT1_2, 15) });
  });
  it('have no wave number 0, and as many as they should', () => {
    expect(() => vertexAt(w, cubicVertex, [1, 4, 2])).toThrow(InputError);
    expect(() => vertexAt(w, springVertices.linear, [1, 2, 3])).toThrow(InputError);
  });
});

describe('normal variables', () => {
  it('and back are the motion without its mean', () => {
    const w = wavenumbers(float64, 5);
    const { from } = complexField(float64);
    const [q, p] = [
      [1, -2, 3, 0.5, -2.5],
      [0.25, 1, -1.5, 2, -1.75],
    ] as const;
    const back = motionOf(w, normalVariables(w, { q: q.map((x) => from(x, 0)), p: p.map((x) => from(x, 0)) }));
    expect(back.q.map(({ re }) => re)).toEqual(q.map((x) => expect.closeTo(x, 13)));
    expect(back.p.map(({ re }) => re)).toEqual(p.map((x) => expect.closeTo(x, 13)));
  });
});

describe('the normal form', () => {
  it('of one weak spring of the square: -F_{1,-2}/(omega_1 + omega_2) chi_3 for every pair', () => {
    const w = wavenumbers(float64, 4);
    const { one, zero } = w.field;
    const products = normalForm(w, { linear: [one, one, one, one], cubic: [zero, zero, zero, zero] }, 1, waveParts);
    const size = ({ fields: [k] }: (typeof products)[0]) =>
      Math.sqrt(w.omega(1) * w.omega(-(k as number))) / 2 / (w.omega(1) + w.omega(-(k as number)));
    const linear = products.filter(({ fields }) => fields.length === 1);
    expect(linear.map(({ coefficient: { re, im } }) => re * re + im * im)).toEqual(linear.map((one) => expect.closeTo(size(one) ** 2, 14)));
  });
});

describe('the resonant manifold', () => {
  it('has arcsines to all digits, next to 1 as well', () => {
    for (const y of [0.001, 0.4, 1.2, 1.5707]) {
      const exact = real.of(y);
      expect(Math.abs(real.toNumber(arcsine(real, real.sin(exact)) - exact))).toBeLessThan(1e-38);
    }
  });

  it('covers 0.2609 of all pairs for sums, half of them for differences', () => {
    // (4/pi^2) times the integral of arcsin(1 - sin x) from 0 to pi/2 is 0.2608738820, by the midpoint rule with 400 000 steps
    const grid = Array.from({ length: 100 }, (_, i) => ((i + 0.5) * 2 * Math.PI) / 100);
    const share = (solve: typeof sumResonances) =>
      grid.flatMap((k2) => grid.map((k3) => solve(float64, k2, k3).length / 2)).reduce((a, b) => a + b, 0) / grid.length ** 2;
    expect(Math.abs(share(sumResonances) - 0.26087)).toBeLessThan(0.005); // the boundary crosses some 150 of 10 000 cells, each wrong by less than 1/2 on average
    expect(Math.abs(share(differenceResonances) - 0.5)).toBeLessThan(0.0101); // off the 200 cells with omega(k2) = omega(k3) exactly one half
  });

  it('has pairs that turn into others for 0.3148 of all, and none for k and -k', () => {
    // the share with tan(S/4) cos(d/4) <= 1, by the midpoint rule with 4 000 steps either way: 0.314831
    const grid = Array.from({ length: 100 }, (_, i) => ((i + 0.5) * 2 * Math.PI) / 100);
    const found = grid.flatMap((k2) => grid.filter((k3) => pairResonances(float64, k2, k3).length > 0));
    expect(Math.abs(found.length / grid.length ** 2 - 0.3148)).toBeLessThan(0.01); // the boundary crosses some 200 of 10 000 cells, each wrong by less than 1/2 on average
    expect(pairResonances(float64, 1, 2 * Math.PI - 1)).toEqual([]);
  });

  it('has the pair of k = 1 and 1.2 on its other side, 5.0832 and 5.2832 turned round', () => {
    const [first] = pairResonances(float64, 1, 1.2);
    const [mirrored] = pairResonances(float64, 2 * Math.PI - 1, 2 * Math.PI - 1.2);
    expect([first?.k1, first?.k4]).toEqual([expect.closeTo(6.0651538422, 9), expect.closeTo(2.418031465, 9)]);
    expect([mirrored?.k1, mirrored?.k4].map((k) => 2 * Math.PI - (k as number)).toSorted()).toEqual(
      [first?.k4, first?.k1].map((k) => expect.closeTo(k as number, 12)),
    );
  });

  it('meets a finite ring only where 3 divides N >= 6', () => {
    // 2(s_1 - s_2 - s_3) is an algebraic integer whose conjugates are below 6: it is 0 or above 6^-(d-1); it is real in the field of 4N-th roots, so d <= 34, 6^-33 = 2e-26
    const resonant = Array.from({ length: 34 }, (_, i) => i + 3).filter((sites) => {
      const w = wavenumbers(real, sites);
      const half = w.modes.filter((k) => 2 * k <= sites);
      return half.some((k1) =>
        half.some((k2) => half.some((k3) => Math.abs(real.toNumber(w.omega(k1) - w.omega(k2) - w.omega(k3))) < 1e-30)),
      );
    });
    expect(resonant).toEqual([6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36]);
  });
});
