import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { mutants } from '../../oracles/mutants/mutants.ts';
import { InputError } from '../../src/input-error.ts';
import type { AnyClaim } from '../claims/claim.ts';
import { didYouMean, type Selection } from './select.ts';

/**
 * The mutant that an id names, with its size: 'float32-state', 'alpha', 'alpha:1e-9'.
 *
 * @throws InputError for an unknown id (with the nearest), or a size that is not a number other than 0
 */
export function mutantNamed(text: string): { readonly mutant: Mutant; readonly epsilon: number; readonly subject: string } {
  const [id, size] = text.split(':') as [string, string?];
  const mutant = mutants.find((m) => m.id === id);
  const ids = mutants.map((m) => m.id);
  if (mutant === undefined) throw new InputError('--mutant', text, `one of ${ids.join(', ')}${didYouMean(id, ids)}`);
  if (size !== undefined && mutant.epsilon === undefined) throw new InputError('--mutant', text, `${id} without a size: it has none`);
  const epsilon = size === undefined ? (mutant.epsilon ?? 0) : Number(size);
  if (size !== undefined && !(Number.isFinite(epsilon) && epsilon !== 0))
    throw new InputError('--mutant', text, `${id}:EPSILON with a finite number other than 0`);
  return { mutant, epsilon, subject: `mutant:${text}` };
}

/**
 * The claims that question the core, with the mutant in its place, expected to hold like the core: so a violation is what kills it;
 * oracles are not calibrated first, as this is what they are tried for.
 *
 * @throws InputError when nothing selected questions the core
 */
export function onTrial(selection: Selection, text: string): Selection {
  const { mutant, epsilon, subject } = mutantNamed(text);
  const claims = selection.claims.flatMap((claim): AnyClaim[] => {
    const { core } = claim.subjects;
    return core?.composed === undefined
      ? []
      : [{ ...claim, refuses: [], subjects: { [subject]: { ...core, answer: core.composed(mutant.parts(epsilon)) } } }];
  });
  if (claims.length === 0) throw new InputError('--mutant', text, 'a selection with a claim that questions the core, such as "core"');
  return { claims, notBuilt: [] };
}
