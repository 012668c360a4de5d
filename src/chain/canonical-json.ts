import { bitsOf } from './bits.ts';

/**
 * One text per value: keys sorted, no white space, numbers by their shortest text; what JSON has no number for is written as a
 * word ("Infinity", "-Infinity", "NaN"), and -0 by its bits. `undefined` fields are left out, as in JSON.
 *
 * @param indent spaces per level for texts that people read; 0 gives the form that is hashed
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(ordered(value), null, indent);
}

function ordered(value: unknown): unknown {
  if (typeof value === 'number') return numberForJson(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, numberForJson);
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, ordered(field)]),
  );
}

/** A number as JSON can carry it. */
function numberForJson(x: number): number | string {
  return Object.is(x, -0) ? `0x${bitsOf(x)}` : Number.isFinite(x) ? x : String(x);
}

/** Reads back what {@link canonicalJson} wrote for a number. */
export function numberFromJson(x: unknown): number | undefined {
  if (typeof x === 'number') return x;
  if (x === '0x8000000000000000') return -0;
  return x === 'Infinity' || x === '-Infinity' || x === 'NaN' ? Number(x) : undefined;
}
