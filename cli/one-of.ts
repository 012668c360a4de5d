import { didYouMean } from '../properties/runner/did-you-mean.ts';
import { InputError } from '../src/input-error.ts';

/** The name that was typed. @throws InputError with all names, and those that are near */
export function oneOf<T extends string>(option: string, typed: string, names: readonly T[], of = ''): T {
  const found = names.find((name) => name === typed);
  if (found === undefined) throw new InputError(option, typed, `one of ${names.join(', ')}${of}${didYouMean(typed, names)}`);
  return found;
}
