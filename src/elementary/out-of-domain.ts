/**
 * The error for an argument outside the domain of a function; the caller throws it.
 *
 * @param call name of the function
 * @param argument name of the argument
 * @param value the value that was given
 * @param allowed what the argument must be
 */
export function outOfDomain(call: string, argument: string, value: unknown, allowed: string): RangeError {
  return new RangeError(`${call}: ${argument} = ${String(value)}, but ${argument} must be ${allowed}`);
}
