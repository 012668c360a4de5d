import { describe, expect, it } from 'vitest';
import { coreConvergenceOrder } from '../properties/claims/core/convergence-order.ts';
import { coefficientValue, type Scheme } from '../src/schemes/scheme.ts';
import { type SchemeName, schemes } from '../src/schemes/schemes.ts';
import { convergenceOrder } from './convergence-order.ts';
import type { Run } from './run.ts';
import { core, coreParts } from './subjects/core.ts';
import type { Simulator } from './subjects/simulator.ts';
import { examine } from './verdict/examine.ts';

/** Steps that leave errors above rounding, and are halved four times: measured on these very cases. */
const steps: Partial<Record<SchemeName, number>> = {
  'velocity-verlet': 1 / 16,
  'position-verlet': 1 / 16,
  'symplectic-euler': 1 / 32,
  saba2: 1 / 16,
  saba2c: 1 / 16,
  'forest-ruth': 1 / 16,
  suzuki4: 1 / 8,
  pefrl: 1 / 8,
  'blanes-moan-s6': 1 / 8,
  'sb3a-4': 1 / 8,
  'sb3a-5': 1 / 8,
  'calvo-sanz-serna-4': 1 / 8,
  'mclachlan-atela-4': 1 / 8,
  srkn6b: 1 / 4,
  'mclachlan-atela-5': 1 / 4,
  yoshida6: 1 / 4,
  'kahan-li-6': 1 / 4,
  'okunbor-skeel-6': 1 / 4,
  srkn11b: 1 / 2,
  'kahan-li-8': 1 / 2,
  rk4: 1 / 16,
};

/** Doubles leave no room between the steps at which the leading error leads and those at which rounding does; their order is seen in decimals. */
const beyondDoubles = ['srkn14a', 'yoshida8', 'sofroniou-spaletta-10'] as const satisfies readonly SchemeName[];

const cases = (scheme: SchemeName, step: number): readonly Run[] =>
  Array.from({ length: 12 }, (_, i) => ({
    ...coreConvergenceOrder.cases.draw(i % 2 === 0 ? 'fput-alpha' : 'toda', 1, 'schemes', i >> 1),
    scheme,
    step,
    steps: 2 / step,
  }));

async function verdicts(subject: Simulator, runs: readonly Run[]): Promise<readonly string[]> {
  const findings = await Promise.all(runs.map((run) => examine(convergenceOrder, subject, run)));
  return findings.map((finding) => (finding.kind === 'judged' ? finding.verdict : finding.kind));
}

/** A share of a step goes from the last kick to the first (or drift, where one kick is all): sums hold, order 2 is lost. */
function lopsided(scheme: Scheme): Scheme {
  if (scheme.family !== 'splitting') return { ...scheme, b: ['1/4', '1/4', '1/4', '1/4'] };
  const shifted = (texts: readonly string[]) => {
    const values = texts.map(coefficientValue);
    return values.map((value, i) => String(i === 0 ? value + 1 / 16 : i === values.length - 1 ? value - 1 / 16 : value));
  };
  return scheme.kicks.length > 1 ? { ...scheme, kicks: shifted(scheme.kicks) } : { ...scheme, drifts: shifted(scheme.drifts) };
}

describe('convergence order, on a dozen random nonlinear chains', () => {
  it('has a step for every scheme that doubles can resolve', () => {
    expect([...Object.keys(steps), ...beyondDoubles].toSorted()).toEqual(Object.keys(schemes).toSorted());
  });

  it.each(Object.entries(steps) as [SchemeName, number][])(
    '%s holds with steps of %s, and no longer when it is lopsided',
    async (name, step) => {
      const runs = cases(name, step);
      expect(await verdicts(core(), runs)).toEqual(runs.map(() => 'holds'));
      const spoilt = await verdicts(core({ ...coreParts, scheme: lopsided }), runs);
      expect(spoilt).toEqual(runs.map(() => (name === 'symplectic-euler' ? 'holds' : 'violated'))); // order 1 has no order 2 to lose
    },
  );

  it.each(beyondDoubles)('%s is not refused, though not always decided', async (name) => {
    const runs = cases(name, 1 / 4);
    expect(new Set(await verdicts(core(), runs))).toEqual(new Set(['undecided']));
    expect(await verdicts(core({ ...coreParts, scheme: lopsided }), runs)).toContain('violated');
  });
});
