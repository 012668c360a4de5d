import { availableParallelism } from 'node:os';
import { type ProfileName, profileNames } from '../oracles/verdict/verdict.ts';
import { type Shard, shardNamed } from '../properties/runner/shard.ts';
import { InputError } from '../src/input-error.ts';

/** A whole number from an option's text. */
export function wholeNumber(option: string, low: number, high: number) {
  return (text: string): number => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= low && value <= high)) throw new InputError(option, text, `a whole number from ${low} to ${high}`);
    return value;
  };
}

/** How many threads: a number, or "auto" for as many as this machine has cores. */
export function workersOption(text: string): number {
  const value = text === 'auto' ? availableParallelism() : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= 1024))
    throw new InputError('--workers', text, 'a whole number from 1 to 1024, or auto: as many as there are cores');
  return value;
}

/** A finite decimal number from an option's text. */
export function finiteNumber(option: string) {
  return (text: string): number => {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) throw new InputError(option, text, 'a finite number');
    return value;
  };
}

/** One number, or several with commas between them. */
export function numberList(option: string) {
  return (text: string): number | number[] => {
    const values = text.split(',').map(finiteNumber(option));
    return values.length === 1 ? (values[0] as number) : values;
  };
}

/** Whole numbers with commas between them, and ranges: 1-3,7. */
export function wholeNumbers(option: string, high: number) {
  const allowed = `whole numbers from 0 to ${high} with commas between them, or ranges such as 1-3`;
  return (text: string): number[] =>
    text.split(',').flatMap((part) => {
      const [from, to] = (/^(\d+)(?:-(\d+))?$/.exec(part) ?? [])
        .slice(1)
        .map((digits) => (digits === undefined ? undefined : Number(digits)));
      if (from === undefined || !((to ?? from) >= from && (to ?? from) <= high)) throw new InputError(option, text, allowed);
      return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
    });
}

/** A name with a number; repeated options add up. */
export function assignments(option: string) {
  return (text: string, before: Readonly<Record<string, number>> = {}): Record<string, number> => {
    const [, name, number] = /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
    if (name === undefined || number === undefined) throw new InputError(option, text, 'a name and its value, such as a=0.5');
    if (Object.hasOwn(before, name)) throw new InputError(option, text, `each name once: ${name} is ${before[name]} already`);
    return Object.fromEntries([...Object.entries(before), [name, finiteNumber(`${option} ${name}`)(number)]]);
  };
}

export function profileOption(text: string): ProfileName {
  const found = profileNames.find((name) => name === text);
  if (found === undefined) throw new InputError('--profile', text, `one of ${profileNames.join(', ')}`);
  return found;
}

/** One of a few words; repeated options add up. */
export function choice<T extends string>(option: string, allowed: readonly T[]) {
  return (text: string): T => {
    const found = allowed.find((name) => name === text);
    if (found === undefined) throw new InputError(option, text, `one of ${allowed.join(', ')}`);
    return found;
  };
}

/** @throws InputError */
export const shardOption = (text: string): Shard => shardNamed('--shard', text);
