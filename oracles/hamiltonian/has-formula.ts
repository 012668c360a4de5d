import type { Chain } from '../../src/chain/chain.ts';

/** Whether a bond or a pinning is written as an expression: its roundings are counted, not proved, and its symmetries are not known. */
export const hasFormula = ({ potential, pinning }: Chain): boolean => typeof potential !== 'string' || pinning?.formula !== undefined;
