import type { PotentialName } from '../../src/chain/potentials.ts';
import type { CoreParts } from '../subjects/core.ts';
import { mutantOfParts } from './mutant.ts';

/** The core with other expressions of some bonds: consistent, and what the functions compute is right. */
function withExpressions(parts: CoreParts, change: Partial<Record<PotentialName, (text: string) => string>>): CoreParts {
  const potentials = Object.fromEntries(
    Object.entries(parts.chain.potentials).map(([name, bond]) => [
      name,
      { ...bond, expression: change[name as PotentialName]?.(bond.expression) ?? bond.expression },
    ]),
  ) as typeof parts.chain.potentials;
  return { ...parts, chain: { ...parts.chain, potentials } };
}

const half = (text: string) => text.replace('alpha * r^3 / 3', 'alpha * r^3 / 2');

export const cubicExpression = mutantOfParts(
  'cubic-expression',
  'the expression of the FPUT-alpha bond has alpha r^3 / 2 in place of alpha r^3 / 3',
  (parts) => withExpressions(parts, { 'fput-alpha': half }),
);

/** Their difference is what it was. */
export const cubicInBoth = mutantOfParts(
  'cubic-in-both',
  'the expressions of the FPUT-alpha and the Toda bond have alpha r^3 / 2 in place of alpha r^3 / 3',
  (parts) => withExpressions(parts, { 'fput-alpha': half, toda: (text) => `${text} + alpha * r^3 / 6` }),
);

export const todaExpression = mutantOfParts('toda-expression', 'the expression of the Toda bond lacks its last term, -2 alpha r', (parts) =>
  withExpressions(parts, { toda: (text) => text.replace(' - 2 * alpha * r', '') }),
);
