import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = import.meta.dirname;

it('docs/core.md is what verify writes: every function of the core, what it was held against, evidence and margin', {
  timeout: 240_000,
}, () => {
  const written = execFileSync(process.execPath, ['dist/cli/main.js', 'verify', 'core', '--quiet', '--format', 'ledger'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(join(root, 'docs/core.md'), 'utf8')).toBe(written);
});
