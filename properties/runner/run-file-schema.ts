import { z } from 'zod';
import { jsonNumber as number } from './json-number.ts';
import { type RunFile, runFormat } from './run-file.ts';
import { mostShards } from './shard.ts';

const count = z.int('a whole number').min(0, 'a whole number >= 0');
const text = z.string('a text');
const profile = z.enum(['quick', 'standard', 'deep'], 'quick, standard or deep');
const verdict = z.enum(['holds', 'violated', 'undecided', 'vacuous', 'out-of-scope', 'broken'], 'a verdict');
const term = z.strictObject({
  name: text,
  value: number,
  grade: z.enum(['proved', 'estimated', 'measured', 'declared'], 'proved, estimated, measured or declared'),
  source: text,
});

const bound = z.strictObject({ value: number, terms: z.array(term) });

const failure = z.strictObject({
  let: text,
  law: text,
  deviation: number,
  tolerance: number,
  uncertainty: bound,
  margin: number,
  because: z.strictObject({ steps: count.nullable(), time: number.nullable(), site: count.nullable(), term: text.nullable() }),
  loud: z.strictObject({ let: text, margin: number }),
});

const row = z.strictObject({
  claim: text,
  paper: text,
  subject: text,
  oracle: text.nullable(),
  regime: text.nullable(),
  verdict,
  expected: z.enum(['holds', 'violated', 'undecided'], 'holds, violated or undecided'),
  decidedFrom: profile.nullable(),
  margin: number.nullable(),
  deviation: number.nullable(),
  tolerance: number.nullable(),
  effect: number.nullable(),
  uncertainty: bound.nullable(),
  evidence: z.enum(['exact', 'high-precision', 'float64', 'statistical'], 'a kind of evidence').nullable(),
  witness: z.array(z.strictObject({ name: text, value: number, floor: number })),
  measured: z.array(z.strictObject({ name: text, value: number, lower: number, upper: number, unit: text })),
  cases: z.strictObject({ run: count, decided: count, vacuous: count, outOfScope: count }),
  alpha: number,
  counterexample: z.strictObject({ hash: text, file: text.nullable() }).nullable(),
  reason: text,
  failure: failure.nullable().default(null), // runs of before have none
  figures: z.array(text),
});

const figure = z.strictObject({
  title: text,
  axes: z.strictObject({ x: text, y: text }),
  series: z.array(z.strictObject({ name: text, x: z.array(number), y: z.array(number) })),
});

const form = z.strictObject({ tex: text.nullable(), derivation: text.nullable() });

const statement = z.strictObject({
  text,
  tex: text,
  place: text,
  origin: z.enum(['printed', 'reconstructed', 'secondary', 'asked'], 'an origin'),
  forms: z.record(z.string(), form).optional(), // runs of before have none
});

const law = z.strictObject({ tex: text, source: text, route: text, catches: text, blindTo: text });

const shard = z
  .strictObject({ index: count.min(1, 'a whole number >= 1'), of: count.max(mostShards, `up to ${mostShards}`) })
  .refine(({ index, of }) => index <= of, 'an index up to "of"');
const question = {
  seed: count,
  profile,
  asked: z.strictObject({ selectors: z.array(text), cases: count.nullable(), mutant: text.nullable() }),
  shard: shard.nullable(),
};

/** The run file, as other programs may write and read it. */
export const runFileSchema = z.strictObject({
  format: z.literal(runFormat, `the format "${runFormat}"`),
  environment: z.strictObject({ tsingou: text, node: text, platform: text, seconds: number }),
  ...question,
  missing: count,
  statements: z.record(z.string(), statement),
  oracles: z.record(z.string(), law),
  verdicts: z.array(row),
  figures: z.record(z.string(), figure),
  spent: z.strictObject({ alpha: number }),
  declared: z.array(term),
  summary: z.strictObject({
    verdicts: z.strictObject({
      holds: count,
      violated: count,
      undecided: count,
      vacuous: count,
      'out-of-scope': count,
      broken: count,
    }),
    cases: count,
    asExpected: z.boolean('true or false'),
    exitCode: count,
  }),
}) satisfies z.ZodType<RunFile>;

/** What other files of the runner speak of as well. */
export { figure as figureSchema, number as numberSchema, question as questionShape, row as rowSchema };
