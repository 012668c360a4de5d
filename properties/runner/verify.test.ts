import { describe, expect, it } from 'vitest';
import { bound } from '../../oracles/bounds/bound.ts';
import type { Judgement, OutOfScope } from '../../oracles/verdict/judgement.ts';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import type { ProfileName } from '../../oracles/verdict/verdict.ts';
import { type AnyClaim, claim } from '../claims/claim.ts';
import { counterexample } from './counterexample.ts';
import { summaryOf } from './expectation.ts';
import type { Stored } from './stored.ts';
import { verify } from './verify.ts';

/** An oracle whose judgement is whatever the subject says: every verdict can be planted. */
const parrot: Oracle<number, number, Partial<Judgement> | OutOfScope> = {
  id: 'test/parrot',
  law: { tex: '', source: 'made up', route: '', catches: '', blindTo: '' },
  *examine(c) {
    const [said] = yield [c];
    if (said === undefined) throw new Error('the oracle fell over');
    if ('outOfScope' in said) return said;
    return { deviation: 0, tolerance: 0, uncertainty: bound(), effect: 1, evidence: 'float64', witness: [], measured: [], ...said };
  },
};

function planted(
  answer: Subject<number, Partial<Judgement> | OutOfScope>,
  expected: 'holds' | 'violated' = 'holds',
  decidedFrom: ProfileName = 'quick',
): AnyClaim {
  return claim({
    id: 'core/energy', // any id that has a statement
    cases: {
      draw: (_regime, _seed, _oracle, index) => index + 16,
      regimes: ['numbers'],
      simpler: (c) => (c > 1 ? [c >> 1, c - 1] : []),
      codec: { encode: (c) => c, decode: (data) => data as number, say: (c) => `the number ${c}` },
    },
    oracles: [parrot],
    subjects: { core: { answer, expected, decidedFrom } },
  });
}

async function outcome(it: AnyClaim, profile: ProfileName = 'quick') {
  const { rows, counterexamples } = await verify({ claims: [it], notBuilt: [] }, { profile, seed: 1, cases: 20 });
  const [row] = rows;
  return { verdict: row?.verdict, exit: summaryOf(rows, profile).exitCode, reason: row?.reason, row, counterexamples };
}

const term = (value: number) => bound({ name: 'rounding', value, grade: 'proved', source: 'made up' });

