import { describe, expect, it } from 'vitest';
import { coreConserved } from '../../../oracles/subjects/conserved.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { coreRunsWithJ, type RunWithJ, todaIntegralsOf } from '../../../oracles/subjects/toda-integrals.ts';
import { constantInDigits } from '../../../oracles/toda/constant-in-digits.ts';
import { driftOfJ } from '../../../oracles/toda/drift-of-j.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { chain } from '../../../src/chain/chain.ts';
import { driftOnFput, integralsInDigits } from './along-flows.ts';

const own = coreRunsWithJ();
const cases = ['between walls', 'ring'] as const;

describe('the drift of J refuses', () => {
  it.each(cases)('a J that is constant: %s', async (regime) => {
    const dead = async (ask: Parameters<typeof own>[0]) => {
      const seen = (await own(ask)) as RunWithJ;
      return { ...seen, j: seen.j.map(() => seen.j[0] as number) };
    };
    expect(await examine(driftOfJ, dead, driftOnFput.cases.draw(regime, 1953, 'planted', 0))).toMatchObject({ verdict: 'violated' });
  });

  it.each(cases)('a run along Toda: %s', async (regime) => {
    const run = driftOnFput.cases.draw(regime, 1953, 'planted', 0);
    const { boundary, sites, alpha } = run.chain;
    const toda = chain({ potential: 'toda', boundary, sites, alpha });
    expect(await examine(driftOfJ, (ask) => own({ ...ask, chain: toda }), run)).toMatchObject({ verdict: 'violated' });
  });

  it.each(cases)('J and a thousandth of the energy of the linear chain: %s', async (regime) => {
    const run = driftOnFput.cases.draw(regime, 1953, 'planted', 0);
    const mixed = async (ask: Parameters<typeof own>[0]) => {
      const seen = (await own(ask)) as RunWithJ;
      const kinetic = seen.trajectory.states.map(({ p }) => p.reduce((sum, x) => sum + x * x, 0) / (2 * p.length));
      return { ...seen, j: seen.j.map((j, i) => j + (kinetic[i] as number) / 1000) };
    };
    expect(await examine(driftOfJ, mixed, run)).toMatchObject({ verdict: 'violated' });
  });
});

describe('constancy in digits refuses', () => {
  it.each(cases)('J with 1e-25 of the kinetic energy: %s', async (regime) => {
    const conserved = (epsilon: number) =>
      coreConserved({
        ...coreParts,
        conserved: (of) => {
          const { J } = todaIntegralsOf(coreParts)(of);
          return {
            J: (point, real) => {
              const squares = point.p.map((x) => real.times(x, x)).reduce(real.plus);
              return real.plus((J as NonNullable<typeof J>)(point, real), real.times(real.of(epsilon), squares));
            },
          };
        },
      });
    const run = integralsInDigits.cases.draw(regime, 1953, 'planted', 0);
    expect(await examine(constantInDigits, conserved(1e-25), run)).toMatchObject({ verdict: 'violated' });
    expect(await examine(constantInDigits, conserved(0), run)).toMatchObject({ verdict: 'holds' });
  });
});
