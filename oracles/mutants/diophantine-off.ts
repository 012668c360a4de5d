import { type Mutant, mutantOfParts } from './mutant.ts';

/** |xi| is the largest of its numbers, not the sum of their sizes. */
export const largestNumber: Mutant = mutantOfParts('largest-number', 'the size of xi is the largest of its numbers', (parts) => ({
  ...parts,
  diophantine: { ...parts.diophantine, size: (xi) => Math.max(...xi.map(Math.abs)) },
}));

/** c / |xi|^(alpha + 1). */
export const steepCondition: Mutant = mutantOfParts('steep-condition', 'the diophantine condition has the power alpha + 1', (parts) => ({
  ...parts,
  diophantine: { ...parts.diophantine, exponent: (alpha) => alpha + 1 },
}));

/** A bond is judged by sites that are one further away. */
export const wideBall: Mutant = mutantOfParts('wide-ball', 'the ball around a bond has a radius of one more', (parts) => ({
  ...parts,
  diophantine: { ...parts.diophantine, ball: (sides, bond, radius) => parts.diophantine.ball(sides, bond, radius + 1) },
}));
