import { describe, expect, it } from 'vitest';
import { chain, siteChain } from '../chain/chain.ts';
import { force } from '../chain/force.ts';
import { state } from '../chain/state.ts';
import { exp } from '../elementary/exp.ts';
import { flaschka, openFlaschka } from './flaschka.ts';
import { laxGenerator, laxMatrix, openLaxMatrix } from './lax.ts';
import { todaScale } from './toda-scale.ts';

const toda = (boundary: 'fixed' | 'periodic', sites: number, more: object = {}) =>
  chain({ potential: 'toda', boundary, sites, alpha: 0.5, ...more });
const a = (r: number) => exp(0.5 * r) / 2;

describe('the Lax matrix', () => {
  it('of a ring has a_n beside its diagonal and the bond across the seam in its corner', () => {
    expect(laxMatrix(toda('periodic', 3), state([0, 1, 3], [2, -4, 8]))).toEqual({
      diagonal: Float64Array.of(1, -2, 4),
      offDiagonal: Float64Array.of(a(1), a(2)),
      corner: a(-3),
    });
  });

  it('between walls is that of the ring with q_{-n} = -q_n, whose sites 0 and N + 1 do not move', () => {
    const [q, p] = [
      [1, -0.5],
      [2, 4],
    ] as const;
    const mirrored = state([0, 1, -0.5, 0, 0.5, -1], [0, 2, 4, 0, -4, -2]);
    expect(laxMatrix(toda('fixed', 2), state(q, p))).toEqual(laxMatrix(toda('periodic', 6), mirrored));
  });

  it('of the open lattice has no corner', () => {
    const { diagonal, offDiagonal, corner } = openLaxMatrix(0.5, state([0, 1, 3], [2, -4, 8]));
    expect({ diagonal, offDiagonal, corner }).toEqual({
      diagonal: Float64Array.of(1, -2, 4),
      offDiagonal: Float64Array.of(a(1), a(2)),
      corner: 0,
    });
  });

  it('is at rest half of the neighbours, whatever alpha', () => {
    for (const alpha of [-1, 0.25])
      expect(flaschka(toda('fixed', 2, { alpha }), state([0, 0], [0, 0])).a).toEqual(Float64Array.of(0.5, 0.5, 0.5));
  });

  it('measures momenta in sqrt(m chi): a chain with m and chi moves as one without, with p / sqrt(m chi)', () => {
    const heavy = toda('periodic', 3, { mass: 8, stiffness: 0.5 }); // sqrt(8 / 2) = 2
    expect(laxMatrix(heavy, state([0, 1, 3], [4, -8, 16]))).toEqual(laxMatrix(toda('periodic', 3), state([0, 1, 3], [2, -4, 8])));
  });

  it('of an FPUT chain is that of the Toda lattice with its alpha', () => {
    const at = state([0, 1, 3], [2, -4, 8]);
    for (const like of [{ potential: 'fput-alpha' }, { potential: 'fput-alphabeta', beta: 1 }])
      expect(laxMatrix(toda('periodic', 3, like), at)).toEqual(laxMatrix(toda('periodic', 3), at));
  });

  it('sees the realisation asked for', () => {
    const two = state([0, 9, 1, 9, 3, 9], [2, 9, -4, 9, 8, 9], 2);
    expect(laxMatrix(toda('periodic', 3), two)).toEqual(laxMatrix(toda('periodic', 3), state([0, 1, 3], [2, -4, 8])));
    expect(openFlaschka(0.5, two, 1)).toEqual({ a: Float64Array.of(0.5, 0.5), b: Float64Array.of(4.5, 4.5, 4.5) });
  });
});

describe('chains without a Lax matrix', () => {
  it.each([
    ['another potential', toda('fixed', 2, { potential: 'fput-beta', beta: 1, alpha: undefined }), 'chain.potential: got "fput-beta"'],
    ['unequal stiffness', toda('fixed', 2, { stiffness: [1, 2, 1] }), 'chain.stiffness: got [1,2,1]; expected one number: unequal bonds'],
    ['unequal alpha', toda('fixed', 2, { alpha: [1, 2, 1] }), 'chain.alpha: got [1,2,1]'],
    ['unequal masses', toda('fixed', 2, { mass: [1, 2] }), 'chain.mass: got [1,2]'],
    ['a pinning', toda('fixed', 2, { pinning: { quadratic: 1 } }), 'chain.pinning: got {"quadratic":1'],
    ['two dimensions', toda('periodic', 9, { sides: [3, 3] }), 'chain.sides: got [3,3]'],
    ['no alpha', toda('fixed', 2, { potential: 'fput-alpha', alpha: 0 }), 'chain.alpha: got 0; expected a number other than 0'],
  ])('%s', (_, system, message) => {
    expect(() => todaScale(system)).toThrow(message);
  });

  it('coefficients of sites', () => {
    const lawless = siteChain({ kind: 'site-chain', potential: 'toda', boundary: 'fixed', sites: 1, alpha: 1 });
    expect(() => laxMatrix(lawless as never, state([0], [0]))).toThrow('chain.kind: got "site-chain"');
  });

  it('refuses what overflows, and an open lattice without alpha', () => {
    const far = toda('periodic', 3, { alpha: 1 });
    expect(() => laxMatrix(far, state([0, 400, 0], [0, 0, 0]))).toThrow(
      'state.q: got "bond 0 of length 400"; expected one whose Lax matrix stays',
    );
    expect(() => laxMatrix(far, state([0, 0, 0], [0, 1e200, 0]))).toThrow('state.p: got "1e+200 at site 1"');
    expect(() => openLaxMatrix(1, state([0, 800], [0, 0]))).toThrow('state.q: got "bond 0 of length 800"');
    expect(() => openLaxMatrix(0, state([0, 0], [0, 0]))).toThrow('alpha: got 0');
    expect(() => openLaxMatrix(Number.NaN, state([0, 0], [0, 0]))).toThrow('alpha: got NaN');
  });
});

describe('the generator', () => {
  it('makes the rates of L: those of the forces of the chain, to rounding', () => {
    const ring = chain({ potential: 'toda', boundary: 'periodic', sites: 5, alpha: 0.5 });
    const at = state([0.5, -0.25, 1, 0, 0.75], [1, -0.5, 0.25, -1, 0.125]);
    const L = laxMatrix(ring, at);
    const B = laxGenerator(L);
    const size = L.diagonal.length;
    const full = ({ diagonal, offDiagonal, corner }: typeof L, below: 1 | -1) =>
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => {
          if (i === j) return diagonal[i] as number;
          const upper = (k: number) => (k === size - 1 ? corner : (offDiagonal[k] as number));
          return (i + 1) % size === j ? upper(i) : (j + 1) % size === i ? below * upper(j) : 0;
        }),
      );
    const [l, b] = [full(L, 1), full(B, -1)];
    const times = (x: number[][], y: number[][]) =>
      x.map((row) => row.map((_, j) => row.reduce((sum, value, k) => sum + value * (y[k]?.[j] as number), 0)));
    const [left, right] = [times(b, l), times(l, b)];
    force(ring, at).forEach((f, n) => {
      // b_n' = alpha p_n', five roundings of numbers of order 1
      expect(Math.abs((left[n]?.[n] as number) - (right[n]?.[n] as number) - 0.5 * f)).toBeLessThan(1e-15);
    });
  });
});
