import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselineText } from './baseline/baseline.ts';
import { baselineOf } from './baseline/updated.ts';
import { historyText } from './history/history.ts';
import { jsonReport } from './json.ts';
import { notBuilt, row, run } from './run.fixture.ts';
import { publishedFormats, schemaText } from './schemas.ts';

const root = join(import.meta.dirname, '..');

/** A JSON Schema, as far as ours use that language; any other word in it is an error. */
interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: false | Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}
const words =
  '$schema title description type const enum anyOf items properties propertyNames additionalProperties required minimum maximum format pattern';

const typeOf = (x: unknown) => (x === null ? 'null' : Array.isArray(x) ? 'array' : typeof x);

function valid(schema: Schema, x: unknown): boolean {
  for (const word of Object.keys(schema)) if (!words.split(' ').includes(word)) throw new Error(`the schema has a word ${word}`);
  const { type, anyOf, items, properties = {}, additionalProperties, required = [] } = schema;
  const types = type === undefined ? [typeOf(x)] : [type].flat();
  if (!types.includes(typeOf(x)) && !(types.includes('integer') && Number.isInteger(x))) return false;
  if ('const' in schema && x !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(x)) return false;
  if (anyOf !== undefined && !anyOf.some((one) => valid(one, x))) return false;
  if (typeof x === 'number' && !(x >= (schema.minimum ?? -Infinity) && x <= (schema.maximum ?? Infinity))) return false;
  if (typeof x === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern).test(x)) return false;
  if (Array.isArray(x)) return items === undefined || x.every((one) => valid(items, one));
  if (typeOf(x) !== 'object') return true;
  return (
    required.every((key) => Object.hasOwn(x as object, key)) &&
    Object.entries(x as object).every(([key, value]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return own === undefined || (own !== false && valid(own, value));
    })
  );
}

const ofCorpus = (kind: string) =>
  readdirSync(join(root, 'corpus'))
    .filter((name) => name.startsWith(kind))
    .map((name) => readFileSync(join(root, 'corpus', name), 'utf8'));

const some = run([row(), row({ regime: 'masses', margin: Number.POSITIVE_INFINITY, deviation: -0 }), notBuilt('WC-1', 'weak-coupling')]);
const examples: Readonly<Record<string, readonly string[]>> = {
  run: [jsonReport(some)],
  baseline: [baselineText(baselineOf(some, '')), readFileSync(join(root, 'baselines/quick.json'), 'utf8')],
  history: historyText(some, '2026-01-05T12:00:00.000Z').trim().split('\n'),
  counterexample: ofCorpus('counterexample-'),
  'near-miss': ofCorpus('near-miss-'),
};

describe.each(publishedFormats)('the schema of %s', (format) => {
  const schema = JSON.parse(schemaText(format)) as Schema;
  const files = (examples[format] as readonly string[]).map((text) => JSON.parse(text) as Record<string, unknown>);

  it('is what docs/schemas has', () => expect(readFileSync(join(root, 'docs/schemas', `${format}.json`), 'utf8')).toBe(schemaText(format)));

  it('accepts what we write, and refuses another version, an unknown field, and a field that is missing', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(valid(schema, file)).toBe(true);
      expect(valid(schema, { ...file, format: `tsingou.${format}/2` })).toBe(false);
      expect(valid(schema, { ...file, comment: '' })).toBe(false);
      for (const key of Object.keys(file).filter((key) => key !== 'because')) // which counterexamples of before have not
        expect(valid(schema, Object.fromEntries(Object.entries(file).filter(([k]) => k !== key)))).toBe(false);
    }
  });
});
