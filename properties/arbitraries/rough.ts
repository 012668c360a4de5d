import type { Dice } from './structural.ts';

/** A number of the grid, moved off it by less than 2^-19 of itself: with all its 53 bits, so that whatever is done with it is rounded. */
export const rough = (dice: Dice, x: number): number => x * (1 + dice.integer(0, 2 ** 31 - 1) * 2 ** -50);
