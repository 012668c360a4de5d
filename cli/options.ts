import { type ProfileName, profileNames } from '../oracles/verdict/verdict.ts';
import { InputError } from '../src/input-error.ts';

/** A whole number from an option's text. */
export function wholeNumber(option: string, low: number, high: number) {
  return (text: string): number => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= low && value <= high)) throw new InputError(option, text, `a whole number from ${low} to ${high}`);
    return value;
  };
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
