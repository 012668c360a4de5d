import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { trajectory } from '../src/dynamics/trajectory.ts';
import { decimal } from '../src/exact/decimal.ts';
import { taylor } from '../src/reference/taylor.ts';
import { displacedMassMoves } from './displaced-mass.ts';
import { type DisplacedMassRun, displacedMass, imagesOf, runOfDisplacedMass } from './displaced-mass-run.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { lightCone } from './light-cone.ts';
import { core } from './subjects/core.ts';
import type { Simulator } from './subjects/simulator.ts';
import { examine } from './verdict/examine.ts';

const run = (boundary: 'fixed' | 'periodic', sites: number, site: number, stiffness: number, time: number): DisplacedMassRun => ({
  chain: chain({ potential: 'harmonic', boundary, sites, stiffness }),
  site,
  amplitude: 0.75,
  scheme: 'srkn11b',
  step: 1 / 16,
  steps: 16 * time,
});
const runs = [
  run('periodic', 7, 2, 1, 1),
  run('periodic', 8, 0, 0.75, 6),
  run('periodic', 3, 1, 1.5, 12),
  run('fixed', 1, 0, 1, 4),
  run('fixed', 6, 1, 1.25, 8),
  run('fixed', 5, 4, 0.5, 1),
];
const reach = 50; // for x <= 30: |J_102| <= 15^102/102!, below 1e-41

const apart = (a: State, b: State) => Math.max(...[...a.q.map((x, i) => x - b.q[i]), ...a.p.map((x, i) => x - b.p[i])].map(Math.abs));

describe('Bessel functions over images', () => {
  it.each(runs)('$#: are the Taylor solution of the chain', (c) => {
    const real = decimal(20);
    const { start } = runOfDisplacedMass(c) as { start: State };
    const [{ q, p }] = taylor(hamiltonianOf(c.chain), start.q, start.p, [c.steps * c.step], real);
    const solved = { ...start, q: Float64Array.from(q, real.toNumber), p: Float64Array.from(p, real.toNumber) };
    expect(apart(displacedMass(c, reach, decimal(24)), solved)).toBeLessThan(2 ** -53); // both to more digits: rounded to doubles once
  });

  it.each(runs)('$#: are the sum over normal modes', (c) => {
    const { sites, boundary } = c.chain;
    const chi = c.chain.stiffness as number;
    const time = c.steps * c.step;
    const shape = (k: number, n: number) =>
      boundary === 'fixed'
        ? (2 / (sites + 1)) * Math.sin((Math.PI * k * (n + 1)) / (sites + 1)) * Math.sin((Math.PI * k * (c.site + 1)) / (sites + 1))
        : Math.cos((2 * Math.PI * k * (n - c.site)) / sites) / sites;
    const omega = (k: number) => 2 * Math.sqrt(chi) * Math.sin((Math.PI * k) / (boundary === 'fixed' ? 2 * (sites + 1) : sites));
    const modes = Array.from({ length: sites }, (_, i) => (boundary === 'fixed' ? i + 1 : i));
    const sum = (term: (k: number, n: number) => number) =>
      Float64Array.from({ length: sites }, (_, n) => modes.reduce((total, k) => total + c.amplitude * term(k, n), 0));
    const q = sum((k, n) => shape(k, n) * Math.cos(omega(k) * time));
    const p = sum((k, n) => -shape(k, n) * omega(k) * Math.sin(omega(k) * time));
    expect(apart(displacedMass(c, reach, decimal(24)), { sites, lanes: 1, q, p })).toBeLessThan(2e-14); // angles of up to 30, N of them
  });

  it('have images every N sites of a ring, and negative ones behind walls', () => {
    expect(imagesOf(run('periodic', 5, 1, 1, 1).chain, 1, 3, 8).toSorted((a, b) => a.distance - b.distance)).toEqual([
      { distance: 2, sign: 1 },
      { distance: 3, sign: 1 },
      { distance: 7, sign: 1 },
      { distance: 8, sign: 1 },
    ]);
    // site 1 of 2 is at 2 between walls at 0 and 3; seen from 1: itself, mirrored at 0 to -2, at 3 to 4, at -4 and 8 again itself
    expect(imagesOf(run('fixed', 2, 1, 1, 1).chain, 1, 0, 5).toSorted((a, b) => a.distance - b.distance)).toEqual([
      { distance: 1, sign: 1 },
      { distance: 3, sign: -1 },
      { distance: 3, sign: -1 },
      { distance: 5, sign: 1 },
    ]);
  });
});

describe('the light cone', () => {
  const long = run('periodic', 18, 4, 1, 1);
  const verdict = async (oracle: typeof lightCone, subject: Simulator) => {
    const finding = await examine(oracle, subject, long);
    return finding.kind === 'judged' ? finding.verdict : finding.kind;
  };

  it('shows what acts at a distance and is too small for the norm: 1e-15 of the mean displacement taken from every site', async () => {
    const corrected: Simulator = (ask) => {
      const { states, outcome } = core()(ask) as ReturnType<typeof trajectory>;
      const mean = (x: Float64Array) => x.reduce((a, b) => a + b, 0) / x.length;
      return { states: states.map((state) => ({ ...state, q: state.q.map((x) => x - 1e-15 * mean(state.q)) })), outcome };
    };
    expect([await verdict(displacedMassMoves, core()), await verdict(lightCone, core())]).toEqual(['holds', 'holds']);
    expect([await verdict(displacedMassMoves, corrected), await verdict(lightCone, corrected)]).toEqual(['holds', 'violated']);
  });

  it('is not for chains that it has filled', async () => {
    const filled = await examine(lightCone, core(), run('periodic', 3, 1, 1.5, 12));
    expect(filled).toMatchObject({ kind: 'out-of-scope', reason: 'every site lies inside the cone' });
  });
});
