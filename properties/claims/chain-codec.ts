import { z } from 'zod';
import { type AnyChain, type Chain, type ChainInput, chain as chainOf } from '../../src/chain/chain.ts';
import { type Coefficient, valuesOf } from '../../src/chain/coefficient.ts';
import { bondCount } from '../../src/chain/lattice.ts';
import { pinningNames } from '../../src/chain/pinning.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { potentials } from '../../src/chain/potentials.ts';
import type { Codec } from './claim.ts';

/** A chain among other fields; {@link chainOf} checks what is in it. */
export const chainSchema = z.looseObject({}, 'a chain');

export const decodedChain = (data: unknown): Chain => chainOf(data as ChainInput);

export function chainText(chain: AnyChain): string {
  const { potential, sites, sides, boundary } = chain;
  const shape =
    sides === undefined ? `chain of ${sites} ${sites === 1 ? 'site' : 'sites'} (${boundary})` : `lattice of ${sides.join(' x ')} sites`;
  return `the ${potential} ${shape}, ${coefficients(chain)}`;
}

/** Chains as JSON. Shortest texts of doubles: they read back to the same bits. */
export const chainCodec: Codec<Chain> = { encode: (chain) => chain, decode: decodedChain, say: chainText };

const letters = { stiffness: 'chi', alpha: 'alpha', beta: 'beta', quadratic: 'kappa', quartic: 'lambda', sextic: 'mu' } as const;

/** The coefficients that the chain has, by their letters. */
function coefficients(chain: AnyChain): string {
  const names: readonly CoefficientName[] = potentials[chain.potential].coefficients;
  const text = (letter: string, coefficient: Coefficient) => `${letter} = ${listText(valuesOf(coefficient))}`;
  const bonds = names.map((name) => text(letters[name], chain[name])).join(', ');
  const masses = chain.mass === 1 ? '' : `, ${text('m', chain.mass)}`;
  const { pinning } = chain;
  const pins = pinning === undefined ? '' : `, pinned with ${pinningNames.map((name) => text(letters[name], pinning[name])).join(', ')}`;
  const owners = chain.kind === 'chain' ? `${bondCount(chain)} bonds` : `of ${chain.sites} sites`;
  return `${bonds} (${owners})${masses}${pins}`;
}

export function listText(values: ArrayLike<number>): string {
  const all = Array.from(values, String);
  return all.length === 1 ? (all[0] as string) : `(${all.length > 12 ? [...all.slice(0, 12), '...'].join(', ') : all.join(', ')})`;
}
