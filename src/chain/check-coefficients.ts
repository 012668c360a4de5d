import { InputError, renamed } from '../input-error.ts';
import type { MassesAndBonds } from './chain.ts';
import { type Coefficient, coefficientAt, valuesOf } from './coefficient.ts';
import { compiled, refuseSingularRest } from './compile-expression.ts';
import { type Formula, potentialOf } from './formula.ts';
import { distinctSites, lowestPinning, type Pinning, pinningAt, pinningNames } from './pinning.ts';
import { coefficientNames, coefficientsOf } from './potential.ts';

/** What an expression's error is about, by its place in the chain. */
export const spoken = <T>(place: string, compute: () => T): T => renamed((argument) => `chain.${place}.${argument}`, compute);

/** `chain.name`, or `chain.name[i]` where it is a list. */
const where = (name: string, coefficient: Coefficient, index: number) =>
  typeof coefficient === 'number' ? `chain.${name}` : `chain.${name}[${index}]`;

/** The coefficients of every bond (or site) must be such that V is defined and bounded below. @throws InputError naming the first that is not */
export function checkBonds(system: Omit<MassesAndBonds, 'pinning'>, count: number): void {
  const { potential } = system;
  const { refuses } = potentialOf(potential);
  const uniform = coefficientNames.every((name) => typeof system[name] === 'number');
  const light = valuesOf(system.stiffness).findIndex((chi) => !(chi > 0));
  const isPlain = typeof potential === 'string' && refuses === undefined;
  for (let bond = isPlain ? Math.max(light, 0) : 0; bond < (uniform ? 1 : count); bond++) {
    const coefficients = coefficientsOf(system, bond);
    if (bond === light) throw new InputError(where('stiffness', system.stiffness, bond), coefficients[0], 'a positive number');
    if (isPlain) return;
    if (typeof potential !== 'string') checkRest(potential, 'r', coefficients, `potential`);
    const refusal = refuses?.(...coefficients);
    if (refusal === undefined) continue;
    const refused = system[refusal.name];
    throw new InputError(where(refusal.name, refused, bond), coefficientAt(refused, bond), refusal.allowed);
  }
}

/** Masses must be positive, and U bounded below at every site. @throws InputError naming the first that is not */
export function checkSitesOf({ mass, pinning }: MassesAndBonds): void {
  const light = valuesOf(mass).findIndex((m) => !(m > 0));
  if (light >= 0) throw new InputError(where('mass', mass, light), valuesOf(mass)[light], 'a positive number');
  if (pinning === undefined) return;
  const { formula, quadratic, quartic, sextic } = pinning;
  const sites = distinctSites(pinning);
  for (let site = 0; site < sites; site++) {
    if (formula !== undefined) checkRest(formula, 'q', pinningAt(pinning, site), 'pinning.formula');
    else if (lowestPinning(coefficientAt(quadratic, site), coefficientAt(quartic, site), coefficientAt(sextic, site)) === -Infinity)
      throw unbounded(pinning, pinningAt(pinning, site), site);
  }
}

function unbounded(pinning: Pinning, coefficients: readonly number[], site: number): InputError {
  const leading = pinningNames.findLast((_, i) => coefficients[i] !== 0) ?? 'quadratic';
  const allowed = 'a positive number, or 0 (U is not bounded below otherwise)';
  return new InputError(where(`pinning.${leading}`, pinning[leading], site), coefficientAt(pinning[leading], site), allowed);
}

/** A formula must be finite at rest, with its slope, whatever the coefficients there. */
function checkRest(formula: Formula, variable: 'r' | 'q', coefficients: readonly number[], place: string): void {
  const names = variable === 'r' ? coefficientNames : pinningNames;
  const it = compiled(formula.expression, variable, names, formula.parameters);
  spoken(place, () => refuseSingularRest(formula.expression, variable, it, coefficients));
}
