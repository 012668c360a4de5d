import { z } from 'zod';
import { type Chain, type ChainInput, chain as chainOf } from '../../src/chain/chain.ts';
import { bondCount } from '../../src/chain/lattice.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { potentials } from '../../src/chain/potentials.ts';
import type { Codec } from './claim.ts';

/** A chain among other fields; {@link chainOf} checks what is in it. */
export const chainSchema = z.looseObject({}, 'a chain');

export const decodedChain = (data: unknown): Chain => chainOf(data as ChainInput);

export function chainText(chain: Chain): string {
  return `the ${chain.potential} chain of ${chain.sites} ${chain.sites === 1 ? 'site' : 'sites'} (${chain.boundary}), ${coefficients(chain)}`;
}

/** Chains as JSON. Shortest texts of doubles: they read back to the same bits. */
export const chainCodec: Codec<Chain> = { encode: (chain) => chain, decode: decodedChain, say: chainText };

const letters = { stiffness: 'chi', alpha: 'alpha', beta: 'beta' } as const;

/** The coefficients that the potential has, by their letters. */
function coefficients(chain: Chain): string {
  const names: readonly CoefficientName[] = potentials[chain.potential].coefficients;
  return `${names.map((name) => `${letters[name]} = ${listText([chain[name]].flat())}`).join(', ')} (${bondCount(chain)} bonds)`;
}

export function listText(values: ArrayLike<number>): string {
  const all = Array.from(values, String);
  return all.length === 1 ? (all[0] as string) : `(${all.length > 12 ? [...all.slice(0, 12), '...'].join(', ') : all.join(', ')})`;
}
