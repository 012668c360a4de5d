import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { readCounterexample } from '../properties/runner/counterexample.ts';
import { replay } from '../properties/runner/replay.ts';
import { short } from '../reports/numbers.ts';
import { read } from './files.ts';

/** `tsingou replay FILE`: tries a stored counterexample again; exits as a run that found this would. */
export async function replayCommand(file: string): Promise<number> {
  const recorded = readCounterexample(read(file), file);
  const { finding, same, expected, said } = await replay(recorded, file);
  const now = finding.kind === 'judged' ? `${finding.verdict}, margin ${short(finding.margin)}` : `${finding.kind}: ${finding.reason}`;
  process.stdout.write(
    `${recorded.claim}, ${recorded.subject}, ${recorded.oracle}\n  Let      ${said}\n` +
      `  Then     ${now}${same ? ', bit for bit as recorded' : `; recorded: ${recorded.verdict}, margin ${short(recorded.minimal.margin)}`}\n`,
  );
  if (finding.kind === 'broken') return exitCodes.broken;
  if (finding.kind === 'out-of-scope' || finding.verdict === 'undecided') return exitCodes.undecided;
  return finding.verdict === expected ? exitCodes.asExpected : exitCodes.violation;
}
