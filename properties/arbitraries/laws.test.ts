import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../oracles/run.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { isConfined } from '../../src/chain/domain.ts';
import { pinningNames } from '../../src/chain/pinning.ts';
import { claims } from '../claims/claims.ts';
import { runs } from './runs.ts';
import { complexity } from './simpler-runs.ts';
import { drawn } from './structural.ts';
import { everySystem } from './system-names.ts';

const cases = 60;

/** What every claim's source of cases must obey, whatever it draws. */
describe.each(claims.map((claim) => ({ id: claim.id, cases: claim.cases, oracle: claim.oracles[0]?.id ?? '' })))(
  'cases of $id',
  ({ cases: source, oracle }) => {
    const sample = source.regimes.flatMap((regime) =>
      Array.from({ length: source.listed ?? cases }, (_, index) => ({ regime, index, case: source.draw(regime, 7, oracle, index) })),
    );
    const text = (c: unknown) => canonicalJson(source.codec.encode(c));

    it('are a function of seed, oracle, regime and index alone', () => {
      for (const { regime, index, case: c } of sample.toReversed()) expect(text(source.draw(regime, 7, oracle, index))).toBe(text(c));
    });

    it('come back from their JSON by value', () => {
      for (const { case: c } of sample) expect(text(source.codec.decode(JSON.parse(text(c)), 'case'))).toBe(text(c));
    });

    it('differ from one another, from seed to seed, and from oracle to oracle', () => {
      if (source.listed !== undefined) return;
      expect(new Set(sample.map(({ case: c }) => text(c))).size).toBe(sample.length);
      expect(sample.every(({ regime, index, case: c }) => text(source.draw(regime, 8, oracle, index)) !== text(c))).toBe(true);
      expect(sample.every(({ regime, index, case: c }) => text(source.draw(regime, 7, 'another/oracle', index)) !== text(c))).toBe(true);
    });

    it('shrink to valid, smaller cases only, and to an end', () => {
      for (const { case: c } of sample.slice(0, 12)) {
        for (const simpler of source.simpler(c)) expect(text(source.codec.decode(JSON.parse(text(simpler)), 'case'))).toBe(text(simpler));
        let smallest = c;
        for (let steps = 0; ; steps++) {
          const next = [...source.simpler(smallest)][0];
          if (next === undefined) break;
          expect(steps).toBeLessThan(500);
          smallest = next;
        }
      }
    });
  },
);

describe('random runs', () => {
  const kinds = everySystem;
  const arbitrary = (potential: (typeof kinds)[number]) =>
    runs({ system: potential, maxSites: 8, time: 4, schemes: [{ scheme: 'velocity-verlet', steps: [1 / 16] }] });
  const sample = (potential: (typeof kinds)[number]) =>
    Array.from({ length: 400 }, (_, index) => drawn(arbitrary(potential), 1, potential, index));
  const numbers = ({ chain, start }: Run) => [
    ...[start.q, start.p].flatMap((x) => [...x]),
    ...[chain.stiffness, chain.alpha, chain.beta, chain.mass].flat(),
    ...pinningNames.flatMap((name) => chain.pinning?.[name] ?? 0),
  ];

  it.each(kinds)('%s: every number lies on the dyadic grid 2^-14', (potential) => {
    for (const run of sample(potential)) for (const x of numbers(run)) expect(Number.isInteger(x * 2 ** 14)).toBe(true);
  });

  it.each(kinds)('%s: no run can break a bond, and none starts at rest', (potential) => {
    for (const { chain, start } of sample(potential)) {
      expect(isConfined(chain, start)).toBe(true);
      expect([...start.q, ...start.p].some((x) => x !== 0)).toBe(true);
    }
  });

  it.each(kinds)('%s: both boundaries, uniform and varying coefficients, and energies over two decades', (potential) => {
    const all = sample(potential);
    for (const boundary of potential === 'lattice' ? ['periodic'] : ['fixed', 'periodic'])
      expect(all.filter(({ chain }) => chain.boundary === boundary).length).toBeGreaterThan(100);
    const varies = potential === 'formula' ? 0 : 100; // whose bonds have parameters
    expect(all.filter(({ chain }) => typeof chain.stiffness !== 'number').length).toBeGreaterThanOrEqual(varies);
    const densities = all.map(({ start }) => start.p.reduce((sum, p) => sum + p * p, 0) / start.sites);
    expect(Math.max(...densities) / Math.min(...densities)).toBeGreaterThan(100);
    expect(Math.max(...densities)).toBeGreaterThan(1 / 16); // twice the kinetic energy per site: strongly nonlinear ones are among them
  });

  it('pinned: a harmonic, a double well, a formula; lattice: two and three dimensions', () => {
    const pinnings = sample('pinned').map(({ chain: { pinning } }) => (pinning?.formula === undefined ? pinning?.quadratic : 'formula'));
    for (const kind of [-1 / 4, 'formula']) expect(pinnings.filter((pinning) => pinning === kind).length).toBeGreaterThan(10);
    expect(pinnings.filter((pinning) => typeof pinning === 'object').length).toBeGreaterThan(100);
    expect(new Set(sample('lattice').map(({ chain }) => chain.sides?.length))).toEqual(new Set([2, 3]));
  });

  it.each(kinds)('%s: what shrinking offers is strictly less complex', (potential) => {
    for (const run of sample(potential).slice(0, 50))
      for (const simpler of arbitrary(potential).simpler(run)) expect(complexity(simpler)).toBeLessThan(complexity(run));
  });

  it('serve a plain fast-check property, which shrinks along physics', () => {
    const details = fc.check(
      fc.property(arbitrary('fput-alpha'), ({ start }) => Math.max(...start.q.map(Math.abs)) < 1 / 16),
      { seed: 1953, numRuns: 200 },
    );
    const [smallest] = details.counterexample as [Run];
    expect(smallest.chain.sites).toBeLessThanOrEqual(3);
    expect(smallest.start.p.every((x) => x === 0)).toBe(true);
    expect(smallest.steps).toBe(1);
  });
});