describe('planted verdicts and their exit codes', () => {
  it('holds: 0', async () => {
    expect(await outcome(planted(() => ({})))).toMatchObject({ verdict: 'holds', exit: 0 });
  });

  it('violated: 1, with the shrunk counterexample', async () => {
    const { verdict, exit, reason, counterexamples } = await outcome(planted((c) => ({ deviation: c, uncertainty: term(8) })));
    expect({ verdict, exit }).toEqual({ verdict: 'violated', exit: 1 });
    expect(counterexamples).toHaveLength(1);
    expect(counterexamples[0]?.minimal.case).toBe(10); // the smallest with 1.25 <= margin = c/8; 9 violates by less
    expect(counterexamples[0]?.loud.case).toBe(18); // the smallest with half of the worst margin, 35/8
    expect(reason).toContain('the number 10');
  });

  it('violated where that is expected: 0; holding there: 1', async () => {
    expect(await outcome(planted(() => ({ deviation: 2 }), 'violated'))).toMatchObject({ verdict: 'violated', exit: 0 });
    expect(await outcome(planted(() => ({}), 'violated'))).toMatchObject({ verdict: 'holds', exit: 1 });
  });

  it('undecided, when the bound is wider than the effect: 2, but 0 below the profile that decides', async () => {
    const wide = () => ({ uncertainty: term(2) });
    expect(await outcome(planted(wide))).toMatchObject({ verdict: 'undecided', exit: 2 });
    expect(await outcome(planted(wide, 'holds', 'deep'))).toMatchObject({ verdict: 'undecided', exit: 0 });
    expect(await outcome(planted(wide, 'holds', 'deep'), 'deep')).toMatchObject({ verdict: 'undecided', exit: 2 });
  });

  it('undecided needs more than one case in ten', async () => {
    const wideIn = (n: number) => (c: number) => ({ uncertainty: term(c < 16 + n ? 2 : 0) });
    expect(await outcome(planted(wideIn(2)))).toMatchObject({ verdict: 'holds' });
    expect(await outcome(planted(wideIn(3)))).toMatchObject({ verdict: 'undecided' });
  });

  it('vacuous, when fewer than half reach their witness: 2', async () => {
    const still = (n: number) => (c: number) => ({ witness: [{ name: 'moved', value: c < 16 + n ? 0 : 1, floor: 0.5 }] });
    expect(await outcome(planted(still(10)))).toMatchObject({ verdict: 'holds' });
    const { verdict, exit, reason } = await outcome(planted(still(11)));
    expect({ verdict, exit }).toEqual({ verdict: 'vacuous', exit: 2 });
    expect(reason).toContain('"moved"');
  });

  it('out of scope says why and never passes: 2', async () => {
    expect(await outcome(planted(() => ({ outOfScope: 'not for this law' })))).toMatchObject({
      verdict: 'out-of-scope',
      exit: 2,
      reason: 'not for this law',
    });
  });

  it('broken, when the oracle throws or judges with numbers that are none: 70', async () => {
    expect(await outcome(planted(() => undefined as never))).toMatchObject({ verdict: 'broken', exit: 70 });
    expect(await outcome(planted(() => ({ deviation: Number.NaN })))).toMatchObject({ verdict: 'broken', exit: 70 });
    expect(await outcome(planted(() => ({ uncertainty: term(Number.POSITIVE_INFINITY) })))).toMatchObject({ verdict: 'broken', exit: 70 });
    expect(await outcome(planted(() => Promise.reject(new Error('lost'))))).toMatchObject({ verdict: 'broken', reason: 'Error: lost' });
  });

  it('broken, when a violation does not repeat', async () => {
    let asked = 0;
    const { verdict, reason } = await outcome(planted(() => ({ deviation: asked++ === 3 ? 5 : 0 })));
    expect({ verdict, reason }).toEqual({ verdict: 'broken', reason: 'case 3 was violated and then was not: not deterministic' });
  });

  it('broken, too, when it repeats with another margin', async () => {
    let asked = 0;
    expect(await outcome(planted(() => ({ deviation: 2, uncertainty: term(2 ** -asked++) })))).toMatchObject({ verdict: 'broken' });
  });

  it('a violation that repeats outranks a broken case', async () => {
    expect(await outcome(planted((c) => (c === 20 ? (undefined as never) : { deviation: 2 })))).toMatchObject({ verdict: 'violated' });
  });

  it('says when a violation begins, by bisection over the run', async () => {
    const asked: number[] = [];
    const wrongFrom = planted((c) => ({ deviation: c >= 10 ? c : 0, uncertainty: term(4), where: { site: c, term: 'q' } }));
    const steps = { steps: (c: number) => c, time: (c: number) => c / 8, upTo: (_c: number, n: number) => asked.push(n) && n };
    const along: AnyClaim = { ...wrongFrom, cases: { ...wrongFrom.cases, simpler: () => [], along: steps } };
    const { row } = await outcome(along);
    expect(row?.failure?.let).toBe('the number 35'); // the worst of 16 .. 35
    expect(row?.failure?.because).toEqual({ steps: 10, time: 10 / 8, site: 10, term: 'q' });
    expect(asked).toEqual([17, 8, 12, 10, 9]); // halves of (0, 35], (0, 17], (8, 17], (8, 12], (8, 10]
  });

  it('every oracle is asked in every regime, a list of cases whole, a draw as often as told', async () => {
    const one = planted(() => ({}));
    const twice = { ...one, oracles: [parrot, parrot], cases: { ...one.cases, regimes: ['numbers', 'more numbers'] } };
    const runsOf = async (it: AnyClaim) =>
      (await verify({ claims: [it], notBuilt: [] }, { profile: 'quick', seed: 1, cases: 5 })).rows.map(({ cases }) => cases.run);
    expect(await runsOf(twice)).toEqual([5, 5, 5, 5]);
    expect(await runsOf({ ...one, cases: { ...one.cases, listed: 3 } })).toEqual([3]);
  });

  it('broken, where an oracle lets the mutant live that it is calibrated with: 70', async () => {
    const one = planted(() => ({}));
    const core = { ...one.subjects.core, composed: () => () => ({}) } as never;
    const blind = await outcome({ ...one, refuses: ['leak'], subjects: { core } });
    expect(blind).toMatchObject({ verdict: 'broken', exit: 70, reason: expect.stringContaining('lets mutant:leak live') });
  });

  it('the worst row decides the exit code', async () => {
    const rows = (
      await Promise.all([planted(() => ({})), planted(() => ({ deviation: 2 })), planted(() => undefined as never)].map((c) => outcome(c)))
    ).map((o) => o.row as never);
    expect(summaryOf(rows.slice(0, 1), 'quick').exitCode).toBe(0);
    expect(summaryOf(rows.slice(0, 2), 'quick').exitCode).toBe(1);
    expect(summaryOf(rows, 'quick').exitCode).toBe(70);
  });
});

