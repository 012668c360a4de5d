import { didYouMean } from '../properties/runner/did-you-mean.ts';
import { readHistory } from '../reports/history/history.ts';
import { historyReport } from '../reports/history/history-text.ts';
import { InputError } from '../src/input-error.ts';
import { read } from './files.ts';

/** `tsingou history CLAIM`: its margins over time. */
export function historyCommand(claim: string, file: string): string {
  const { lines, cutOff } = readHistory(read(file, '--history'), file);
  const of = lines.filter((line) => line.claim.toLowerCase() === claim.toLowerCase());
  const known = [...new Set(lines.map((line) => line.claim))];
  if (of.length === 0) throw new InputError('CLAIM', claim, `a claim in ${file}${didYouMean(claim, known)}`);
  return historyReport(of, cutOff);
}
