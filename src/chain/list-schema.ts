import { z } from 'zod';

// Not z.readonly(), which freezes what it was given, right or wrong: typed arrays do not allow it, and no caller's list is ours to freeze.

/** A list whose elements are not to be changed. */
export const unchanged = <Element extends z.ZodType>(list: z.ZodArray<Element>) =>
  list as unknown as z.ZodType<readonly z.output<Element>[], readonly z.input<Element>[]>;

/** A list of numbers: an array, or doubles in one piece, which become one. */
export const numberList = (one: z.ZodNumber) => {
  const array = z.array(one);
  const float64s = z.custom<Float64Array>((data) => data instanceof Float64Array).transform((values) => Array.from(values));
  return z.union([unchanged(array), float64s.pipe(array)]);
};
