import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Counterexample, fileOf, readCounterexample } from './counterexample.ts';
import { onTrial } from './mutant-on-trial.ts';
import { replay } from './replay.ts';
import { select } from './select.ts';
import { verify } from './verify.ts';

const selection = onTrial(select(['core/spin-precession']), 'spin-field:1e-9');
const { counterexamples } = await verify(selection, { profile: 'quick', seed: 1, cases: 2 });
const recorded = counterexamples[0] as Counterexample;
const { minimal } = recorded;
const isSame = async (change: Partial<Counterexample['minimal']>) =>
  (await replay({ ...recorded, minimal: { ...minimal, ...change } }, 'changed.json')).same;

describe('a counterexample replayed', () => {
  it('comes out as recorded, to the bit: another margin or deviation is another', async () => {
    expect(await isSame({})).toBe(true);
    expect(await isSame({ margin: minimal.margin * (1 + 2 ** -52) })).toBe(false);
    expect(await isSame({ deviation: minimal.deviation * (1 + 2 ** -52) })).toBe(false);
  });

  it('was expected to hold: it is a mutant of the core', async () => {
    expect(await replay(recorded, 'a.json')).toMatchObject({ expected: 'holds', finding: { verdict: 'violated' } });
  });

  it('reads as when it was found: the same beginning, and what does not explain it', async () => {
    const { failure, said } = await replay(recorded, 'a.json');
    expect(failure).toMatchObject({ let: said, margin: minimal.margin, because: recorded.because });
    expect(failure?.because.steps).toBeGreaterThan(0);
    expect(failure?.uncertainty.terms.map(({ name }) => name)).toContain('rounding');
  });

  it('belongs to its hash: another case has another', () => {
    const changed = { ...recorded, minimal: { ...minimal, case: { ...(minimal.case as object), steps: 7 } } };
    expect(() => readCounterexample(JSON.stringify(changed), 'a.json')).toThrow('the file was changed');
  });
});

it('what the corpus knows keeps its place there', () => {
  const name = readdirSync(join(import.meta.dirname, '../../corpus')).find((it) => it.startsWith('counterexample-')) as string;
  expect(fileOf(name.slice('counterexample-'.length, -'.json'.length))).toBe(`corpus/${name}`);
  expect(fileOf('0123456789abcdef')).toBe('.tsingou/counterexample-0123456789abcdef.json');
});
