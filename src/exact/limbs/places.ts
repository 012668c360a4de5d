/**
 * Where things stand in the memory, in bytes. A number is limbs of two lanes, 16 bytes each, the most significant first, with two limbs of
 * zeros behind; a column of a product is the sum of the products of limbs whose places add up to its own.
 */
export const places = {
  /** bytes of a number's limbs */
  width: 0,
  /** with the two of zeros: bytes of a number, and of the columns that are computed */
  stride: 4,
  /** the unit of the last place, its inverse, and the largest first limb, as doubles */
  unit: 8,
  inverseUnit: 16,
  largest: 24,
  /** what added and subtracted again rounds to whole units of the last place */
  unitRounder: 32,
  /** per column, what added and subtracted again rounds to whole units of the next higher one */
  rounders: 64,
  /** a column's sum, of two lanes; all are 0 between calls */
  columns: 1024,
  /** from here on everything is free */
  free: 2048,
} as const;

/** Columns that one loop adds up: as many as numbers of 40 digits have, and no more than find place near the registers. */
export const block = 12;
/** No product has more columns. */
export const mostColumns = 2 * block;

/** What a routine is told of its operands and of its result, as i32, in this order; `factor` is where a double stands. */
export const told = ['a', 'b', 'to', 'aEnds', 'bEnds', 'toEnds', 'aLanes', 'bLanes', 'toLanes', 'pairs', 'factor'] as const;
export type Told = (typeof told)[number];
/** and where, as f64: how much the columns left out of a product of two numbers may be */
export const errorTold = 48;
