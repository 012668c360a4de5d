import { z } from 'zod';
import { bondCount, type Chain, type ChainInput, type Coefficient, chain as chainOf } from '../../src/chain/chain.ts';
import type { Codec } from './claim.ts';

/** A chain among other fields; {@link chainOf} checks what is in it. */
export const chainSchema = z.looseObject({}, 'a chain');

/** A chain as JSON; alpha = 0 is left out where the potential has none. */
export function encodedChain(chain: Chain): ChainInput {
  const { alpha, ...rest } = chain;
  return chain.potential === 'harmonic' ? rest : { ...rest, alpha };
}

export const decodedChain = (data: unknown): Chain => chainOf(data as ChainInput);

export function chainText(chain: Chain): string {
  return `the ${chain.potential} chain of ${chain.sites} ${chain.sites === 1 ? 'site' : 'sites'} (${chain.boundary}), ${coefficients(chain)}`;
}

/** Chains as JSON. Shortest texts of doubles: they read back to the same bits. */
export const chainCodec: Codec<Chain> = { encode: encodedChain, decode: decodedChain, say: chainText };

function coefficients(chain: Chain): string {
  const list = (c: Coefficient) => listText([c].flat());
  const stiffness = `chi = ${list(chain.stiffness)}`;
  return chain.potential === 'harmonic' ? stiffness : `${stiffness}, alpha = ${list(chain.alpha)} (${bondCount(chain)} bonds)`;
}

export function listText(values: ArrayLike<number>): string {
  const all = Array.from(values, String);
  return all.length === 1 ? (all[0] as string) : `(${all.length > 12 ? [...all.slice(0, 12), '...'].join(', ') : all.join(', ')})`;
}
