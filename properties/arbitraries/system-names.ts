import { type PotentialName, potentials } from '../../src/chain/potentials.ts';

/**
 * The kinds of chains that are drawn: the potentials, each in a plain chain of unit masses; then any of them with masses that differ, with a
 * pinning, on a lattice in two or three dimensions.
 */
export type SystemName = PotentialName | 'masses' | 'pinned' | 'lattice';

export const everySystem: readonly SystemName[] = [...(Object.keys(potentials) as PotentialName[]), 'masses', 'pinned', 'lattice'];

/** Those that can stand between walls. */
export const systemsBetweenWalls: readonly SystemName[] = everySystem.filter((name) => name !== 'lattice');

/** Those that no pinning holds. */
export const freeSystems: readonly SystemName[] = everySystem.filter((name) => name !== 'pinned');
