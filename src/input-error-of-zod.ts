import type { z } from 'zod';
import { InputError } from './input-error.ts';

/**
 * The first thing zod found wrong, as an InputError: the path inside `argument`, the value that stands there, what is allowed.
 */
export function inputErrorOf(error: z.ZodError, input: unknown, argument: string): InputError {
  const issue = error.issues[0] as z.core.$ZodIssue;
  if (issue.code === 'unrecognized_keys') {
    return new InputError(nameOf(argument, issue.path), issue.keys[0], 'no field of that name (unknown fields are errors)');
  }
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
  return new InputError(nameOf(argument, issue.path), value, issue.message);
}

function nameOf(argument: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}.${String(key)}`), argument);
}
