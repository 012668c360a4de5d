import { z } from 'zod';
import { type AnyChain, type Chain, type ChainInput, chain as chainOf } from '../../src/chain/chain.ts';
import { type Coefficient, valuesOf } from '../../src/chain/coefficient.ts';
import { type Formula, pinningOf, potentialOf } from '../../src/chain/formula.ts';
import { bondCount } from '../../src/chain/lattice.ts';
import { type Pinning, pinningNames } from '../../src/chain/pinning.ts';
import type { Codec } from './claim.ts';

/** A chain among other fields; {@link chainOf} checks what is in it. */
export const chainSchema = z.looseObject({}, 'a chain');

export const decodedChain = (data: unknown): Chain => chainOf(data as ChainInput);

export function chainText(chain: AnyChain): string {
  const { potential, sites, sides, boundary } = chain;
  const shape =
    sides === undefined ? `chain of ${sites} ${sites === 1 ? 'site' : 'sites'} (${boundary})` : `lattice of ${sides.join(' x ')} sites`;
  const bond = typeof potential === 'string' ? `the ${potential} ${shape}` : `the ${shape} with V = ${formulaText(potential)}`;
  return `${bond}, ${coefficients(chain)}`;
}

/** "D * r^2 (D = 1)". */
function formulaText({ expression, parameters }: Formula): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  return values.length === 0 ? expression : `${expression} (${values.join(', ')})`;
}

/** Chains as JSON. Shortest texts of doubles: they read back to the same bits. */
export const chainCodec: Codec<Chain> = { encode: (chain) => chain, decode: decodedChain, say: chainText };

const letters = { stiffness: 'chi', alpha: 'alpha', beta: 'beta', quadratic: 'kappa', quartic: 'lambda', sextic: 'mu' } as const;

/** The coefficients that the chain has, by their letters. */
function coefficients(chain: AnyChain): string {
  const { mass, pinning } = chain;
  const text = (letter: string, coefficient: Coefficient) => `${letter} = ${listText(valuesOf(coefficient))}`;
  const owners = chain.kind === 'chain' ? `${bondCount(chain)} bonds` : `of ${chain.sites} sites`;
  const ofBonds = potentialOf(chain.potential).coefficients.map((name) => text(letters[name], chain[name]));
  const bonds = `${ofBonds.join(', ')} (${owners})`.trim();
  const masses = mass === 1 ? [] : [text('m', mass)];
  return [bonds, ...masses, ...(pinning === undefined ? [] : [pinningText(pinning, text)])].join(', ');
}

function pinningText(pinning: Pinning, text: (letter: string, coefficient: Coefficient) => string): string {
  const { formula } = pinning;
  const names = formula === undefined ? pinningNames : pinningOf(formula).coefficients;
  const values = names.map((name) => text(letters[name], pinning[name]));
  return `pinned with ${[...(formula === undefined ? [] : [`U = ${formulaText(formula)}`]), ...values].join(', ')}`;
}

export function listText(values: ArrayLike<number>): string {
  const all = Array.from(values, String);
  return all.length === 1 ? (all[0] as string) : `(${all.length > 12 ? [...all.slice(0, 12), '...'].join(', ') : all.join(', ')})`;
}
