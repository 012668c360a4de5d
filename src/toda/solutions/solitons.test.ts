import { describe, expect, it } from 'vitest';
import { chain } from '../../chain/chain.ts';
import { energy } from '../../chain/energy.ts';
import { force } from '../../chain/force.ts';
import type { State } from '../../chain/state.ts';
import { fixedPoint } from '../../exact/fixed-point.ts';
import { float64 } from '../../exact/float64.ts';
import { flaschka } from '../flaschka.ts';
import { localTrace } from '../integrals.ts';
import { laxSpectrum } from '../lax-spectrum.ts';
import { exactState } from './exact-state.ts';
import { type Soliton, solitons, tailOf } from './solitons.ts';

const sites = 80;
const ring = chain({ potential: 'toda', boundary: 'periodic', sites, alpha: 1 / 2 });
const soliton = (kappa: number, direction: 1 | -1, at: number): Soliton => ({ kappa, direction, at });
const sets: [string, Soliton[]][] = [
  ['one', [soliton(1, 1, 40)]],
  ['two together', [soliton(1, 1, 42), soliton(1.5, 1, 38)]],
  ['two head-on', [soliton(1.25, 1, 37), soliton(1.25, -1, 42)]],
  ['three', [soliton(1, 1, 40), soliton(1.5, -1, 40), soliton(1.25, 1, 37)]],
];
const total = (all: readonly Soliton[]) => all.reduce((sum, { kappa }) => sum + kappa, 0);

describe.each(sets)('solitons on a ring: %s', (_, all) => {
  const motion = { kind: 'solitons', solitons: all } as const;
  const shorter = Math.exp(total(all) / sites); // bonds are shorter than on the infinite lattice: L times this is that of the lattice
  const states = [-1, 0, 2].map((time) => exactState(ring, motion, time));

  it('have the traces of reflectionless matrices: Tr T_m(L) - Tr T_m(L_0) = sum (-direction)^m sinh m kappa (derived from the transmission coefficient)', () => {
    // ln a(z) = sum_i ln of Blaschke factors at z_i: its coefficient of z^m is sum (z_i^-m - z_i^m)/m
    for (const state of states) {
      const { a, b } = flaschka(ring, state);
      const lattice = { squares: Array.from(a, (x) => (shorter * x) ** 2), diagonal: Array.from(b, (x) => shorter * x) };
      const rest = { squares: lattice.squares.map(() => 1 / 4), diagonal: lattice.diagonal.map(() => 0) };
      const [, l1 = 0, l2 = 0, l3 = 0, l4 = 0] = [0, 1, 2, 3, 4].map((m) =>
        m === 0 ? 0 : localTrace(float64, m, lattice) - localTrace(float64, m, rest),
      );
      const chebyshev = [l1, 2 * l2, 4 * l3 - 3 * l1, 8 * l4 - 8 * l2];
      chebyshev.forEach((trace, i) => {
        const known = all.reduce((sum, { kappa, direction }) => sum + (-direction) ** (i + 1) * Math.sinh((i + 1) * kappa), 0);
        // rounding: 80 terms of up to cosh^4 1.5 = 30, each of some 20 u; tails of e^-60
        expect(Math.abs(trace - known)).toBeLessThan(80 * 30 * 20 * 2 ** -53);
      });
    }
  });

  it('are eigenvalues beyond the band: -direction cosh kappa, and all others within', () => {
    for (const state of states) {
      const spectrum = laxSpectrum(ring, state).map((x) => shorter * x);
      const bound = all.map(({ kappa, direction }) => -direction * Math.cosh(kappa));
      const found = [...spectrum].filter((x) => Math.abs(x) > 1 + 1e-9);
      expect(found.toSorted((x, y) => x - y)).toHaveLength(bound.length);
      bound
        .toSorted((x, y) => x - y)
        .forEach((x, i) => {
          expect(Math.abs((found[i] as number) - x)).toBeLessThan(8 * sites * 2 ** -53 * Math.cosh(1.5));
        });
    }
  });

  it('keep their energy', () => {
    const [first, ...others] = states.map((state) => energy(ring, state)) as [number, ...number[]];
    for (const other of others) expect(Math.abs(other - first)).toBeLessThan(1e-13 * first);
  });

  it('are as good in doubles as their exponents allow', () => {
    const real = fixedPoint(40);
    const exact = solitons(real, ring as { alpha: number; sites: number }, all, real.of(2));
    const state = states[2] as (typeof states)[number];
    // a few u of kappa N/2 summed over solitons, over 2 alpha = 1
    const allowed = 8 * 2 ** -53 * total(all) * sites;
    exact.q.forEach((q, n) => {
      expect(Math.abs((state.q[n] as number) - real.toNumber(q))).toBeLessThan(allowed);
    });
    exact.p.forEach((p, n) => {
      expect(Math.abs((state.p[n] as number) - real.toNumber(p))).toBeLessThan(allowed);
    });
  });
});

