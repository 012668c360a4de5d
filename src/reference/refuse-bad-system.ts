import { InputError } from '../input-error.ts';
import type { Equations } from './equations.ts';
import type { Hamiltonian } from './hamiltonian.ts';

/**
 * Refuses a Hamiltonian whose parts do not fit each other.
 *
 * @throws InputError with the part
 */
export function refuseBadHamiltonian({ sites, masses, bonds, pinning }: Hamiltonian): void {
  if (!Number.isInteger(sites) || sites < 1) throw new InputError('sites', sites, 'a whole number from 1');
  const isEnd = (end: number | 'wall') => end === 'wall' || (Number.isInteger(end) && end >= 0 && end < sites);
  bonds.forEach(({ left, right }, b) => {
    for (const [name, end] of Object.entries({ left, right }))
      if (!isEnd(end)) throw new InputError(`bonds[${b}].${name}`, end, `"wall", or a site from 0 to ${sites - 1}`);
  });
  for (const [argument, list] of Object.entries({ masses, 'pinning.coefficients': pinning?.coefficients }))
    if (list !== undefined && list.length !== sites) throw new InputError(argument, `${list.length} of them`, `${sites}, one per site`);
  masses?.forEach((mass, j) => {
    if (!(mass > 0 && mass < Number.POSITIVE_INFINITY)) throw new InputError(`masses[${j}]`, mass, 'a finite number above 0');
  });
}

/**
 * Refuses equations whose parts, or start, do not fit each other.
 *
 * @throws InputError with the part
 */
export function refuseBadEquations({ names, rates, parameters = {} }: Equations, start: ArrayLike<number>): void {
  for (const [argument, { length }] of Object.entries({ rates, start }))
    if (length !== names.length) throw new InputError(argument, `${length} of them`, `${names.length}, one per name`);
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) throw new InputError(`names[${i}]`, name, 'a name that no other has');
    if (Object.hasOwn(parameters, name)) throw new InputError('parameters', name, 'names that none of x_1 .. x_n has');
  });
}
