import { describe, expect, it } from 'vitest';
import { type Declared, judgedReplicas, type Statistic } from '../../oracles/chance/judged-replicas.ts';
import { sequential } from '../../oracles/chance/sequential.ts';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import { stream } from '../../src/statistics/stream.ts';
import { claim } from '../claims/claim.ts';
import { claims } from '../claims/claims.ts';
import { coreRandomPhases } from '../claims/core/random-phases.ts';
import { alphaOf, alphaOfRun, caseOf } from './alpha.ts';
import { summaryOf } from './expectation.ts';
import { onTrial } from './mutant-on-trial.ts';
import { replay } from './replay.ts';
import { verify } from './verify.ts';

const statistical = claims.filter(({ weight }) => weight !== undefined);

describe('alpha', () => {
  it('of all cases of the ledger, however many, adds up to that of a run, and never to more', () => {
    const spent = (cases: number) => {
      let sum = 0;
      for (const of of statistical) {
        const rows = Object.keys(of.subjects).length * of.oracles.length * of.cases.regimes.length;
        for (let index = 0; index < cases; index++) sum += rows * alphaOf(of, index);
      }
      return sum;
    };
    expect(statistical.length).toBeGreaterThan(2);
    for (const cases of [1, 20, 400]) expect(spent(cases) / alphaOfRun).toBeCloseTo(1 - 1 / (cases + 1), 12); // telescopes
  });

  it('is 0 for what is not statistical, and the same for a mutant on trial and when nothing else is selected', () => {
    expect(claims.filter(({ weight }) => weight === undefined).every((of) => alphaOf(of, 0) === 0)).toBe(true);
    const [mutant] = onTrial({ claims: [coreRandomPhases], notBuilt: [] }, 'half-turns').claims;
    expect(alphaOf(mutant, 3)).toBe(alphaOf(coreRandomPhases, 3));
    expect(caseOf(mutant, 'fixed', 1, 'statistics/random-phases', 3)).toMatchObject({ alpha: alphaOf(coreRandomPhases, 3) });
  });

  it('is spent by the rows that are statistical; a violation is replayed with the same alpha', async () => {
    const selection = onTrial({ claims: [coreRandomPhases], notBuilt: [] }, 'half-turns');
    const { rows, counterexamples } = await verify(selection, { profile: 'quick', seed: 5, cases: 2 });
    for (const { alpha, verdict, evidence } of rows) {
      expect({ verdict, evidence }).toEqual({ verdict: 'violated', evidence: 'statistical' });
      expect(alpha).toBe(alphaOf(coreRandomPhases, 0) + alphaOf(coreRandomPhases, 1));
    }
    expect((await replay(counterexamples[0], 'found.json')).same).toBe(true);
  });
});

const coin: Statistic = { name: 'coin', kind: 'mean', low: 0, high: 1, expected: 1 / 2 };

/** A statistical claim on numbers in [0, 1] that ought to have the mean 1/2. */
const planted = (answer: (stream: number) => number, declared: Partial<Declared> = {}) => {
  const oracle: Oracle<{ alpha: number }, number, number> = {
    id: 'test/half',
    law: { tex: '', source: 'made up', route: '', catches: '', blindTo: '' },
    *examine({ alpha }) {
      return yield* sequential<number, number>({
        statistics: [coin],
        declared: { range: 1 / 256, effect: 1 / 16, replicas: 4096, ...declared },
        alpha,
        ask: (index) => index,
        observe: (x) => ({ values: [x], mark: x }),
      });
    },
  };
  return claim({
    id: 'core/energy', // any id that has a statement
    weight: 1,
    cases: {
      draw: () => ({ alpha: 1e-6 }),
      regimes: ['numbers'],
      simpler: () => [],
      codec: { encode: (c) => c, decode: (data) => data as { alpha: number }, say: () => 'numbers' },
    },
    oracles: [oracle],
    subjects: { core: { answer, expected: 'holds', decidedFrom: 'quick' } },
  });
};

const outcome = async (of: ReturnType<typeof planted>) => {
  const { rows } = await verify({ claims: [of], notBuilt: [] }, { profile: 'quick', seed: 1, cases: 1 });
  return { verdict: rows[0].verdict, exit: summaryOf(rows, 'quick').exitCode, reason: rows[0].reason };
};

const uniform = (index: number) => stream(9, index)();

describe('planted statistical claims', () => {
  it('hold with independent replicas, and are violated where the mean is another: 0 and 1', async () => {
    expect(await outcome(planted(uniform))).toMatchObject({ verdict: 'holds', exit: 0 });
    expect(await outcome(planted((i) => uniform(i) ** 2))).toMatchObject({ verdict: 'violated', exit: 1 });
  });

  it('are undecided where replicas depend on each other, right or wrong: 2', async () => {
    const walk = (mean: number) => (i: number) =>
      Array.from({ length: 8 }, (_, k) => uniform(i + k) / 8).reduce((a, b) => a + b, mean - 1 / 2);
    for (const answer of [() => 1 / 2, () => 0.9, walk(0.5), walk(0.4)]) {
      const { verdict, exit, reason } = await outcome(planted(answer));
      expect({ verdict, exit }).toEqual({ verdict: 'undecided', exit: 2 });
      expect(reason).toMatch(/replicas 0 and 1 are the same|neighbouring replicas have a correlation of 0\.8/);
    }
  });

  it('are undecided where there is not enough power, and say how much it would take: 2', async () => {
    const { verdict, exit, reason } = await outcome(planted(uniform, { replicas: 200 }));
    expect({ verdict, exit }).toEqual({ verdict: 'undecided', exit: 2 });
    expect(reason).toMatch(/coin: 200 replicas, about \d{4} would decide$/);
  });

  it('break where an oracle hands in times of one run as replicas of one stream', () => {
    const run = Array.from({ length: 10 }, (_, i) => ({ stream: 0, values: [uniform(i)], mark: i }));
    expect(() => judgedReplicas(run, [coin], { range: 0, effect: 0.1, replicas: 10 }, 0.01)).toThrow('a stream of its own');
  });
});
