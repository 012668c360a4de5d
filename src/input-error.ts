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

/** A value as a reader should see it in a message: short, NaN and -0 included. */
function shown(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined) return 'nothing';
  const text = jsonOf(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** JSON.stringify without its exceptions: for what is nested too deeply there is only a word. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? '[...]' : '{...}';
  }
}
