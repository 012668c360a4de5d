import type { RunFile } from '../properties/runner/run-file.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';

/** The run file's text: canonical JSON, two spaces of indentation. */
export function jsonReport(run: RunFile): string {
  return `${canonicalJson(run, 2)}\n`;
}
