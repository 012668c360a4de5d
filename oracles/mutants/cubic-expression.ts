import { mutantOfParts } from './mutant.ts';

/** The expression of the FPUT-alpha bond has alpha r^3 / 2: consistent, and what the functions compute is right. */
export const cubicExpression = mutantOfParts(
  'cubic-expression',
  'the expression of the FPUT-alpha bond has alpha r^3 / 2 in place of alpha r^3 / 3',
  (parts) => {
    const { potentials } = parts.chain;
    const bond = potentials['fput-alpha'];
    const expression = bond.expression.replace('alpha * r^3 / 3', 'alpha * r^3 / 2');
    return { ...parts, chain: { ...parts.chain, potentials: { ...potentials, 'fput-alpha': { ...bond, expression } } } };
  },
);
