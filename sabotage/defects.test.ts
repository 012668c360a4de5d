import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { select } from '../properties/runner/select.ts';
import { partsOf } from './checks.ts';
import { broken, type Defect } from './defect.ts';
import { defects } from './defects.ts';

const root = join(import.meta.dirname, '..');

describe('the defects', () => {
  it('are many, each with its own name, in every layer', () => {
    expect(new Set(defects.map(({ id }) => id)).size).toBe(defects.length);
    const folders = ['chain', 'dynamics', 'schemes', 'modes', 'spins', 'exact', 'reference', 'elementary'].map((name) => `src/${name}/`);
    const layers = ['oracles/verdict/', 'oracles/bounds/', 'oracles/exact/', 'properties/arbitraries/', 'properties/claims/'];
    for (const folder of [...folders, ...layers, 'properties/runner/', 'reports/', 'cli/'])
      expect({ folder, defects: defects.filter(({ file }) => file.startsWith(folder)).length }).not.toEqual({ folder, defects: 0 });
    expect(defects.length).toBeGreaterThanOrEqual(36);
  });

  it.each(defects)('$id stands once in $file, and is another text', (defect) => {
    const text = readFileSync(join(root, defect.file), 'utf8');
    expect(broken(text, defect)).not.toBe(text);
  });

  it.each(defects)('$id is looked for where there is something to look at', ({ seenBy }) => {
    const { selectors, paths } = partsOf(seenBy);
    if (selectors !== undefined) expect(select(selectors).claims.length).toBeGreaterThan(0);
    for (const path of paths) expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
  });
});

it('a text that stands there twice, or not at all, is refused', () => {
  const defect: Defect = { id: 'x', file: 'a.ts', find: 'b', replace: 'c', says: '', seenBy: '' };
  expect(broken('abd', defect)).toBe('acd');
  expect(() => broken('abb', defect)).toThrow('x: expected once in a.ts, found 2 times: b');
  expect(() => broken('a', defect)).toThrow('found 0 times');
});
