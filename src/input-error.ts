/**
 * Input that cannot be used. The message names the argument, the value and what is allowed.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly argument: string;
  readonly value: unknown;
  readonly allowed: string;

  constructor(argument: string, value: unknown, allowed: string) {
    super(`${argument}: got ${shown(value)}; expected ${allowed}`);
    this.argument = argument;
    this.value = value;
    this.allowed = allowed;
  }
}

/** What `compute` gives; where it refuses its input, the argument gets the name by which the user knows it. */
export function renamed<T>(rename: (argument: string) => string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(rename(error.argument), error.value, error.allowed);
  }
}

/** A value as a reader should see it in a message: short; NaN, -0 and big integers included. */
function shown(value: unknown): string {
  const text = worded(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function worded(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (value === undefined) return 'nothing';
  if (ArrayBuffer.isView(value)) return worded(Array.from(value as Float64Array));
  try {
    if (Array.isArray(value)) return `[${value.map(worded).join(',')}]`;
    return value === null || typeof value !== 'object' ? String(value) : (JSON.stringify(value) ?? String(value));
  } catch {
    return Array.isArray(value) ? '[...]' : '{...}'; // nested too deeply to be written
  }
}
