import type { Chain } from '../../src/chain/chain.ts';
import type { Expression } from '../../src/chain/expression.ts';
import type { Formula } from '../../src/chain/formula.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { type Pinning, pinningNames, polynomialPinning } from '../../src/chain/pinning.ts';
import { coefficientNames } from '../../src/chain/potential.ts';
import { potentials } from '../../src/chain/potentials.ts';
import { withParameters } from '../../src/chain/with-parameters.ts';

/** V in `r` and the coefficients' names: parsed here, not as the core has it. */
export function bondExpression({ potential }: Pick<Chain, 'potential'>): Expression {
  return typeof potential === 'string' ? parsed(potentials[potential].expression) : written(potential, ['r', ...coefficientNames]);
}

/** U in `q` and the coefficients' names. */
export function pinningExpression({ formula }: Pick<Pinning, 'formula'>): Expression {
  return formula === undefined ? parsed(polynomialPinning.expression) : written(formula, ['q', ...pinningNames]);
}

const known = new Map<string, Expression>();

function parsed(text: string): Expression {
  const expression = known.get(text) ?? parseExpression(text);
  known.set(text, expression);
  return expression;
}

const written = ({ expression, parameters }: Formula, names: readonly string[]): Expression =>
  withParameters(parseExpression(expression, [...names, ...Object.keys(parameters)]), parameters);
