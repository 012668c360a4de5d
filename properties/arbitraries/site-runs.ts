import type { RunOf } from '../../oracles/run.ts';
import { type SiteChain, siteChain } from '../../src/chain/chain.ts';
import { type Coefficient, valuesOf } from '../../src/chain/coefficient.ts';
import { state } from '../../src/chain/state.ts';
import { bitsUsed } from './bits-used.ts';
import { randomChain } from './chains.ts';
import type { RunsOf } from './runs.ts';
import { simplerStates } from './simpler-runs.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** A run of a chain with coefficients per site. */
export type SiteRun = RunOf<SiteChain>;

/** Runs of chains whose coefficients belong to their sites, coefficients and coordinates on the grid of other runs; |q|, |p| up to 1/4. */
export function siteRuns(kind: RunsOf): StructuralArbitrary<SiteRun> {
  return new StructuralArbitrary((dice) => {
    const chain = randomSiteChain(dice, kind);
    const { scheme, steps } = dice.pick(kind.schemes);
    const step = dice.pick(steps);
    const shrunk = 4 << dice.integer(0, 1);
    const coordinates = () => Array.from({ length: chain.sites }, () => dice.integer(-128, 128) / (128 * shrunk));
    const start = state(coordinates(), coordinates().with(0, dice.integer(1, 128) / (128 * shrunk)));
    return { chain, start, scheme, step, steps: Math.ceil(kind.time / step) };
  }, simplerSiteRuns);
}

/** A random chain's coefficients, those of its first bonds given to its sites. */
function randomSiteChain(dice: Dice, kind: RunsOf): SiteChain {
  const { kind: _kind, sides: _sides, ...chain } = randomChain(dice, kind);
  const perSite = (coefficient: Coefficient) => (typeof coefficient === 'number' ? coefficient : coefficient.slice(0, chain.sites));
  return siteChain({
    ...chain,
    kind: 'site-chain',
    stiffness: perSite(chain.stiffness),
    alpha: perSite(chain.alpha),
    beta: perSite(chain.beta),
  });
}

const bondNames = ['stiffness', 'alpha', 'beta'] as const;

function complexity({ chain, start, steps }: SiteRun): number {
  const lists = [...bondNames.map((name) => valuesOf(chain[name])), valuesOf(chain.mass)];
  const coordinates = [...start.q, ...start.p];
  return (
    1000 * chain.sites +
    (chain.pinning === undefined ? 0 : 500) +
    50 * lists.filter((list) => list.length > 1).length +
    100 * coordinates.filter((x) => x !== 0).length +
    steps / 16 +
    [...lists.flat(), ...coordinates].reduce((sum, x) => sum + bitsUsed(x), 0)
  );
}

/** Fewer sites, fewer steps, simpler states, no pinning, equal coefficients: only what is smaller and still moves. */
export function* simplerSiteRuns(run: SiteRun): Generator<SiteRun> {
  const size = complexity(run);
  for (const candidate of candidates(run)) {
    const moves = [...candidate.start.q, ...candidate.start.p].some((x) => x !== 0);
    if (moves && complexity(candidate) < size) yield candidate;
  }
}

function* candidates(run: SiteRun): Generator<SiteRun> {
  const { chain, start, steps } = run;
  const { pinning, ...free } = chain;
  if (pinning !== undefined) yield { ...run, chain: siteChain(free) };
  const least = chain.boundary === 'fixed' ? 1 : 3;
  for (let site = 0; pinning === undefined && chain.sites > least && site < chain.sites; site++) {
    const drop = (c: Coefficient) => (typeof c === 'number' ? c : c.toSpliced(site, 1));
    const dropped = Object.fromEntries([...bondNames, 'mass' as const].map((name) => [name, drop(chain[name])]));
    const of = (x: Float64Array) => [...x].toSpliced(site, 1);
    yield { ...run, chain: siteChain({ ...free, sites: chain.sites - 1, ...dropped }), start: state(of(start.q), of(start.p)) };
  }
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1) yield { ...run, steps: fewer };
  for (const simpler of simplerStates(start)) yield { ...run, start: simpler };
  for (const name of [...bondNames, 'mass' as const])
    for (const value of [1, valuesOf(chain[name])[0] as number]) {
      const takes = name === 'mass' || name === 'stiffness' || valuesOf(chain[name]).some((x) => x !== 0);
      if (takes) yield { ...run, chain: siteChain({ ...chain, [name]: value }) };
    }
}
