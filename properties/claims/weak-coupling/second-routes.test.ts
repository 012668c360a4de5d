import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../../oracles/hamiltonian/hamiltonian-of.ts';
import { chain } from '../../../src/chain/chain.ts';
import { energyCurrents } from '../../../src/chain/energy-current.ts';
import { bondEnds, type Shape } from '../../../src/chain/lattice.ts';
import { state } from '../../../src/chain/state.ts';
import { trajectory } from '../../../src/dynamics/trajectory.ts';
import { float64 } from '../../../src/exact/float64.ts';
import { rank } from '../../../src/exact/rank.ts';
import { rationals } from '../../../src/exact/rationals.ts';
import { taylor } from '../../../src/reference/taylor.ts';
import { schemes } from '../../../src/schemes/schemes.ts';
import { forceMatrix } from '../../../src/transport/quadratic-chain.ts';

// What is refuted in the claims beside this file, once more by routes that share nothing with them but exact/, chain/ and reference/.

describe('Lemma 3 by linear algebra on all weights', () => {
  // 1_C is a combination of border bonds and of the divergences of the cluster's sites, or it is not: ranks decide, no recipe is needed.
  const solvable = (shape: Shape, cluster: readonly number[], border: 'one end' | 'an end') => {
    const dimensions = shape.sides?.length ?? 1;
    const bonds = Array.from({ length: dimensions * shape.sites }, (_, b) => bondEnds(shape, b) as [number, number]);
    const sites = new Set(cluster.flatMap((b) => bonds[b] as [number, number]));
    const inside = ([a, b]: [number, number]) => Number(sites.has(a)) + Number(sites.has(b));
    const allowed = bonds.flatMap((bond, i) =>
      !cluster.includes(i) && (border === 'one end' ? inside(bond) === 1 : inside(bond) > 0) ? [i] : [],
    );
    const unit = (index: number) => bonds.map((_, i) => Number(i === index));
    const divergence = (site: number) => bonds.map(([tail, head]) => Number(head === site) - Number(tail === site));
    const spanned = [...allowed.map(unit), ...[...sites].map(divergence)];
    const wanted = bonds.map((_, i) => Number(cluster.includes(i)));
    const rankOf = (rows: readonly (readonly number[])[]) =>
      rank(
        rationals,
        rows.map((row) => row.map(rationals.of)),
      );
    return rankOf(spanned) === rankOf([...spanned, wanted]);
  };
  const ring: Shape = { boundary: 'periodic', sites: 3 };
  const torus: Shape = { boundary: 'periodic', sites: 16, sides: [4, 4] };

  it('fails with the printed border for two bonds of the ring of 3, and for three sides of a square', () => {
    expect(solvable(ring, [0, 1], 'one end')).toBe(false);
    expect(solvable(ring, [0, 1], 'an end')).toBe(true);
    const sides = [0, 16 + 1, 4]; // 0-1, 1-5, 4-5: the fourth side 0-4 is bond 16
    expect(solvable(torus, sides, 'one end')).toBe(false);
    expect(solvable(torus, sides, 'an end')).toBe(true);
  });

  it('fails around the torus with any border, and holds for a line', () => {
    expect(solvable(ring, [0, 1, 2], 'an end')).toBe(false);
    expect(solvable(torus, [0, 1, 2, 3], 'an end')).toBe(false);
    expect(solvable(torus, [0, 1], 'one end')).toBe(true);
  });
});

describe('the martingale of WC-4.23', () => {
  it('has the variance 2 <F (-S F)> t: one sign that flips at rate one, F = sigma', () => {
    // M_t = sigma_t - sigma_0 + 2 int sigma ds jumps by 2 at rate 1: E M_t^2 = 4 t, and <F (-S F)> = 2.
    // Once more from the correlation exp(-2 |s|): E (2 int_0^t sigma)^2 etc. add up to 4 t.
    const t = 0.75;
    const steps = 4000;
    const h = t / steps;
    const correlation = (s: number) => Math.exp(-2 * Math.abs(s));
    const middle = (f: (s: number) => number) => Array.from({ length: steps }, (_, i) => f((i + 0.5) * h) * h).reduce((a, b) => a + b, 0);
    const square = 4 * 2 * middle((s) => (t - s) * correlation(s));
    const jump = 2 - 2 * correlation(t);
    const mixed = 2 * 2 * (middle((s) => correlation(t - s)) - middle((s) => correlation(s)));
    expect(Math.abs(square + jump + mixed - 4 * t)).toBeLessThan(1e-5); // midpoint rule: h^2/24 of second derivatives near 16
  });
});

