import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = import.meta.dirname;
const layers = ['src', 'oracles', 'properties', 'reports', 'adapters', 'cli'];
/** Tests, their fixtures, benchmarks and planted defects may import anything; nothing may import them. */
const isFree = (file: string) => /\.(test|fixture)\.ts$/.test(file) || /^(bench|sabotage)\//.test(file) || !file.includes('/');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Everything a file imports: static, re-exported, type-only, for its effect, dynamic. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|\bimport\s+['"]([^'"]+)['"]/g)].map(
    (m) => (m[1] ?? m[2] ?? m[3]) as string,
  );
}

/** The arrows of a file that must not be: [what it imports, why not]. */
function wrongArrows(file: string, text: string): string[] {
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.'))
      return file.startsWith('src/reference/') && !name.startsWith('node:') ? [`${file} -> ${name}: the reference needs no library`] : [];
    const target = relative(root, resolve(root, dirname(file), name));
    if (isFree(target)) return [`${file} -> ${target}: nothing imports tests, benchmarks, planted defects or the root`];
    if (layers.indexOf(target.split('/')[0] as string) > layers.indexOf(file.split('/')[0] as string))
      return [`${file} -> ${target}: runs back`];
    return [];
  });
}

const all = layers.flatMap((layer) => {
  try {
    return sources(layer);
  } catch {
    return []; // a layer that has no file yet
  }
});

describe('the house', () => {
  const production = all.filter((file) => !isFree(file));

  it('imports flow one way', () => {
    expect(production.length).toBeGreaterThan(60);
    expect(production.flatMap((file) => wrongArrows(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('sees every kind of arrow that runs back', () => {
    const seen = (line: string) => wrongArrows('src/chain/chain.ts', line).length;
    expect(seen("import { x } from '../../oracles/run.ts';")).toBe(1);
    expect(seen("import type { X } from '../../cli/exit.ts';")).toBe(1);
    expect(seen("export * from '../../reports/json.ts';")).toBe(1);
    expect(seen("import '../../properties/index.ts';")).toBe(1);
    expect(seen("const x = await import('../../oracles/run.ts');")).toBe(1);
    expect(seen("import { y } from './bits.ts';")).toBe(0);
    expect(seen("import { y } from './bits.test.ts';")).toBe(1);
  });

  it('the reference knows only the Hamiltonian: exact arithmetic and types', () => {
    const allowed = /^src\/(exact|reference)\/|^src\/input-error\.ts$/;
    const arrows = sources('src/reference')
      .filter((file) => !isFree(file))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8').replace(/^import type .*$/gm, '');
        return importsOf(text).map((name) => relative(root, resolve(root, dirname(file), name)));
      });
    expect(arrows.filter((target) => !allowed.test(target))).toEqual([]);
  });

  it('computes without host transcendentals, so that the bits are the same everywhere', () => {
    const host =
      /\bMath\.(exp|expm1|log|log2|log10|log1p|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|pow|cbrt|hypot)\b/;
    const power = /\*\*(?!\/|\s*-?\d)/; // 2 ** 53 with a literal exponent is exact
    const offending = production
      .filter((file) => !file.startsWith('reports/')) // rounding for display
      .filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return host.test(code) || power.test(code);
      });
    expect(offending).toEqual([]);
  });

  it('keeps its files small', () => {
    const long = production.filter(
      (file) => !file.endsWith('/statements.ts') && readFileSync(join(root, file), 'utf8').split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });
});
