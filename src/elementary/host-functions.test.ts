import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The members of Math that give the same result everywhere: exact operations, the square root and constants. */
const EXACT = ['E', 'LN10', 'LN2', 'PI', 'abs', 'floor', 'fround', 'imul', 'max', 'min', 'sqrt'];

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

it.each(files)('%s calls no host function that may differ between machines', (name) => {
  const code = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  for (const [, member] of code.matchAll(/\bMath\b\W*(\w+)/g)) expect(EXACT).toContain(member);
  if (!name.endsWith('.test.ts')) expect(code).not.toMatch(/[*]{2}/);
});
