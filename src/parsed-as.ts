import type { z } from 'zod';
import { InputError } from './input-error.ts';

/**
 * Data as a schema reads them.
 *
 * @throws InputError for the first thing that is wrong: the path inside `argument`, the value that stands there, what is allowed
 */
export function parsedAs<Schema extends z.ZodType>(schema: Schema, data: unknown, argument: string): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  if (issue.code === 'unrecognized_keys') {
    throw new InputError(nameOf(argument, issue.path), issue.keys[0], 'no field of that name (unknown fields are errors)');
  }
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  throw new InputError(nameOf(argument, issue.path), value, issue.message);
}

function nameOf(argument: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}.${String(key)}`), argument);
}
