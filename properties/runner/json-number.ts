import { z } from 'zod';
import { numberFromJson } from '../../src/chain/canonical-json.ts';

/** A number in a file: as JSON has it, or the word that stands for one that JSON has not. */
export const jsonNumber = z
  .union(
    [z.number(), z.enum(['Infinity', '-Infinity', 'NaN', '0x8000000000000000'])],
    'a number, or one of the words Infinity, -Infinity, NaN',
  )
  .transform((x) => numberFromJson(x) as number);

/** A margin in a file: never negative, and never NaN. */
export const jsonMargin = jsonNumber.refine((margin) => margin >= 0, 'a number >= 0');
