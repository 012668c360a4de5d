import pc from 'picocolors';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { gravest, summaryOf } from '../properties/runner/expectation.ts';
import { readRun } from '../properties/runner/read-run.ts';
import { baselineFormat, readBaseline } from '../reports/baseline/baseline.ts';
import { gate, isWorse } from '../reports/baseline/gate.ts';
import { gateMarkdown, gateReport } from '../reports/baseline/gate-text.ts';
import { diff } from '../reports/diff/diff.ts';
import { diffMarkdown, diffReport } from '../reports/diff/diff-text.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { read } from './files.ts';
import { coversOf, sameDraw } from './gate.ts';

type Format = 'terminal' | 'markdown' | 'json';

/** `tsingou diff A B`: what changed from one run file to another, or from a baseline to a run file; gives the text and the exit code. */
export function diffCommand(a: string, b: string, format: Format): { readonly text: string; readonly code: number } {
  const [first, second] = [read(a, 'A'), read(b, 'B')];
  const color = pc.isColorSupported && process.stdout.isTTY;
  const now = readRun(second, b);
  if (isBaseline(first)) {
    const held = gate(sameDraw(readBaseline(first, a), a, now), now, coversOf(now));
    const text = {
      terminal: () => gateReport(held, a, { color }),
      markdown: () => gateMarkdown(held, a).join('\n'),
      json: () => `${canonicalJson(held, 2)}\n`,
    };
    const code = gravest([summaryOf(now.verdicts, now.profile).exitCode, ...(isWorse(held) ? [exitCodes.regression] : [])]);
    return { text: text[format](), code };
  }
  const found = diff(readRun(first, a), now);
  const text = {
    terminal: () => diffReport(found, { color }),
    markdown: () => diffMarkdown(found),
    json: () => `${canonicalJson(found, 2)}\n`,
  };
  return { text: text[format](), code: found.exitCode };
}

/** Whether a text says that it is a baseline, of whatever version. */
function isBaseline(text: string): boolean {
  try {
    return String((JSON.parse(text) as { format?: unknown } | null)?.format).startsWith(baselineFormat.replace(/\d+$/, ''));
  } catch {
    return false;
  }
}