it('of one the energy on the infinite lattice is (sinh 2 kappa - 2 kappa)/(4 alpha^2), and its speed sinh kappa / kappa', () => {
  // on the ring of N sites H_T = e^(-2 kappa/N)/(4 alpha^2) (N + sinh 2 kappa) - N/(4 alpha^2): the bonds add up to 0 (derived)
  const state = exactState(ring, { kind: 'solitons', solitons: [soliton(1.5, 1, 40)] }, 1);
  const derived = Math.exp(-3 / sites) * (sites + Math.sinh(3)) - sites;
  expect(Math.abs(energy(ring, state) - derived)).toBeLessThan(1e-12);
  const lengths = Array.from(state.q, (q, n) => (state.q[(n + 1) % sites] as number) - q);
  const peak = lengths.indexOf(Math.max(...lengths));
  expect(Math.abs(peak - (40 + (Math.exp(-1.5 / sites) * Math.sinh(1.5)) / 1.5))).toBeLessThan(0.51);
});

it('is a motion in the units of the chain: with masses and stiffness the difference quotients are p / m and the force', () => {
  const heavy = chain({ potential: 'toda', boundary: 'periodic', sites: 40, alpha: 0.5, mass: 2, stiffness: 1.5 });
  const motion = { kind: 'solitons', solitons: [soliton(1, 1, 18), soliton(1.25, -1, 22)] } as const;
  const h = 2 ** -12;
  const [before, here, after] = [-h, 0, h].map((dt) => exactState(heavy, motion, 1 + dt)) as [State, State, State];
  const f = force(heavy, here);
  // the third derivatives, below 4, times h^2 / 6, and rounding over h: 4e-8 and 1e-11
  for (let n = 0; n < 40; n++) {
    expect(Math.abs(((after.q[n] as number) - (before.q[n] as number)) / (2 * h) - (here.p[n] as number) / 2)).toBeLessThan(1e-7);
    expect(Math.abs(((after.p[n] as number) - (before.p[n] as number)) / (2 * h) - (f[n] as number))).toBeLessThan(1e-7);
  }
  expect(Math.max(...f)).toBeGreaterThan(0.1);
});

it('says what is left of solitons at the seam', () => {
  expect(tailOf({ sites }, [soliton(1, 1, 40)], [0])).toBeLessThan(4 * Math.sinh(1) ** 2 * Math.exp(-77.9));
  const near = exactState(ring, { kind: 'solitons', solitons: [soliton(1, 1, 4)] }, 0);
  const seam = (near.q[0] as number) - (near.q[sites - 1] as number) + 2 / sites;
  expect(Math.abs(seam)).toBeLessThan(tailOf({ sites }, [soliton(1, 1, 4)], [0]));
  expect(Math.abs(seam)).toBeGreaterThan(tailOf({ sites }, [soliton(1, 1, 4)], [0]) / 30);
});

it.each([
  [[], /solitons.*from 1 to 6/],
  [[soliton(0, 1, 4)], /solitons\[0\]\.kappa.*1\/16 to 8/],
  [[soliton(1, 1, 90)], /solitons\[0\]\.at.*0 to 79/],
  [[soliton(1, 1, 4), soliton(1, 1, 9)], /solitons\[1\]\.kappa.*another/],
  [[soliton(8, 1, 4)], /N sum kappa = 640/],
])('refuses solitons that are none (%#)', (all, error) => {
  expect(() => exactState(ring, { kind: 'solitons', solitons: all }, 0)).toThrow(error);
});

it('refuses chains that have no such motion', () => {
  const motion = { kind: 'solitons', solitons: [soliton(1, 1, 4)] } as const;
  expect(() => exactState(chain({ ...ring, boundary: 'fixed' }), motion, 0)).toThrow(/chain\.boundary/);
  expect(() => exactState(chain({ ...ring, potential: 'fput-alpha' }), motion, 0)).toThrow(/chain\.potential/);
  expect(() => exactState(ring, motion, Number.NaN)).toThrow(/time/);
});