describe('one oscillator in the reference', () => {
  const oscillator = chain({ potential: 'harmonic', boundary: 'periodic', sites: 3, stiffness: 2 ** -30, pinning: { quadratic: 4 } });

  it('comes back as its opposite after half a period: <(F - F_t)^2> = 4 <F^2>, WC-4.25', () => {
    const q = [0.75, 0, 0];
    const [half] = taylor(hamiltonianOf(oscillator), q, new Float64Array(3), [Math.PI / 2], float64); // omega = 2
    expect(Math.abs((half?.q[0] as number) + 0.75)).toBeLessThan(1e-8); // the neighbours pull with 2^-30
  });

  it('begins where it is put: the printed momentum of WC-5.2 is -omega q at t = 0', () => {
    const [start] = taylor(hamiltonianOf(oscillator), [0.75, 0, 0], new Float64Array(3), [0], float64);
    expect(Math.abs(start?.p[0] as number)).toBe(0); // printed: -omega <q, xi> = -1.5
  });
});

describe('the harmonic ring of WC-5.3', () => {
  it('of three equal sites has degenerate modes that its bond current joins', () => {
    // (1, -1, 0) and (1, 1, -2) have the same frequency; their Wronskian across bond 0 is 1 * 1 - (-1) * 1 = 2, and nothing cancels it.
    const k = forceMatrix(float64, { boundary: 'ring', stiffness: [1, 1, 1], eps: 1 });
    const [first, second] = [
      [1, -1, 0],
      [1, 1, -2],
    ] as const;
    const image = (mode: readonly number[]) => k.map((row) => row.reduce((sum, x, i) => sum + x * (mode[i] as number), 0));
    expect(image(first)).toEqual([4, -4, 0]);
    expect(image(second)).toEqual([4, 4, -8]);
    expect(first[0] * second[1] - first[1] * second[0]).toBe(2);
  });
});

describe('self-avoiding paths of WC-4.20', () => {
  it('are those of the literature: 4, 12, 36, 100, 284 on the square lattice, 6, 30, 150, 726 on the cubic one', async () => {
    const { selfAvoidingPaths } = await import('../../../oracles/transport/estimates.ts');
    expect([1, 2, 3, 4, 5].map((m) => selfAvoidingPaths(2, m))).toEqual([4, 12, 36, 100, 284]); // OEIS A001411
    expect([1, 2, 3, 4].map((m) => selfAvoidingPaths(3, m))).toEqual([6, 30, 150, 726]); // OEIS A001412
  });
});

describe('the quartic oscillator of WC-5.9', () => {
  it('returns after 2 pi / (1.19814 e^(1/4)): the motion itself', () => {
    // e = 1/4 at q = 1, p = 0: omega = 1.1981402347355922 / sqrt 2 = 0.8472130847939790, the quarter period reaches q = 0
    const omega = 1.198140234735592 / Math.SQRT2;
    const quartic = chain({ potential: 'harmonic', boundary: 'periodic', sites: 3, stiffness: 2 ** -40, pinning: { quartic: 1 } });
    const [quarter] = taylor(hamiltonianOf(quartic), [1, 0, 0], new Float64Array(3), [Math.PI / 2 / omega], float64);
    expect(Math.abs(quarter?.q[0] as number)).toBeLessThan(1e-9);
    expect(Math.abs((quarter?.p[0] as number) + Math.SQRT1_2)).toBeLessThan(1e-9); // p^2/2 = 1/4
  });
});

describe('the scaling of WC-5.1 in the flow of the core', () => {
  it('holds bit for bit for powers of two: motion and currents of chain (20)', () => {
    const twenty = (eps: number) =>
      chain({
        potential: 'fput-beta',
        boundary: 'periodic',
        sites: 5,
        stiffness: 1,
        beta: eps,
        pinning: { quadratic: [1, 1.5, 0.75, 2, 1.25], quartic: eps },
      });
    const [q, p] = [
      [0.5, -0.25, 0.125, 0.75, -0.5],
      [0.25, 0.5, -0.75, 0, 0.375],
    ] as const;
    const moved = (eps: number, s: number) => {
      const start = state(
        q.map((x) => s * x),
        p.map((x) => s * x),
      );
      const { states } = trajectory(twenty(eps), start, schemes['velocity-verlet'], 1 / 16, [64]);
      const end = states[0] as typeof start;
      return { q: [...end.q], p: [...end.p], currents: [...energyCurrents(twenty(eps), end)] };
    };
    const [strong, weak] = [moved(0.25, 2), moved(1, 1)]; // s = 2: eps s^2 = 1, r = 1/4
    expect(strong.q).toEqual(weak.q.map((x) => 2 * x));
    expect(strong.p).toEqual(weak.p.map((x) => 2 * x));
    expect(strong.currents).toEqual(weak.currents.map((x) => 4 * x));
    expect(weak.q).not.toEqual([...q]);
  });
});
