import { type PotentialName, potentials } from '../../src/chain/potentials.ts';

/**
 * The kinds of chains that are drawn: the potentials and some written as expressions, in plain chains of unit masses; then any potential
 * with masses that differ, with a pinning, on a lattice in two or three dimensions.
 */
export type SystemName = PotentialName | 'formula' | 'masses' | 'pinned' | 'lattice';

export const everySystem: readonly SystemName[] = [
  ...(Object.keys(potentials) as PotentialName[]),
  'formula',
  'masses',
  'pinned',
  'lattice',
];

/** Those that can stand between walls. */
export const systemsBetweenWalls: readonly SystemName[] = everySystem.filter((name) => name !== 'lattice');

/** Those whose bonds are known to be even or odd, and to scale. */
export const scalableSystems: readonly SystemName[] = everySystem.filter((name) => name !== 'formula');

/** Those that no pinning holds. */
export const freeSystems: readonly SystemName[] = everySystem.filter((name) => name !== 'pinned');
