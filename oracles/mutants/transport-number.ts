import { type TransportNumbers, transportNumbers } from '../../src/transport/numbers.ts';
import type { Mutant } from './mutant.ts';
import { mutantOfParts } from './mutant.ts';

type Kind = keyof TransportNumbers;

/** How a number of each kind is written wrongly, one at a time. */
const slips: Readonly<Record<Kind, Readonly<Record<string, (right: number) => number>>>> = {
  factors: { negated: (right) => -right, doubled: (right) => 2 * right },
  powers: { raised: (right) => right + 1 },
  indices: { 'off-by-one': (right) => right + 1 },
};

/** The id of the mutant with one number of the pinned lattice wrong: 'negated-j-first-momentum'. */
export const transportMutant = (slip: string, name: string): string => `${slip}-${name.replaceAll(/[ _()]+/g, '-').toLowerCase()}`;

const slip = (id: string, says: string, kind: Kind, name: string, wrong: number): Mutant =>
  mutantOfParts(id, says, (parts) => ({
    ...parts,
    transport: { ...parts.transport, [kind]: { ...parts.transport[kind], [name]: wrong } },
  }));

/** V has a term r^3/3 besides its even ones. */
const couplingNotEven = slip('coupling-not-even', 'V of the pinned lattice has a term r^3/3', 'factors', 'V odd part', 1);

/** Frequencies that repeat are taken as if each were a little off. */
const resonancesDeclaredGeneric = slip(
  'resonances-declared-generic',
  'frequencies that are equal are taken for slightly different ones: no resonance is seen',
  'factors',
  'detuning of equal frequencies',
  2 ** -10,
);

const everySlip = (Object.keys(slips) as Kind[]).flatMap((kind) =>
  Object.entries<number>(transportNumbers[kind])
    .filter(([, right]) => right !== 0)
    .flatMap(([name, right]) =>
      Object.entries(slips[kind]).map(([how, change]) =>
        slip(
          transportMutant(how, `${name}${kind === 'powers' ? ' power' : ''}`),
          `in the pinned lattice "${name}" (one of the ${kind}) is ${change(right)} in place of ${right}`,
          kind,
          name,
          change(right),
        ),
      ),
    ),
);

/** Every factor of the formulas of the pinned lattice negated and doubled, every power raised, every index off by one; and two of their own. */
export const transportNumberMutants: readonly Mutant[] = [couplingNotEven, resonancesDeclaredGeneric, ...everySlip];
