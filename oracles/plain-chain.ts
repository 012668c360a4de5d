import type { Chain } from '../src/chain/chain.ts';

/** A chain in one dimension with unit masses, named bonds and nothing pinned: what the textbooks' solutions are about. */
export const isPlain = ({ potential, mass, pinning, sides }: Chain): boolean =>
  typeof potential === 'string' && mass === 1 && pinning === undefined && sides === undefined;
