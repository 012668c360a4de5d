import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { counterexampleOf } from '../properties/runner/counterexample.ts';
import { nearMissFormat, nearMissOf } from '../properties/runner/near-miss.ts';
import { type Replayed, replay, replayNear } from '../properties/runner/replay.ts';
import { short } from '../reports/numbers.ts';
import { failureWords } from '../reports/words.ts';
import { parsedJson } from '../src/chain/parsed-json.ts';
import { read } from './files.ts';

/** `tsingou replay FILE`: tries a stored counterexample or near miss again; exits as a run that found this would. */
export async function replayCommand(file: string): Promise<number> {
  const { recorded, again } = await tried(parsedJson(read(file), file), file);
  const { finding, same, expected, said, failure } = again;
  const now = finding.kind === 'judged' ? `${finding.verdict}, margin ${short(finding.margin)}` : `${finding.kind}: ${finding.reason}`;
  const lines = [
    `${recorded.claim}, ${recorded.subject}, ${recorded.oracle}`,
    ...(failure === undefined ? [`  Let      ${said}`] : failureWords(failure)),
    `  Now      ${now}${same ? ', bit for bit as recorded' : `; recorded: ${recorded.verdict}, margin ${short(recorded.margin)}`}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (finding.kind === 'broken') return exitCodes.broken;
  if (finding.kind === 'out-of-scope' || finding.verdict === 'undecided') return exitCodes.undecided;
  return finding.verdict === expected ? exitCodes.asExpected : exitCodes.violation;
}

interface Recorded {
  readonly claim: string;
  readonly subject: string;
  readonly oracle: string;
  readonly verdict: string;
  readonly margin: number;
}

async function tried(data: unknown, file: string): Promise<{ recorded: Recorded; again: Replayed }> {
  if ((data as { format?: unknown } | null)?.format === nearMissFormat) {
    const recorded = nearMissOf(data, file);
    return { recorded, again: await replayNear(recorded, file) };
  }
  const recorded = counterexampleOf(data, file);
  return { recorded: { ...recorded, margin: recorded.minimal.margin }, again: await replay(recorded, file) };
}
