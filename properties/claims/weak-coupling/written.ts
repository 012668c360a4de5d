import { type InequalityFamily, inequalitiesOnTrial } from '../../../oracles/exact/exact-inequality.ts';
import { type IdentityAnswer, type IdentityAsk, type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { transportMutant, transportNumberMutants } from '../../../oracles/mutants/transport-number.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { type NumbersOf, numbersOfCore } from '../../../oracles/transport/lattices.ts';
import { type FactorName, type IndexName, type PowerName, transportNumbers } from '../../../src/transport/numbers.ts';
import type { OnTrial } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

type IdentityOnTrial = OnTrial<IdentityAsk, IdentityAnswer>;

/** What a text prints, where the formulas are those that the core has. */
export const printedNumbers: NumbersOf = () => transportNumbers;

/** Identities as a text prints them, or as they have to be: expected to hold. */
export const holding = (family: IdentityFamily, derivation: string): IdentityOnTrial => ({
  answer: identitiesOnTrial(family)(coreParts),
  expected: 'holds',
  decidedFrom: 'quick',
  derivation,
});

/** Identities as a text prints them, which do not hold. */
export const failing = (family: IdentityFamily): IdentityOnTrial => ({
  answer: identitiesOnTrial(family)(coreParts),
  expected: 'violated',
  decidedFrom: 'quick',
});

/** What stands in place of a failing print: its formula and where it comes from. */
export const corrected = (family: IdentityFamily, tex: string, derivation: string): IdentityOnTrial => ({
  ...holding(family, derivation),
  tex,
});

/** The core's own formulas in an identity. */
export const ofCore = (familyOf: (numbersOf: NumbersOf) => IdentityFamily): IdentityOnTrial =>
  coreOnTrial(identitiesOnTrial(familyOf(numbersOfCore)));

/** The mutants of these numbers of the pinned lattice: every slip of each. */
export function slipsOf(numbers: {
  readonly factors?: readonly FactorName[];
  readonly powers?: readonly PowerName[];
  readonly indices?: readonly IndexName[];
}): readonly string[] {
  const { factors = [], powers = [], indices = [] } = numbers;
  const wanted = new Set([
    ...factors.flatMap((name) => ['negated', 'doubled'].map((slip) => transportMutant(slip, name))),
    ...powers.map((name) => transportMutant('raised', `${name} power`)),
    ...indices.map((name) => transportMutant('off-by-one', name)),
  ]);
  return transportNumberMutants.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** Inequalities that hold, with where they come from. */
export const right = (family: InequalityFamily, derivation: string, tex?: string) =>
  ({
    answer: inequalitiesOnTrial(family),
    expected: 'holds',
    decidedFrom: 'quick',
    derivation,
    ...(tex === undefined ? {} : { tex }),
  }) as const;

/** Inequalities that do not. */
export const wrong = (family: InequalityFamily) =>
  ({ answer: inequalitiesOnTrial(family), expected: 'violated', decidedFrom: 'quick' }) as const;
