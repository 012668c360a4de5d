import { type BraggAt, type BraggLaw, braggLaw } from '../../src/waves/bragg.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

const { factor, powers } = braggLaw;

const off = (id: string, says: string, change: Partial<BraggLaw>): Mutant =>
  mutantOfParts(`bragg-${id}`, `the rate of Bragg reflection ${says}`, (parts) => ({
    ...parts,
    waves: { ...parts.waves, bragg: { ...braggLaw, ...change } },
  }));

const withPower = (name: keyof BraggAt<unknown>, power: number): Mutant =>
  off(`${name}-${power}`, `with its ${name} to the power ${power}`, { powers: { ...powers, [name]: power } });

/** The rate twice and half as large, without epsilon^2, and with each power one less and one more. */
export const braggOff: readonly Mutant[] = [
  off('double', 'twice as large', { factor: 2 * factor }),
  off('half', 'half as large', { factor: factor / 2 }),
  withPower('epsilon', 0),
  ...(Object.keys(powers) as (keyof BraggAt<unknown>)[]).flatMap((name) => [
    withPower(name, powers[name] - 1),
    withPower(name, powers[name] + 1),
  ]),
];

export const braggMutants: readonly string[] = braggOff.map(({ id }) => id);
