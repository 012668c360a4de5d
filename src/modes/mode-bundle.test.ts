import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import type { State } from '../chain/state.ts';
import { flow } from '../dynamics/flow.ts';
import { srkn14a } from '../schemes/srkn14a.ts';
import { singleMode } from './initial-data.ts';
import { type BundledMode, modeBundle } from './mode-bundle.ts';
import { modeEnergies, normalModes, projection } from './normal-modes.ts';

const u = 2 ** -53;
const harmonic = (boundary: Chain['boundary'], sites: number, stiffness = 1) =>
  chain({ potential: 'harmonic', boundary, sites, stiffness });

/** Chains of up to 24 sites and some of their modes, energies on a grid. */
const bundles = fc
  .record({
    boundary: fc.constantFrom('fixed' as const, 'periodic' as const),
    sites: fc.integer({ min: 3, max: 24 }),
    eighths: fc.integer({ min: 4, max: 12 }),
  })
  .chain(({ boundary, sites, eighths }) => {
    const last = boundary === 'fixed' ? sites : sites - 1;
    return fc.record({
      system: fc.constant(harmonic(boundary, sites, eighths / 8)),
      modes: fc.uniqueArray(
        fc.record({
          mode: fc.integer({ min: 1, max: last }),
          energy: fc.integer({ min: 0, max: 64 }).map((k) => k / 64),
          phase: fc.double({ min: -3, max: 3, noNaN: true }),
        }),
        { selector: ({ mode }) => mode, minLength: 1 },
      ),
    });
  });

const largest = (a: State, b: State) => Math.max(...[...a.q.map((x, i) => x - b.q[i]), ...a.p.map((x, i) => x - b.p[i])].map(Math.abs));

/** What 12 roundings of every mode at every site can do to a sum of N terms, relative to the total energy: derived, generous by a few. */
const rounding = (system: Chain, modes: readonly BundledMode[]) =>
  16 * (system.sites + modes.length) * u * modes.reduce((sum, { energy }) => sum + energy, 0);

