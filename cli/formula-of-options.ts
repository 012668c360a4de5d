import type { Expression } from '../src/chain/expression.ts';
import type { Formula } from '../src/chain/formula.ts';
import { parseExpression } from '../src/chain/parse-expression.ts';
import { pinningNames } from '../src/chain/pinning.ts';
import { coefficientNames } from '../src/chain/potential.ts';
import { symbolsOf } from '../src/chain/symbols-of.ts';
import { InputError, renamed } from '../src/input-error.ts';
import type { SimulationOptions } from './simulation-options.ts';

/** What may stand in the text of an option beside parameters: the variable, then the coefficients. */
const own = { bond: ['r', ...coefficientNames], pinning: ['q', ...pinningNames] } as const;

/**
 * The formulas of --bond and --pinning, each with those parameters that it contains.
 *
 * @throws InputError for a text that cannot be read, a name that nothing explains, a parameter that no text contains
 */
export function formulasOf({ bond, pinning, parameter = {} }: SimulationOptions): { readonly bond?: Formula; readonly pinning?: Formula } {
  const formulas = {
    ...(bond === undefined ? {} : { bond: formulaOf('bond', bond, parameter) }),
    ...(pinning === undefined ? {} : { pinning: formulaOf('pinning', pinning, parameter) }),
  };
  const idle = Object.keys(parameter).find((name) => !Object.values(formulas).some(({ parameters }) => Object.hasOwn(parameters, name)));
  if (idle === undefined) return formulas;
  const texts = Object.keys(formulas).map((option) => `--${option}`);
  throw new InputError('--parameter', `${idle}=${parameter[idle]}`, `a name that ${texts.join(' or ')} contains`);
}

function formulaOf(option: 'bond' | 'pinning', expression: string, given: Readonly<Record<string, number>>): Formula {
  const [variable, ...coefficients] = own[option];
  const tree: Expression = renamed(
    () => `--${option}`,
    () => parseExpression(expression, Object.keys(given)),
  );
  const used = symbolsOf(tree);
  const clash = own[option].find((name) => used.has(name) && Object.hasOwn(given, name));
  if (clash !== undefined) {
    const allowed = `another name: in --${option} "${clash}" is ${clash === variable ? 'the variable' : `the coefficient that --${clashing(option, clash)} gives`}`;
    throw new InputError('--parameter', `${clash}=${given[clash]}`, allowed);
  }
  const unknown = [...used].find((name) => !(own[option] as readonly string[]).includes(name) && !Object.hasOwn(given, name));
  if (unknown !== undefined) {
    const allowed = `an expression in ${variable}, the coefficients ${coefficients.join(', ')} and parameters; say what "${unknown}" is: --parameter ${unknown}=...`;
    throw new InputError(`--${option}`, expression, allowed);
  }
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => used.has(name)));
  return { expression, parameters };
}

/** The option that gives a coefficient. */
const clashing = (option: 'bond' | 'pinning', name: string) => (option === 'bond' ? name : `pinning-${name}`);
