import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IdentityCase } from './oracles/exact/exact-identity.ts';
import { type IdentityAnswer, type IdentityAsk, type IdentityFamily, identitiesOnTrial } from './oracles/exact/identity.ts';
import type { Run } from './oracles/run.ts';
import { core, coreParts } from './oracles/subjects/core.ts';
import type { RunAsk, Simulator } from './oracles/subjects/simulator.ts';
import { examine, type Finding } from './oracles/verdict/examine.ts';
import type { Oracle } from './oracles/verdict/oracle.ts';
import type { AnyClaim } from './properties/claims/claim.ts';
import { coreConvergenceOrder } from './properties/claims/core/convergence-order.ts';
import { coreReflection } from './properties/claims/core/reflection.ts';
import { identityCases } from './properties/claims/identity-cases.ts';
import { onTrial } from './properties/runner/mutant-on-trial.ts';
import { verify } from './properties/runner/verify.ts';
import type { Trajectory } from './src/dynamics/trajectory.ts';
import type { SplittingScheme } from './src/schemes/scheme.ts';

const root = import.meta.dirname;
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The example that says it is this file, as a module: its relative imports are resolved as if it stood there. */
async function example(file: string): Promise<Record<string, unknown>> {
  const block = [...guide.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].find((match) => match[1] === file);
  if (block === undefined) throw new Error(`CONTRIBUTING.md has no example ${file}`);
  const code = (block[2] as string).replace(/from '(\.[^']+)'/g, (_, name) => `from '${resolve(root, dirname(file), name)}'`);
  const place = join(root, '.tsingou/examples', file.replaceAll('/', '-'));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, code);
  return import(/* @vite-ignore */ place);
}

const findings = (oracle: Oracle<Run, RunAsk, Trajectory>, subject: Simulator, cases: readonly Run[]): Promise<Finding[]> =>
  Promise.all(cases.map((c) => examine(oracle, subject, c)));
const verdict = (finding: Finding) => (finding.kind === 'judged' ? finding.verdict : finding.kind);

describe('the examples of CONTRIBUTING.md', () => {
  it('the scheme has the order it claims, and not another', async () => {
    const { positionVerlet } = (await example('src/schemes/position-verlet.ts')) as { positionVerlet: SplittingScheme };
    const asVelocityVerlet = (scheme: SplittingScheme) => core({ ...coreParts, scheme: () => scheme });
    const cases = Array.from({ length: 12 }, (_, i) => ({
      ...coreConvergenceOrder.cases.draw('toda', 1, 'example', i),
      scheme: 'velocity-verlet' as const,
      step: 1 / 16,
      steps: 32,
    }));
    const oracle = coreConvergenceOrder.oracles[0] as Oracle<Run, RunAsk, Trajectory>;
    expect((await findings(oracle, asVelocityVerlet(positionVerlet), cases)).map(verdict)).toEqual(cases.map(() => 'holds'));
    const lopsided = { ...positionVerlet, drifts: ['1/4', '3/4'] };
    expect((await findings(oracle, asVelocityVerlet(lopsided), cases)).map(verdict)).toEqual(cases.map(() => 'violated'));
  });

  it('the oracle holds for the core, and refuses a step that depends on the stops', async () => {
    const { stopsDoNotMatter } = (await example('oracles/stops.ts')) as { stopsDoNotMatter: Oracle<Run, RunAsk, Trajectory> };
    const cases = Array.from({ length: 12 }, (_, i) => coreReflection.cases.draw('fput-alpha', 1, 'example', i));
    expect((await findings(stopsDoNotMatter, core(), cases)).map(verdict)).toEqual(cases.map(() => 'holds'));
    const disturbed: Simulator = (ask) => core()({ ...ask, step: ask.step * (1 + ask.stops.length * 1e-12) });
    expect((await findings(stopsDoNotMatter, disturbed, cases)).map(verdict)).toEqual(cases.map(() => 'violated'));
  });

  it('the exact identity holds, and half of its pull does not', async () => {
    const { twoSites, twoSiteIdentities } = (await example('oracles/exact/two-sites.ts')) as {
      twoSites: Oracle<IdentityCase, IdentityAsk, IdentityAnswer>;
      twoSiteIdentities: IdentityFamily;
    };
    const cases = identityCases(twoSiteIdentities);
    const judged = (family: IdentityFamily) =>
      examine(twoSites, identitiesOnTrial(family)(coreParts), cases.draw('two masses', 1, 'example', 0));
    expect(await judged(twoSiteIdentities)).toMatchObject({
      verdict: 'holds',
      judgement: { witness: [{ value: 2 }, { name: 'degree', value: 2 }, { value: 4, floor: 4 }] },
    });
    const whole = twoSiteIdentities['two masses'] as IdentityFamily[string];
    const halved: IdentityFamily = {
      'two masses': (parts) => ({
        ...whole(parts),
        equations: (over, x) =>
          whole(parts)
            .equations(over, x)
            .map(({ of, terms }) => ({ of, terms: { ...terms, pull: over.over(terms.pull as (typeof x)[number], over.of(2)) } })),
      }),
    };
    expect(await judged(halved)).toMatchObject({ verdict: 'violated' });
  });

  it('the claim holds, and its mutant is killed', async () => {
    const { reversalOfLongChains } = (await example('properties/claims/core/reversal-of-long-chains.ts')) as {
      reversalOfLongChains: AnyClaim;
    };
    const settings = { profile: 'quick', seed: 1, cases: 5 } as const;
    const { rows } = await verify({ claims: [reversalOfLongChains], notBuilt: [] }, settings);
    expect(rows.map((row) => row.verdict)).toEqual(['holds']);
    const mutated = onTrial({ claims: [reversalOfLongChains], notBuilt: [] }, 'float32-state');
    expect((await verify(mutated, settings)).rows.map((row) => row.verdict)).toEqual(['violated']);
  });
});
