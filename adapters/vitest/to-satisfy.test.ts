import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { agreementWithReference } from '../../oracles/agreement.ts';
import { bound } from '../../oracles/bounds/bound.ts';
import { energyConservation } from '../../oracles/energy.ts';
import { core, coreParts } from '../../oracles/subjects/core.ts';
import type { Simulator } from '../../oracles/subjects/simulator.ts';
import { timeReversal } from '../../oracles/time-reversal.ts';
import type { Judgement, OutOfScope } from '../../oracles/verdict/judgement.ts';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { Cases } from '../../properties/claims/claim.ts';
import { runCases } from '../../properties/claims/run-cases.ts';
import { mutantNamed } from '../../properties/runner/mutant-on-trial.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import './index.ts';

const chains = runCases({ maxSites: 4, time: 1, schemes: [{ scheme: 'velocity-verlet', steps: [1 / 16] }] }, ['fput-alpha', 'toda']);
const leapfrog: Simulator = core();
const doubled: Simulator = core(mutantNamed('doubled-cubic-force').mutant.parts(0));
const scratch = () => mkdtempSync(join(tmpdir(), 'tsingou-suite-'));

/** What a matcher that fails says. */
async function complaint(fails: Promise<void>): Promise<string> {
  try {
    await fails;
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the matcher did not fail');
}

/** An oracle whose judgement is whatever the subject says, and the numbers from 16 on as cases. */
const parrot: Oracle<number, number, Partial<Judgement> | OutOfScope> = {
  id: 'test/parrot',
  law: { tex: 'x < 4', source: 'made up', route: '', catches: '', blindTo: '' },
  *examine(c) {
    const [said] = yield [c];
    if (said !== undefined && 'outOfScope' in said) return said;
    return { deviation: 0, tolerance: 0, uncertainty: bound(), effect: 1, evidence: 'float64', witness: [], measured: [], ...said };
  },
};
const numbers: Cases<number> = {
  draw: (_regime, _seed, _oracle, index) => index + 16,
  regimes: ['numbers'],
  simpler: (c) => (c > 1 ? [c >> 1, c - 1] : []),
  codec: { encode: (c) => c, decode: (data) => data as number, say: (c) => `the number ${c}` },
};
const four = bound({ name: 'rounding', value: 4, grade: 'proved', source: 'made up' });

describe('toSatisfy', () => {
  it('passes where the law holds, whether the subject answers at once or later', async () => {
    const folder = scratch();
    await expect(leapfrog).toSatisfy(energyConservation, { chains, cases: 5, folder });
    const later: Simulator = async (ask) => leapfrog(ask);
    await expect(later).toSatisfy(agreementWithReference, { chains, cases: 5, seed: 7, folder });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('fails where it is violated, with the shrunk case told in words and stored, and .not passes there', async () => {
    const folder = scratch();
    const said = await complaint(expect(doubled).toSatisfy(agreementWithReference, { chains, cases: 5, subject: 'mine', folder }));
    expect(said).toMatch(/^mine, agreement\/reference, fput-alpha is violated: \d of 5 cases violate it$/m);
    expect(said).toMatch(/^ {2}Let {6}the fput-alpha chain of [123] sites?/m);
    expect(said).toMatch(/^ {2}Then {5}\\lim_\{h \\to 0\} z_h\(t\) = z\(t\) is missed by [\d.e-]+, margin [\d.e+]+$/m);
    expect(said).toMatch(/^ {2}because {2}it begins with step 1 \(time 0.0625\), at site \d, in [qp]$/m);
    expect(said).toMatch(/^ {11}not explained by step/m);
    expect(said).toMatch(/found as case \d of seed 1953$/);
    const [file, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(said).toContain(`Replay   run the test again: it begins with ${join(folder, file)}`);
    await expect(doubled).not.toSatisfy(agreementWithReference, { chains, cases: 5, folder });
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('tries what is stored first, and again when the defect is gone', async () => {
    const [folder, asked] = [scratch(), [] as number[]];
    const wrong = (c: number) => {
      asked.push(c);
      return { deviation: c, uncertainty: four };
    };
    const first = await complaint(expect(wrong).toSatisfy(parrot, { chains: numbers, folder }));
    expect(first).toContain('Let      the number 5\n');
    expect(first).toContain('x < 4 is missed by 5, margin 1.25');
    expect(first).toContain('Loud     the number 18: margin 4.5');
    asked.length = 0;
    const second = await complaint(expect(wrong).toSatisfy(parrot, { chains: numbers, folder }));
    expect(asked).toEqual([5, 5, 18]); // seen, seen again, and the loud one: nothing is drawn
    expect(second).toContain('a stored case violates it\n  Let      the number 5\n');
    expect(readdirSync(folder)).toHaveLength(1);
    asked.length = 0;
    const right = (c: number) => {
      asked.push(c);
      return {};
    };
    await expect(right).toSatisfy(parrot, { chains: numbers, cases: 2, folder });
    expect(asked).toEqual([5, 16, 17]);
  });

  it('another test does not try what this one stored', async () => {
    const folder = scratch();
    await complaint(expect(() => ({ deviation: 9, uncertainty: four })).toSatisfy(parrot, { chains: numbers, folder }));
    const [name] = readdirSync(folder) as [string];
    const stored = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(stored.claim).toBe(expect.getState().currentTestName);
    writeFileSync(join(folder, name), JSON.stringify({ ...stored, claim: 'another test' }));
    await expect(() => ({})).toSatisfy(parrot, {
      chains: { ...numbers, codec: { ...numbers.codec, decode: () => expect.fail() } },
      folder,
    });
  });

  it('says which stored case cannot be tried any more', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const folder = scratch();
    await complaint(expect(() => ({ deviation: 9, uncertainty: four })).toSatisfy(parrot, { chains: numbers, folder }));
    const [name] = readdirSync(folder) as [string];
    writeFileSync(join(folder, 'counterexample-cut.json'), '{"format":');
    await expect(() => ({})).toSatisfy(parrot, { chains: { ...numbers, regimes: ['figures'] }, folder });
    const said = warn.mock.calls.flat();
    warn.mockRestore();
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^tsingou: out of scope, not tried: .*cut\.json: got .*; expected JSON/);
    expect(said[1]).toBe(`tsingou: out of scope, not tried: ${join(folder, name)}: there is no regime "numbers" any more`);
  });

  it.each([
    ['undecided', () => ({ uncertainty: four }), /undecided: 20 of 20 cases: the bound is wider than the effect \(20 cases, seed 1953\)$/],
    ['vacuous', () => ({ witness: [{ name: 'moved', value: 0, floor: 1 }] }), /vacuous: 20 of 20 cases miss the witness "moved"/],
    ['out of scope', () => ({ outOfScope: 'not for this law' }), /out-of-scope: not for this law/],
    ['broken', () => Promise.reject(new Error('lost')), /broken: Error: lost/],
  ])('%s fails it, and .not as well', async (_, answer, says) => {
    const folder = scratch();
    expect(await complaint(expect(answer).toSatisfy(parrot, { chains: numbers, folder }))).toMatch(says);
    expect(await complaint(expect(answer).not.toSatisfy(parrot, { chains: numbers, folder }))).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('.not fails where the law holds, with the margin', async () => {
    const said = await complaint(expect(leapfrog).not.toSatisfy(timeReversal, { chains, cases: 3 }));
    expect(said).toMatch(/^.*dynamics\/time-reversal holds, the largest margin is [\d.]+ \(3 cases of each regime, seed 1953\)$/);
  });

  it('sees a wrong scheme', async () => {
    const euler = core({ ...coreParts, scheme: () => schemes['symplectic-euler'] });
    await expect(euler).not.toSatisfy(timeReversal, { chains, cases: 3 });
  });

  it('is still what vitest means by it', () => {
    expect(3).toSatisfy((x: number) => x > 2);
    expect(1).not.toSatisfy((x: number) => x > 2);
    expect({ x: 3 }).toEqual({ x: expect.toSatisfy((x: number) => x > 2) });
    expect(() => expect(1).toSatisfy((x: number) => x > 2, 'above 2')).toThrow('above 2');
  });

  it('says what is wrong with what it is given', async () => {
    const given = (trials: object) => complaint(expect(leapfrog).toSatisfy(energyConservation, trials as never));
    expect(() => expect(3).toSatisfy(energyConservation, { chains } as never)).toThrow('expect: got 3; expected a function');
    expect(() => expect(leapfrog).toSatisfy('energy' as never, { chains } as never)).toThrow('toSatisfy: got "energy"; expected an oracle');
    expect(await given({})).toContain('chains: got nothing; expected a source of cases');
    expect(await given({ chains, cases: 0 })).toContain('cases: got 0; expected a whole number, at least 1');
    expect(await given({ chains, seed: 0.5 })).toContain('seed: got 0.5');
    expect(await given({ chains, sed: 1 })).toContain('toSatisfy: got "sed"; expected chains, cases, seed, subject or folder');
  });

  it('is typed: a subject that answers something else is refused', () => {
    const answers = (ask: string) => ask.length;
    // @ts-expect-error: it answers with a number
    const wrong = () => expect(answers).toSatisfy(energyConservation, { chains });
    // @ts-expect-error: numbers are no runs
    const cases = () => expect(leapfrog).toSatisfy(energyConservation, { chains: numbers });
    expect([wrong, cases]).toHaveLength(2);
  });
});
