import { mutantOfParts, withBonds } from './mutant.ts';

/** Bonds shorter than an absolute length are taken as unstretched: harmless until somebody works in other units. */
export const absoluteCutOff = mutantOfParts('absolute-cut-off', 'a bond stretched by less than 1e-6 does not pull', (parts) =>
  withBonds(parts, ({ force }) => ({
    force: (r, ...coefficients) => (Math.abs(r) < 1e-6 ? 0 : force(r, ...coefficients)),
  })),
);