describe('stored counterexamples', () => {
  const begins = { steps: null, time: null, site: null, term: null };
  /** A number that violated once, of a subject, stored as it would be. */
  const stored = (subject: string, c: number, change: object = {}): Stored => {
    const { codec } = planted(() => ({})).cases;
    const judgement: Judgement = {
      deviation: 9,
      tolerance: 0,
      uncertainty: term(4),
      effect: 1,
      evidence: 'float64',
      witness: [],
      measured: [],
    };
    const judged = { case: c, finding: { kind: 'judged', verdict: 'violated', margin: 9 / 4, judgement } } as const;
    const of = { claim: 'core/energy', oracle: parrot.id, subject, regime: 'numbers', found: { seed: 7, index: 3 } };
    return { file: `corpus/${c}.json`, entry: { ...counterexample(of, judged, judged, codec, begins), ...change } };
  };
  const on = async (it: AnyClaim, cases: number, ...entries: Stored[]) => {
    const settings = { profile: 'quick', seed: 1, cases, stored: entries } as const;
    const { rows, counterexamples } = await verify({ claims: [it], notBuilt: [] }, settings);
    return { rows, counterexamples, exit: summaryOf(rows, 'quick').exitCode };
  };

  it('are tried first, whoever they were found on, and none twice', async () => {
    const asked: number[] = [];
    const holding = planted((c) => {
      asked.push(c);
      return {};
    });
    const { rows, exit } = await on(holding, 2, stored('mutant:leak', 3), stored('core', 17));
    expect(asked).toEqual([3, 17, 16]);
    expect({ verdict: rows[0]?.verdict, run: rows[0]?.cases.run, exit }).toEqual({ verdict: 'holds', run: 3, exit: 0 });
  });

  it('of another claim, oracle or regime are not', async () => {
    const { rows } = await on(
      planted(() => ({})),
      2,
      stored('core', 3, { claim: 'core/force', oracle: 'dynamics/force' }),
      stored('core', 5, { oracle: 'dynamics/force' }),
    );
    expect(rows[0]?.cases.run).toBe(2);
  });

  it('that violate are shrunk like any other, and keep where they were found', async () => {
    const { counterexamples } = await on(
      planted((c) => ({ deviation: c > 1000 ? 8 : 0 })),
      2,
      stored('core', 2000),
    );
    expect(counterexamples[0]).toMatchObject({ minimal: { case: 1001 }, found: { seed: 7, index: 3 } });
  });

  it('of a refutation must refute again, whatever else violates: else 1', async () => {
    const still = await on(
      planted(() => ({ deviation: 2 }), 'violated'),
      2,
      stored('core', 3),
    );
    expect({ verdict: still.rows[0]?.verdict, exit: still.exit }).toEqual({ verdict: 'violated', exit: 0 });
    const { rows, exit } = await on(
      planted((c) => ({ deviation: c === 3 ? 0 : 2 }), 'violated'),
      2,
      stored('core', 3),
    );
    expect(rows[0]).toMatchObject({ verdict: 'holds', reason: 'corpus/3.json violates no longer: holds, margin 0', failure: null });
    expect(exit).toBe(1);
  });

  it.each([
    ['a claim', { claim: 'core/enrgy' }, 'there is no claim core/enrgy any more'],
    ['an oracle', { oracle: 'dynamics/enrgy' }, 'core/energy is not held against dynamics/enrgy any more'],
    ['a subject', { subject: 'as-printed' }, 'core/energy has no subject as-printed any more'],
    ['a regime', { regime: 'figures' }, 'there is no regime "figures" any more'],
  ])('of %s that is gone are out of scope, and say so: 2', async (_, change, why) => {
    const { rows, exit } = await on(
      planted(() => ({})),
      2,
      stored('core', 3, change),
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ verdict: 'out-of-scope', cases: { run: 0, outOfScope: 1 } });
    expect(rows[1]?.reason).toBe(`corpus/3.json: ${why}`);
    expect(exit).toBe(2);
  });
});
