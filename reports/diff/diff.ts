import { exitCodes } from '../../oracles/verdict/exit-code.ts';
import type { Measured } from '../../oracles/verdict/judgement.ts';
import { codeOf, gravest } from '../../properties/runner/expectation.ts';
import type { RunFile, VerdictRow } from '../../properties/runner/run-file.ts';
import { keyOf } from '../baseline/key.ts';
import { marginChange } from '../baseline/margin-change.ts';

export const diffFormat = 'tsingou.diff/1';

/** A row before and after. */
export interface Pair {
  readonly before: VerdictRow;
  readonly now: VerdictRow;
}

/** A measured value that moved: neither value lies in the interval of the other; null where it is not measured in that run. */
export interface Moved {
  readonly row: VerdictRow;
  readonly name: string;
  readonly before: Measured | null;
  readonly now: Measured | null;
}

/** What differs between two runs. */
export interface Diff {
  readonly format: typeof diffFormat;
  /** what the runs were asked or made with, where it differs: seed, profile, version */
  readonly settings: readonly { readonly name: string; readonly before: string | number; readonly now: string | number }[];
  readonly verdicts: readonly (Pair & { readonly worse: boolean })[];
  readonly margins: readonly (Pair & { readonly worse: boolean })[];
  readonly measured: readonly Moved[];
  readonly gone: readonly VerdictRow[];
  readonly added: readonly VerdictRow[];
  /** how many rows stand in both runs, but are of other draws: another profile, seed or number of cases */
  readonly incomparable: number;
  readonly exitCode: number;
}

/**
 * What changed from one run to another. Verdicts are compared in any case; margins and measured values only where both runs drew the same
 * cases. The exit code is that of the gravest verdict that became worse, as the first run expects it; else 3 for a margin regression.
 */
export function diff(first: RunFile, second: RunFile): Diff {
  const later = new Map(second.verdicts.map((row) => [keyOf(row), row]));
  const earlier = new Set(first.verdicts.map(keyOf));
  const pairs = first.verdicts.flatMap((before): Pair[] => {
    const now = later.get(keyOf(before));
    return now === undefined ? [] : [{ before, now }];
  });
  const sameDraw = first.profile === second.profile && first.seed === second.seed;
  const comparable = pairs.filter(({ before, now }) => sameDraw && before.cases.run === now.cases.run);
  const codeThen = ({ before }: Pair) => codeOf(before, first.profile);
  const codeNow = ({ before, now }: Pair) => codeOf({ ...before, verdict: now.verdict }, second.profile);
  const worsened = (pair: Pair) => codeNow(pair) !== codeThen(pair) && gravest([codeThen(pair), codeNow(pair)]) === codeNow(pair);
  const margins = comparable
    .filter(({ before, now }) => before.expected === 'holds' && before.verdict === now.verdict)
    .flatMap((pair) => {
      const change = marginChange(pair.before.margin, pair.now.margin);
      return change === 'alike' ? [] : [{ ...pair, worse: change === 'worse' }];
    });
  const settings = (['seed', 'profile'] as const).map((name) => ({ name: name as string, before: first[name], now: second[name] }));
  const version = { name: 'version', before: first.environment.tsingou, now: second.environment.tsingou };
  return {
    format: diffFormat,
    settings: [...settings, version].filter(({ before, now }) => before !== now),
    verdicts: pairs.filter(({ before, now }) => before.verdict !== now.verdict).map((pair) => ({ ...pair, worse: worsened(pair) })),
    margins,
    measured: comparable.flatMap(moved),
    gone: first.verdicts.filter((row) => !later.has(keyOf(row))),
    added: second.verdicts.filter((row) => !earlier.has(keyOf(row))),
    incomparable: pairs.length - comparable.length,
    exitCode: gravest([...pairs.filter(worsened).map(codeNow), ...(margins.some(({ worse }) => worse) ? [exitCodes.regression] : [])]),
  };
}

function moved({ before, now }: Pair): Moved[] {
  const names = [...new Set([...before.measured, ...now.measured].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [a, b] = [before, now].map(({ measured }) => measured.find((one) => one.name === name));
    const stays = a !== undefined && b !== undefined && (within(a.value, b) || within(b.value, a));
    return stays ? [] : [{ row: now, name, before: a ?? null, now: b ?? null }];
  });
}

const within = (value: number, { lower, upper }: Measured): boolean => lower <= value && value <= upper;
