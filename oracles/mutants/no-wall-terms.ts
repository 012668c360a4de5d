import { mutantOfParts } from './mutant.ts';

/** Bonds at the walls are not next to their images. Invisible on rings, and where these bonds do not stretch. */
export const noWallTerms = mutantOfParts('no-wall-terms', 'J has no mirror terms of the bonds at the walls', (parts) => ({
  ...parts,
  todaJ: { ...parts.todaJ, wall: (over) => over.of(0) },
}));