describe('a bundle of modes', () => {
  it('has the total energy, and the energy of every mode (a ring: of both directions)', () => {
    fc.assert(
      fc.property(bundles, ({ system, modes }) => {
        const start = modeBundle(system, modes);
        const within = rounding(system, modes);
        expect(Math.abs(energy(system, start) - modes.reduce((sum, { energy }) => sum + energy, 0))).toBeLessThanOrEqual(within);
        const seen = modeEnergies(system, start);
        const asked = (k: number) => modes.find(({ mode }) => mode === k)?.energy ?? 0;
        const n = system.sites;
        for (let k = 1; k <= (system.boundary === 'fixed' ? n : n - 1); k++) {
          const pair = system.boundary === 'fixed' ? asked(k) : (asked(k) + asked(n - k)) / 2;
          expect(Math.abs(seen[system.boundary === 'fixed' ? k - 1 : k] - pair)).toBeLessThanOrEqual(within);
        }
      }),
      { seed: 1953 },
    );
  });

  it('between walls has Q = sqrt(2 E)/omega cos and P = -sqrt(2 E) sin, by projection', () => {
    const system = harmonic('fixed', 9, 1.5);
    const start = modeBundle(system, [{ mode: 4, energy: 0.75, phase: 0.15625 }]);
    const { frequencies, real } = normalModes(system);
    const angle = 2 * Math.PI * 0.15625;
    expect(projection(real[3], start.q, 1, 0)).toBeCloseTo((Math.sqrt(1.5) / frequencies[3]) * Math.cos(angle), 14);
    expect(projection(real[3], start.p, 1, 0)).toBeCloseTo(-Math.sqrt(1.5) * Math.sin(angle), 14);
  });

  it('on a ring splits one travelling wave into halves at k and N - k, and leaves k = N/2 whole', () => {
    const ring = harmonic('periodic', 8);
    const split = (mode: number) =>
      Array.from(modeEnergies(ring, modeBundle(ring, [{ mode, energy: 1, phase: 0.3 }])), (e) => Math.round(e * 1e12) / 1e12);
    expect(split(3)).toEqual([0, 0, 0, 0.5, 0, 0.5, 0, 0]);
    expect(split(4)).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('at phase 0 between walls is the displaced mode at rest, at a quarter it moves through the unstretched chain (exact)', () => {
    const system = harmonic('fixed', 6);
    const [still, moving] = [0, 1 / 4].map((phase) => modeBundle(system, [{ mode: 2, energy: 1, phase }]));
    expect(still.p.every((x) => x === 0)).toBe(true);
    expect(moving.q.every((x) => x === 0)).toBe(true);
    const amplitude = Math.sqrt(4 / 7) / normalModes(system).frequencies[1]; // sqrt(2 E) sqrt(2/(N+1)) / omega
    expect(largest(still, singleMode(system, 2, amplitude))).toBeLessThan(4 * u);
  });

  it('forgets whole turns (exact)', () => {
    const ring = harmonic('periodic', 5);
    const at = (phase: number) => modeBundle(ring, [{ mode: 2, energy: 1, phase }]);
    expect(at(0.375)).toEqual(at(7.375));
    expect(at(0.375)).toEqual(at(-0.625));
    expect(at(1 - 2 ** -53)).not.toEqual(at(0));
    expect(at(2 ** -60)).toEqual(at(0));
  });

  it('k and N - k together, both at phase 0, are the standing wave at rest', () => {
    const ring = harmonic('periodic', 7);
    const both = modeBundle(ring, [
      { mode: 2, energy: 0.5, phase: 0 },
      { mode: 5, energy: 0.5, phase: 0 },
    ]);
    const amplitude = (2 * Math.sqrt(1 / 7)) / normalModes(ring).frequencies[2]; // two of A = sqrt(2 E / N) / omega
    expect(largest(both, singleMode(ring, 2, amplitude))).toBeLessThan(8 * u);
  });
});

describe('a travelling wave of the harmonic ring, moved on by the time of s sites', () => {
  // q_j(t) = q_{j-s}(0) after omega t = 2 pi k s/N: the phase is k s/N turns later
  it.each([
    [12, 1, 1],
    [12, 5, 2],
    [11, 3, -4],
    [12, 7, 3], // towards smaller j: N - k = 5
    [6, 3, 2],
  ])('N = %i, k = %i: is the wave s = %i sites further, and the bundle with a later phase', (sites, k, s) => {
    const ring = harmonic('periodic', sites, 0.75);
    const at = (phase: number) => modeBundle(ring, [{ mode: k, energy: 1, phase }]);
    const [start, later] = [at(0.1), at(0.1 + (k * s) / sites)];
    const site = (j: number) => (((j - s) % sites) + sites) % sites;
    const shifted = { ...start, q: start.q.map((_, j) => start.q[site(j)]), p: start.p.map((_, j) => start.p[site(j)]) };
    expect(largest(later, shifted)).toBeLessThan(32 * u);

    const time = (2 * Math.PI * k * s) / sites / normalModes(ring).frequencies[k];
    const steps = 256;
    let end: State | undefined;
    flow(ring, start, srkn14a, time / steps, [steps], (state) => {
      end = structuredClone(state);
    });
    // order 6, |omega h| < 1/8: below 1e-12; 15 stages a step of some u: 1e-13
    expect(largest(end as State, shifted)).toBeLessThan(1e-12);
  });
});

describe('what no bundle can be made of', () => {
  const system = harmonic('fixed', 4);
  const ring = harmonic('periodic', 4);
  const one = { mode: 1, energy: 1, phase: 0 };
  it.each([
    [system, [], 'modes: got []; expected at least one mode'],
    [system, [{ ...one, mode: 0 }], 'modes[0].mode: got 0; expected a whole number from 1 to 4'],
    [system, [{ ...one, mode: 5 }], 'modes[0].mode: got 5; expected a whole number from 1 to 4'],
    [system, [{ ...one, mode: 1.5 }], 'modes[0].mode: got 1.5; expected a whole number from 1 to 4'],
    [ring, [{ ...one, mode: 0 }], 'modes[0].mode: got 0; expected a whole number from 1 to 3'],
    [ring, [one, { ...one, mode: 4 }], 'modes[1].mode: got 4; expected a whole number from 1 to 3'],
    [ring, [one, one], 'modes[1].mode: got 1; expected a mode that does not stand before: each once'],
    [system, [{ ...one, energy: -1 }], 'modes[0].energy: got -1; expected a finite number, 0 or more'],
    [system, [{ ...one, energy: Number.NaN }], 'modes[0].energy: got NaN; expected a finite number, 0 or more'],
    [system, [{ ...one, phase: Number.POSITIVE_INFINITY }], 'modes[0].phase: got Infinity; expected a finite number of full turns'],
    [
      chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: [1, 2] }),
      [one],
      'chain.stiffness: got [1,2]; expected one number: normal modes need a uniform chain',
    ],
  ])('%#: is refused', (on, modes, message) => {
    expect(() => modeBundle(on, modes)).toThrow(message);
  });
});
