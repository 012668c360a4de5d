import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemesCommand } from '../cli/schemes.ts';

it('docs/schemes.md is what the coefficients give today (npx tsingou schemes --format markdown > docs/schemes.md)', {
  timeout: 240_000, // 14 s on an idle machine
}, async () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/schemes.md'), 'utf8');
  expect(await schemesCommand(undefined, 'markdown')).toBe(written);
});
