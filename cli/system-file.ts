import { didYouMean } from '../properties/runner/did-you-mean.ts';
import { type AnyChain, chain, siteChain } from '../src/chain/chain.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { type SpinChain, spinChain } from '../src/spins/spin-chain.ts';

/** Everything that can be simulated. */
export type System = AnyChain | SpinChain;

/** A system, and by which name its user knows an argument of it (`chain.alpha` is `--alpha`, or a place in a file). */
export interface NamedSystem<S extends System = System> {
  readonly system: S;
  readonly named: (argument: string) => string;
}

const kinds = { chain, 'site-chain': siteChain, spins: spinChain } as const;
const names = Object.keys(kinds) as (keyof typeof kinds)[];

/**
 * A system from JSON data; `name` is how the user knows these data.
 *
 * @throws InputError naming the place in the data
 */
export function systemFrom(data: unknown, name: string): NamedSystem {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new InputError(name, data, `a system as a JSON object, its kind ${names.join(', ')}`);
  const { kind = 'chain' } = data as { readonly kind?: unknown };
  const known = names.find((each) => each === kind);
  if (known === undefined)
    throw new InputError(`${name}.kind`, kind, `one of ${names.join(', ')}${typeof kind === 'string' ? didYouMean(kind, names) : ''}`);
  const named = (argument: string) => argument.replace(/^(chain|spins)\b/, () => name);
  return { system: renamed(named, () => (kinds[known] as (input: unknown) => System)(data)), named };
}
