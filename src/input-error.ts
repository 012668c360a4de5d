/**
 * Input that cannot be used. The message names the argument, the value and what is allowed.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(argument: string, value: unknown, allowed: string) {
    super(`${argument}: got ${shown(value)}; expected ${allowed}`);
  }
}

/** A value as a reader should see it in a message: short, NaN and -0 included. */
function shown(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
