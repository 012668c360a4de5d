import { describe, expect, it } from 'vitest';
import { examine } from '../../../oracles/verdict/examine.ts';
import { witnessReached } from '../../../oracles/verdict/judgement.ts';
import type { Oracle, Subject } from '../../../oracles/verdict/oracle.ts';
import type { Values } from '../../../oracles/waves/wave-case.ts';
import type { Complex } from '../../../src/exact/complex.ts';
import { claims } from '../claims.ts';

/** Every subject that holds before an oracle of waves. */
const trials = claims
  .filter(({ id }) => id.startsWith('RC-'))
  .flatMap(({ id, oracles, subjects, cases }) =>
    oracles
      .filter((oracle) => oracle.id.startsWith('waves/'))
      .flatMap((oracle) => {
        const name = Object.keys(subjects).find((subject) => subjects[subject]?.expected === 'holds') as string;
        const subject = subjects[name] as { readonly answer: Subject<unknown, Values> };
        return [[`${oracle.id} (${id}, ${name})`, oracle as Oracle<unknown, unknown, Values>, subject.answer, cases] as const];
      }),
  );

type Change = (values: readonly (readonly [string, Complex<string>])[]) => readonly (readonly [string, Complex<string>])[];
const planted =
  (answer: Subject<unknown, Values>, change: Change): Subject<unknown, Values> =>
  async (ask) =>
    Object.fromEntries(change(Object.entries(await answer(ask))));

/** Another digit at this place behind the point. */
const nudged = (text: string, place: number): string => {
  const at = text.indexOf('.') + place;
  const digit = Number(text[at] ?? '0');
  return `${text.slice(0, at)}${digit === 9 ? 8 : digit + 1}${text.slice(at + 1)}`;
};

const zeros: Change = (values) => values.map(([name]) => [name, { re: '0', im: '0' }] as const);
const doubled: Change = (values) =>
  values.map(([name, { re, im }]) => [name, { re: (2 * Number(re)).toFixed(20), im: (2 * Number(im)).toFixed(20) }] as const);
const off =
  (place: number): Change =>
  (values) =>
    values.map(
      ([name, { re, im }], i) => [name, i === Math.min(2, values.length - 1) ? { re: nudged(re, place), im } : { re, im }] as const,
    );

/** Laws that extrapolate a limit. */
const coarse: Readonly<Record<string, number>> = { 'waves/bragg-rate': 2, 'waves/split-frequencies': 15 };

describe.each(trials)('%s', (_, oracle, answer, cases) => {
  const found = async (change: Change) => {
    // the first case that the law speaks about, and that is not one of no solutions
    for (let index = 0; index < 20; index++) {
      const c = cases.draw(cases.regimes[0] as string, 1953, 'planted', index);
      const honest = await examine(oracle, answer, c);
      if (honest.kind !== 'judged' || honest.judgement.measured.some(({ name, value }) => name === 'solutions' && value === 0)) continue;
      expect(honest.verdict).toBe('holds');
      const finding = await examine(oracle, planted(answer, change), c);
      return finding.kind !== 'judged'
        ? finding.kind
        : finding.verdict === 'holds' && !witnessReached(finding.judgement)
          ? 'vacuous'
          : finding.verdict;
    }
    return 'no case';
  };
  const never = /conjugates?-resonance/.test(oracle.id);
  it('does not pass a subject of zeros', async () => {
    expect(await found(zeros)).toBe(never ? 'no case' : 'violated');
  });
  it('nor one that says twice as much', async () => {
    expect(await found(doubled)).toBe(never ? 'no case' : 'violated');
  });
  it('nor one with a value that is off in the 20th decimal, or where the law itself is no finer', async () => {
    expect(await found(off(coarse[oracle.id] ?? 20))).toBe(never ? 'no case' : 'violated');
  });
});
