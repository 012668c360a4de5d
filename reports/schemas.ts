import { z } from 'zod';
import { counterexampleSchema } from '../properties/runner/counterexample.ts';
import { nearMissSchema } from '../properties/runner/near-miss.ts';
import { runFileSchema } from '../properties/runner/run-file-schema.ts';
import { baselineSchema } from './baseline/baseline.ts';
import { historySchema } from './history/history.ts';

const published = {
  run: { schema: runFileSchema, title: 'What a run found', of: 'The run file of tsingou verify; every report is rendered from it alone.' },
  counterexample: { schema: counterexampleSchema, title: 'A violation', of: 'A stored counterexample, for tsingou replay.' },
  'near-miss': {
    schema: nearMissSchema,
    title: 'A near miss',
    of: 'A stored case that holds by less than half of its bound, for tsingou replay.',
  },
  baseline: { schema: baselineSchema, title: 'A baseline', of: 'The margins that a run is compared with.' },
  history: { schema: historySchema, title: 'A verdict of one run', of: 'A line of a history, JSON lines.' },
} as const;

/** The formats whose JSON Schema is published. */
export type PublishedFormat = keyof typeof published;

/** All of them. */
export const publishedFormats = Object.keys(published) as readonly PublishedFormat[];

/** The JSON Schema (2020-12) of a file format, as other programs may write and read it. */
export function schemaText(format: PublishedFormat): string {
  const { schema, title, of } = published[format];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, description: of, ...rest }, null, 2)}\n`;
}
