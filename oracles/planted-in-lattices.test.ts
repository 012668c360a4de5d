import { describe, expect, it } from 'vitest';
import { runs } from '../properties/arbitraries/runs.ts';
import { siteRuns } from '../properties/arbitraries/site-runs.ts';
import { drawn } from '../properties/arbitraries/structural.ts';
import { type AnyChain, type Chain, chain as chainOf, type SiteChain, siteChain } from '../src/chain/chain.ts';
import { type Coefficient, coefficientAt } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import { state } from '../src/chain/state.ts';
import { agreementWithReference } from './agreement.ts';
import { agreementOfEquations } from './agreement-of-equations.ts';
import { fixedInPeriodic } from './fixed-in-periodic.ts';
import { localBalance } from './local-balance.ts';
import { momentumConservation } from './momentum.ts';
import { multiplesOfModes } from './multiples.ts';
import { reflection } from './reflection.ts';
import type { Run } from './run.ts';
import { core, coreParts } from './subjects/core.ts';
import { coreMechanics } from './subjects/mechanics.ts';
import type { Simulator } from './subjects/simulator.ts';
import { tiling } from './tiling.ts';
import { translation } from './translation.ts';
import { examine } from './verdict/examine.ts';

/** A subject that is told another chain than the one it should move. */
const told =
  (change: (chain: Chain) => Chain): Simulator =>
  (ask) =>
    core()({ ...ask, chain: ask.chain.kind === 'chain' ? change(ask.chain) : ask.chain });
const swapped = (c: Coefficient): Coefficient => (typeof c === 'number' ? c : [c[1] as number, c[0] as number, ...c.slice(2)]);

/** The numbers of the torus read as if its second side were its first: every bond along the second axis goes to another site. */
const wrongStride = told((chain) => (chain.sides === undefined ? chain : chainOf({ ...chain, sides: chain.sides.toReversed() })));
const massesSwapped = told((chain) => mapCoefficients(chain, { sites: (c, name) => (name === 'mass' ? swapped(c) : c) }));
const pinningsSwapped = told((chain) => mapCoefficients(chain, { sites: (c, name) => (name === 'mass' ? c : swapped(c)) }));
const wrongSeam = core({ ...coreParts, chain: { ...coreParts.chain, seam: (side) => (side === 4 ? 1 : 0) } });

const some = (count: number, at: (i: number) => number) => Array.from({ length: count }, (_, i) => at(i));
const torus = chainOf({
  potential: 'fput-alphabeta',
  boundary: 'periodic',
  sides: [3, 4],
  stiffness: some(24, (b) => 0.5 + (b % 5) / 16),
  alpha: 0.25,
  beta: 0.5,
  mass: some(12, (j) => 1 + (j % 4) / 4),
});
const start = state(
  some(12, (j) => ((7 * j) % 12) / 16 - 0.375),
  some(12, (j) => ((5 * j) % 12) / 16 - 0.375),
);
const run: Run = { chain: torus, start, scheme: 'velocity-verlet', step: 2 ** -6, steps: 128 };
const row: Run = {
  ...run,
  chain: chainOf({
    potential: 'fput-beta',
    boundary: 'fixed',
    sites: 3,
    beta: 1,
    mass: [1, 2, 0.5],
    pinning: { quadratic: [0, 0.5, 1], quartic: [1, 0, 0.5] },
  }),
  start: state([0.5, -0.25, 0.375], [0.25, 0.5, -0.5]),
};
const verdict = async (...given: Parameters<typeof examine<Run, never, never>>) => {
  const found = await examine(...given);
  return found.kind === 'judged' ? found.verdict : `${found.kind}: ${found.reason}`;
};
const of = (oracle: unknown, subject: Simulator, on: Run) => verdict(oracle as never, subject as never, on);

