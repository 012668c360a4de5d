import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { cos, sin } from '../elementary/sin-cos.ts';
import { sqrt } from '../elementary/sqrt.ts';
import { InputError } from '../input-error.ts';
import { checkedDerivative } from './checked-derivative.ts';
import { type Expression, functionNames } from './expression.ts';
import { expressionOfNode } from './expression-of-node.ts';
import { javascriptOf } from './javascript-of.ts';
import { parsedNode } from './parse-expression.ts';
import { symbolsOf } from './symbols-of.ts';
import { tidied } from './tidied.ts';
import { withParameters } from './with-parameters.ts';

/** A function of the variable and of the coefficients, in the order of their names. */
export type CompiledFunction = (x: number, ...coefficients: readonly number[]) => number;

/** A potential V that was given as text, ready to be computed. */
export interface CompiledExpression {
  /** V as a tree in the variable and the coefficients' names, numbers in the place of the parameters: for whoever must not trust the functions */
  readonly expression: Expression;
  /** V */
  readonly energy: CompiledFunction;
  /** V' */
  readonly force: CompiledFunction;
  /** V'', compiled when it is first asked for */
  readonly curvature: CompiledFunction;
}

const known = new Map<string, CompiledExpression>();
const functions = { exp, log, sin, cos, sqrt };

/**
 * V, V' and V'' of an expression such as `D * (1 - exp(-a * r))^2`: derived by mathjs, computed by our own elementary functions and
 * products, so that the bits are the same everywhere. The same text and numbers give the same functions. Outside of its domain (a
 * logarithm or root below 0, a sine beyond 2^20) a function throws RangeError, as the elementary functions do.
 *
 * V must be finite at rest, with its first derivative; neither need be 0. V(0) only shifts the energy. V'(0) is the tension of the chain at
 * rest: on a ring and between walls it cancels where it is the same for every bond; elsewhere q = 0 is no equilibrium.
 *
 * @param variable the elongation of a bond or the displacement of a site
 * @param names the coefficients that may differ from bond to bond (or site to site): arguments of the functions, in this order
 * @param parameters numbers by name, the same everywhere; `pi` or `e` among them is the parameter and not the number
 * @throws InputError for a text that cannot be read or does not contain the variable, for an unknown name, for a parameter that is not
 * used, not finite or has the name of something else, and for a V that is singular at rest (without coefficients; with them see
 * {@link refuseSingularRest})
 */
export function compiled(
  text: string,
  variable: 'r' | 'q',
  names: readonly string[],
  parameters: Readonly<Record<string, number>> = {},
): CompiledExpression {
  const sorted = Object.entries(parameters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify([text, variable, names, sorted.map(([name, value]) => [name, `${value}`])]);
  const result = known.get(key) ?? compile(text, variable, names, Object.fromEntries(sorted));
  known.set(key, result);
  return result;
}

/**
 * Refuses a potential that has no finite value or no finite slope at 0.
 *
 * @param coefficients in the order of the names
 * @throws InputError naming the expression
 */
export function refuseSingularRest(text: string, variable: string, it: CompiledExpression, coefficients: readonly number[]): void {
  const finite = (compute: CompiledFunction) => {
    try {
      return Number.isFinite(compute(0, ...coefficients));
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  };
  for (const [what, compute] of [
    ['value', it.energy],
    ['slope', it.force],
  ] as const)
    if (!finite(compute)) throw new InputError('expression', text, `a finite ${what} at ${variable} = 0, where the chain is at rest`);
}

function compile(
  text: string,
  variable: string,
  names: readonly string[],
  parameters: Readonly<Record<string, number>>,
): CompiledExpression {
  checkParameters(variable, names, parameters);
  const own = [variable, ...names, ...Object.keys(parameters)];
  const node = parsedNode(text);
  const expression = expressionOfNode(node, text, own);
  checkNames(text, expression, variable, names, parameters);

  const slope = checkedDerivative({ node, expression }, variable, text, own);
  const places = new Map([variable, ...names].map((name, i) => [name, i === 0 ? 'x' : `c${i}`]));
  const made = (name: string, of: Expression) => {
    const body = javascriptOf(tidied(withParameters(of, parameters)), places);
    const code = `return function ${name}(${[...places.values()].join(', ')}) {\n${body}\n}`;
    return new Function(...functionNames, code)(...functionNames.map((each) => functions[each])) as CompiledFunction;
  };
  let curvature: CompiledFunction | undefined;
  const result: CompiledExpression = Object.freeze({
    expression: withParameters(expression, parameters),
    energy: made('energy', expression),
    force: made('force', slope.expression),
    get curvature() {
      curvature ??= made('curvature', checkedDerivative(slope, variable, text, own).expression);
      return curvature;
    },
  });
  const used = symbolsOf(result.expression);
  if (!names.some((name) => used.has(name)))
    refuseSingularRest(
      text,
      variable,
      result,
      names.map(() => 0),
    );
  return result;
}

function checkParameters(variable: string, names: readonly string[], parameters: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(parameters)) {
    const taken = name === variable ? 'the variable' : names.includes(name) ? 'a coefficient' : undefined;
    const what = taken ?? ((functionNames as readonly string[]).includes(name) ? 'a function' : undefined);
    if (what !== undefined) throw new InputError(`parameters.${name}`, value, `another name: "${name}" is ${what}`);
    if (!Number.isFinite(value)) throw new InputError(`parameters.${name}`, value, 'a finite number');
  }
}

function checkNames(
  text: string,
  expression: Expression,
  variable: string,
  names: readonly string[],
  parameters: Readonly<Record<string, number>>,
): void {
  const used = symbolsOf(expression);
  const own = Object.keys(parameters);
  const allowed = [
    `the variable ${variable}`,
    ...(names.length > 0 ? [`the coefficients ${names.join(', ')}`] : []),
    own.length > 0 ? `the parameters ${own.join(', ')}` : 'parameters (none is given)',
  ].join(', ');
  const unknown = [...used].filter((name) => ![variable, ...names, ...own].includes(name));
  if (unknown.length > 0)
    throw new InputError('expression', text, `no other names than ${allowed}; not ${unknown.map((name) => `"${name}"`).join(', ')}`);
  if (!used.has(variable)) throw new InputError('expression', text, `an expression in the variable ${variable}`);
  const idle = own.find((name) => !used.has(name));
  if (idle !== undefined) throw new InputError(`parameters.${idle}`, parameters[idle], `a name that the expression ${text} contains`);
}
