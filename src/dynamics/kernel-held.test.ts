import { describe, expect, it } from 'vitest';
import { type AnyChain, chain, siteChain } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import { force } from '../chain/force.ts';
import { chainParts } from '../chain/parts.ts';
import { laneOf, type State, state } from '../chain/state.ts';
import { uniform } from '../elementary/pseudo-random.ts';
import { kernel, type Sweep, sweepTable } from './kernel.ts';

const numbers = (seed: number, count: number, low: number, high: number) => [...uniform(seed, count, low, high)];
const masses = (sites: number) => numbers(3, sites, 0.5, 2);
const beta = { potential: 'fput-alphabeta', alpha: 0.5, beta: 1 } as const;
const bond = { expression: 'k * (1 - cos(r)) + stiffness * r^2 / 2', parameters: { k: 0.75 } };
const sine = { formula: { expression: 'k * (1 - cos(q)) + quartic * q^4', parameters: { k: 1.25 } } };

const systems: readonly (readonly [name: string, system: AnyChain])[] = [
  ['one mass', chain({ ...beta, boundary: 'fixed', sites: 1, mass: 3 })],
  ['one mass for all sites', chain({ ...beta, boundary: 'fixed', sites: 4, mass: 3 })],
  ['masses between walls', chain({ ...beta, boundary: 'fixed', sites: 5, mass: masses(5) })],
  ['masses on a ring, pinned', chain({ ...beta, boundary: 'periodic', sites: 4, mass: masses(4), pinning: { quadratic: 0.3 } })],
  [
    'pinnings that differ',
    chain({ ...beta, boundary: 'fixed', sites: 4, pinning: { quadratic: numbers(5, 4, 0, 1), quartic: numbers(6, 4, 0, 1), sextic: 0.7 } }),
  ],
  ['bonds as a formula', chain({ potential: bond, boundary: 'periodic', sites: 5, stiffness: numbers(4, 5, 0.5, 1.5) })],
  [
    'a pinning as a formula',
    chain({ ...beta, boundary: 'fixed', sites: 3, mass: 1.3, pinning: { ...sine, quartic: numbers(8, 3, 0, 1) } }),
  ],
  ['a torus', chain({ ...beta, boundary: 'periodic', sides: [3, 3] })],
  [
    'a torus with coefficients',
    chain({ ...beta, boundary: 'periodic', sides: [4, 3], stiffness: numbers(9, 24, 0.5, 1), mass: masses(12) }),
  ],
  [
    'a torus in three dimensions, pinned',
    chain({
      potential: 'toda',
      boundary: 'periodic',
      sides: [3, 4, 3],
      alpha: numbers(2, 108, 0.25, 1),
      mass: masses(36),
      pinning: { sextic: numbers(1, 36, 0, 1) },
    }),
  ],
  ['coefficients per site', siteChain({ ...beta, kind: 'site-chain', boundary: 'fixed', sites: 4, stiffness: numbers(4, 4, 0.5, 1.5) })],
  [
    'coefficients per site on a ring, with all there is',
    siteChain({
      potential: bond,
      kind: 'site-chain',
      boundary: 'periodic',
      sites: 5,
      stiffness: numbers(4, 5, 0.5, 1.5),
      mass: masses(5),
      pinning: { ...sine, quartic: 0.5 },
    }),
  ],
];

const sweeps: readonly Sweep[] = [
  { kicks: [0.3], drifts: [] },
  { kicks: [0.3], drifts: [0.2] },
  { kicks: [0.3, -0.15], drifts: [0.2, -0.1] },
  { kicks: [0.3, -0.15], drifts: [0.2] },
  { kicks: [0.3], drifts: [0.2, -0.1] },
  { kicks: [], drifts: [0.2] },
  { kicks: [], drifts: [0.2, -0.1] },
];

function startOf({ sites }: AnyChain, lanes: number): State {
  const all = numbers(1953, 2 * sites * lanes, -0.25, 0.25);
  return state(all.slice(0, sites * lanes), all.slice(sites * lanes), lanes);
}

/** A sweep of one realisation as its definition says it: all forces, then every kick, then every drift with p times 1 / m. */
function naive(system: AnyChain, at: State, { kicks, drifts }: Sweep): void {
  const forces = force(system, at);
  for (let site = 0; site < system.sites; site++) {
    for (const kick of kicks) at.p[site] += kick * forces[site];
    for (const drift of drifts) at.q[site] += drift * (at.p[site] * (1 / coefficientAt(system.mass, site)));
  }
}

describe.each(systems)('the kernel of %s', (_, system) => {
  it.each([1, 2, 3])('does what the definition says with %i realisations side by side, bit for bit', (lanes) => {
    const moved = startOf(system, lanes);
    const alone = Array.from({ length: lanes }, (_, lane) => laneOf(moved, lane));
    kernel(system, lanes).sweep(moved.q, moved.p, sweepTable(sweeps), 3);
    for (const one of alone) for (const sweep of [...sweeps, ...sweeps, ...sweeps]) naive(system, one, sweep);
    expect(alone.map((_, lane) => laneOf(moved, lane))).toEqual(alone);
    expect(moved).not.toEqual(startOf(system, lanes));
  });
});

describe('a kernel made of other parts', () => {
  it('takes their mass, and their seam along every axis of a torus', () => {
    const moved = (system: AnyChain, parts = chainParts) => {
      const at = startOf(system, 1);
      kernel(system, 1, parts).sweep(at.q, at.p, sweepTable([{ kicks: [0.5], drifts: [0.25] }]), 4);
      return at;
    };
    const heavy = chain({ ...beta, boundary: 'fixed', sites: 3, mass: [2, 4, 1] });
    const light = chain({ ...beta, boundary: 'fixed', sites: 3, mass: [1, 2, 0.5] });
    expect(moved(heavy, { ...chainParts, mass: (m) => m / 2 })).toEqual(moved(light));
    const torus = chain({ ...beta, boundary: 'periodic', sides: [3, 4] });
    expect(moved(torus, { ...chainParts, seam: () => 1 })).not.toEqual(moved(torus));
    expect(moved(torus, { ...chainParts, seam: (side) => (side === 4 ? 1 : 0) })).not.toEqual(moved(torus));
  });
});
