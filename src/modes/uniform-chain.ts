import type { Chain } from '../chain/chain.ts';
import type { Coefficient } from '../chain/coefficient.ts';
import type { Formula } from '../chain/formula.ts';
import { InputError } from '../input-error.ts';
import { linearPinning, linearStiffness } from './linear-coefficients.ts';

/** The linear coefficients of a chain where they are the same everywhere: of a formula V''(0) and U''(0). */
export interface Uniform {
  /** chi > 0 */
  readonly stiffness: number;
  readonly mass: number;
  /** kappa >= 0 */
  readonly pinned: number;
}

/** @throws InputError for a chain whose linear coefficients vary from place to place, or that is linearly unstable */
export function uniformOf(chain: Chain): Uniform {
  const { potential, mass, pinning } = chain;
  const bond = spoken('chain.stiffness', 'chain.potential.expression', typeof potential === 'string' ? undefined : potential, "V''(0)");
  const pin = spoken('chain.pinning.quadratic', 'chain.pinning.formula.expression', pinning?.formula, "U''(0)");
  const one = (coefficient: Coefficient, refuse: Refuse) => {
    if (typeof coefficient === 'number') return coefficient;
    throw refuse(coefficient, 'one number: normal modes need a uniform chain');
  };
  const [stiffness, pinned] = [one(linearStiffness(chain), bond), one(linearPinning(chain), pin)];
  if (!(stiffness > 0)) throw bond(stiffness, 'a positive number: normal modes need bonds that are harmonic at rest');
  if (pinned < 0) throw pin(pinned, '0 or more: normal modes need a stable equilibrium at rest');
  const oneMass = one(mass, (value, allowed) => new InputError('chain.mass', value, allowed));
  return { stiffness, mass: oneMass, pinned };
}

type Refuse = (value: Coefficient, allowed: string) => InputError;

/** How a coefficient is refused by the name under which it was given: its own, or that of the formula whose second derivative it is. */
function spoken(own: string, place: string, formula: Formula | undefined, derived: string): Refuse {
  return (value, allowed) =>
    formula === undefined
      ? new InputError(own, value, allowed)
      : new InputError(place, formula.expression, `${derived}, which is ${value} here, to be ${allowed}`);
}

/** omega of a mode, from the sine of its wavenumber along every axis: m omega^2 = kappa + 4 chi sum sin^2. */
export function frequency({ stiffness, mass, pinned }: Uniform, sines: readonly number[]): number {
  if (pinned === 0 && sines.length === 1) return 2 * Math.sqrt(stiffness / mass) * (sines[0] as number);
  return Math.sqrt((pinned + 4 * stiffness * sines.reduce((sum, sine) => sum + sine * sine, 0)) / mass);
}
