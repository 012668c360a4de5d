import { describe, expect, it } from 'vitest';
import { type Chain, chain } from '../chain/chain.ts';
import { bondOf, type ChainParts, chainParts } from '../chain/parts.ts';
import { coefficientsOf } from '../chain/potential.ts';
import { laneOf, type State, state } from '../chain/state.ts';
import { uniform } from '../elementary/pseudo-random.ts';
import { kernel, type Sweep, sweepTable } from './kernel.ts';

const systems: readonly Chain[] = [
  chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: [1, 0.5] }),
  chain({ potential: 'harmonic', boundary: 'periodic', sites: 3 }),
  chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 4, alpha: 0.25, stiffness: [1, 2, 0.5, 1.25, 1] }),
  chain({ potential: 'fput-alpha', boundary: 'periodic', sites: 5, alpha: [0.5, -0.25, 0.125, 1, -1] }),
  chain({ potential: 'toda', boundary: 'fixed', sites: 5, alpha: 0.5 }),
  chain({ potential: 'toda', boundary: 'periodic', sites: 4, alpha: [1, 0.5, -0.5, 0.75], stiffness: [1, 2, 0.5, 1.5] }),
];
const sweeps: readonly Sweep[] = [
  { kicks: [0.3], drifts: [] },
  { kicks: [0.3], drifts: [0.2] },
  { kicks: [0.3], drifts: [0.2, -0.1] },
  { kicks: [0.3, -0.15], drifts: [] },
  { kicks: [0.3, -0.15], drifts: [0.2] },
  { kicks: [0.3, -0.15], drifts: [0.2, -0.1] },
  { kicks: [], drifts: [0.2] },
  { kicks: [], drifts: [0.2, -0.1] },
];

function startOf({ sites }: Chain, lanes: number): State {
  const numbers = [...uniform(1953, 2 * sites * lanes, -0.25, 0.25)];
  return state(numbers.slice(0, sites * lanes), numbers.slice(sites * lanes), lanes);
}

/** A sweep of one realisation as its definition says it: all forces, then every kick, then every drift. */
function naive(system: Chain, { q, p }: State, { kicks, drifts }: Sweep, parts: ChainParts = chainParts): void {
  const ring = system.boundary === 'periodic';
  const n = system.sites;
  const bondForce = (left: number, right: number, bond: number) =>
    bondOf(system, parts).force(right - left, ...coefficientsOf(system, bond));
  const pulls = ring
    ? Array.from(q, (x, b) => bondForce(x, b === n - 1 ? q[parts.seam(n)] : q[b + 1], b))
    : Array.from({ length: n + 1 }, (_, b) => bondForce(b === 0 ? 0 : q[b - 1], b === n ? 0 : q[b], b));
  for (let site = 0; site < n; site++) {
    const f = ring ? pulls[site] - pulls[(site + n - 1) % n] : pulls[site + 1] - pulls[site];
    for (const kick of kicks) p[site] += kick * f;
    for (const drift of drifts) q[site] += drift * p[site];
  }
}

describe.each(systems)('the kernel of $sites sites with $potential bonds, $boundary', (system) => {
  it.each(sweeps)('does what the definition says, bit for bit: %j', (sweep) => {
    const [moved, expected] = [startOf(system, 1), startOf(system, 1)];
    kernel(system, 1).sweep(moved.q, moved.p, sweepTable([sweep]), 3);
    for (let i = 0; i < 3; i++) naive(system, expected, sweep);
    expect(moved).toEqual(expected);
    expect(moved).not.toEqual(startOf(system, 1));
  });

  it('runs through the whole table, as often as told, for every lane by itself', () => {
    const moved = startOf(system, 3);
    const alone = [0, 1, 2].map((lane) => laneOf(moved, lane));
    kernel(system, 3).sweep(moved.q, moved.p, sweepTable(sweeps), 2);
    for (const one of alone) for (const sweep of [...sweeps, ...sweeps]) naive(system, one, sweep);
    expect([0, 1, 2].map((lane) => laneOf(moved, lane))).toEqual(alone);
  });
});

describe('a kernel made of other parts', () => {
  it.each<[string, Chain, ChainParts]>([
    ['a seam at another site', systems[3], { ...chainParts, seam: () => 1 }],
    ['another force', systems[4], { ...chainParts, potentials: { ...chainParts.potentials, toda: chainParts.potentials['fput-alpha'] } }],
  ])('uses them: %s', (_, system, parts) => {
    const [moved, expected, usual] = [startOf(system, 1), startOf(system, 1), startOf(system, 1)];
    kernel(system, 1, parts).sweep(moved.q, moved.p, sweepTable(sweeps), 1);
    kernel(system, 1).sweep(usual.q, usual.p, sweepTable(sweeps), 1);
    for (const sweep of sweeps) naive(system, expected, sweep, parts);
    expect(moved).toEqual(expected);
    expect(moved).not.toEqual(usual);
  });
});