describe('on a torus and a pinned row with masses', () => {
  it.each([
    ['agreement', agreementWithReference, torus],
    ['translation', translation, torus],
    ['tiling', tiling, torus],
    ['reflection', reflection, torus],
    ['momentum', momentumConservation, torus],
    ['agreement', agreementWithReference, row.chain],
    ['reflection', reflection, row.chain],
    ['the odd ring', fixedInPeriodic, row.chain],
    ['multiples', multiplesOfModes, row.chain],
  ] as const)('the core passes: %s', async (_, oracle, chain) => {
    expect(await of(oracle, core(), chain === torus ? run : row)).toBe('holds');
  });

  it.each([
    ['two masses of a torus swapped', massesSwapped, run, [agreementWithReference, translation]],
    ['two masses of a row swapped', massesSwapped, row, [agreementWithReference, reflection]],
    ['two pinnings swapped', pinningsSwapped, row, [agreementWithReference, reflection]],
    ['the sides of a torus swapped', wrongStride, run, [agreementWithReference, translation, tiling]],
    ['the wrong seam along one axis', wrongSeam, run, [agreementWithReference, translation, tiling, reflection]],
  ] as const)('%s: caught', async (_, subject, on, oracles) => {
    for (const oracle of oracles) expect([oracle.id, await of(oracle, subject, on)]).toEqual([oracle.id, 'violated']);
  });

  it('masses and pinnings of an odd image that are not those of the row: caught', async () => {
    // a subject that takes site-dependent numbers only between walls, their first on a ring
    const flat = (c: Coefficient) => coefficientAt(c, 0);
    const subject = told((chain) => (chain.boundary === 'fixed' ? chain : mapCoefficients(chain, { sites: flat })));
    expect(await of(fixedInPeriodic, subject, row)).toBe('violated');
    const short = told((chain) => (chain.sites === 3 ? chain : mapCoefficients(chain, { sites: flat })));
    expect(await of(multiplesOfModes, short, row)).toBe('violated');
  });
});

describe('local balance of a torus and a pinned row with masses', () => {
  const state = ({ chain, start }: Run) => ({ chain, state: start });
  it.each([
    ['torus', run],
    ['row', row],
  ])('%s: holds for the core, not for a current of the wrong sign, along the next bond, or of momenta', async (_, on) => {
    const changed = (change: (x: Float64Array, chain: Chain) => Float64Array) =>
      coreMechanics({ ...coreParts, currents: (chain, ...rest) => change(coreParts.currents(chain, ...rest), chain) });
    const subjects = [
      coreMechanics(),
      changed((x) => x.map((j) => -j)),
      changed((x) => x.map((_, b) => x[(b + 1) % x.length] as number)),
      coreMechanics({ ...coreParts, currents: (chain, ...rest) => coreParts.currents(chainOf({ ...chain, mass: 1 }), ...rest) }),
    ];
    const verdicts = await Promise.all(subjects.map((subject) => verdict(localBalance as never, subject as never, state(on) as never)));
    expect(verdicts).toEqual(['holds', 'violated', 'violated', 'violated']);
  });
});

describe('coefficients per site', () => {
  const kind = { system: 'pinned', maxSites: 4, time: 2, schemes: [{ scheme: 'velocity-verlet', steps: [2 ** -6] }] } as const;
  const own = Array.from({ length: 20 }, (_, i) => drawn(siteRuns(kind), 1, 'planted', i)).find(
    ({ chain }) => typeof chain.stiffness !== 'number' && chain.sites >= 3,
  );
  const subject =
    (change: (chain: SiteChain) => AnyChain): Simulator =>
    (ask) =>
      core()({ ...ask, chain: change(ask.chain as SiteChain) });
  const verdictOf = (simulator: Simulator) => verdict(agreementOfEquations as never, simulator as never, own as never);

  it('agree with their equations; not where two of them are swapped, nor where they belong to the bonds', async () => {
    expect(await verdictOf(core())).toBe('holds');
    expect(await verdictOf(subject((chain) => siteChain({ ...chain, stiffness: swapped(chain.stiffness) })))).toBe('violated');
    const asBonds = (c: Coefficient, boundary: Chain['boundary']) =>
      typeof c === 'number' || boundary === 'periodic' ? c : [...c, c.at(-1)];
    const bonds = subject(({ kind: _kind, ...chain }) => {
      const of = (name: 'stiffness' | 'alpha' | 'beta') => asBonds(chain[name], chain.boundary) as Coefficient;
      return chainOf({ ...chain, stiffness: of('stiffness'), alpha: of('alpha'), beta: of('beta') });
    });
    expect(await verdictOf(bonds)).toBe('violated');
  });
});

it('the runs that claims draw include tori of two and of three dimensions, pinned and not', () => {
  const kind = { system: 'lattice', maxSites: 4, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] } as const;
  const sample = Array.from({ length: 60 }, (_, i) => drawn(runs(kind), 1, 'tori', i).chain);
  expect(new Set(sample.map(({ sides, pinning }) => `${sides?.length}${pinning === undefined}`)).size).toBe(4);
});
