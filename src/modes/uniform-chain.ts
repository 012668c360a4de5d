import type { Chain } from '../chain/chain.ts';
import type { Coefficient } from '../chain/coefficient.ts';
import { pinningNames } from '../chain/pinning.ts';
import { coefficientNames } from '../chain/potential.ts';
import { InputError } from '../input-error.ts';
import { bondCurvatures, pinningCurvatures } from './curvature-at-rest.ts';

/** The linear coefficients of a chain where they are the same everywhere. */
export interface Uniform {
  /** V''(0) > 0: chi, unless the bond is a formula */
  readonly stiffness: number;
  readonly mass: number;
  /** U''(0) >= 0: kappa, unless the pinning is a formula */
  readonly pinned: number;
}

/** @throws InputError for a chain whose linear coefficients vary from place to place, or that is linearly unstable */
export function uniformOf(chain: Chain): Uniform {
  const { mass, pinning } = chain;
  const pinned = same(pinningCurvatures(chain), () => pinningNames.map((name) => [`chain.pinning.${name}`, pinning?.[name] ?? 0]));
  if (!(pinned >= 0 && pinned < Number.POSITIVE_INFINITY)) {
    const argument = pinning?.formula === undefined ? 'chain.pinning.quadratic' : 'chain.pinning.formula';
    throw new InputError(argument, pinning?.formula ?? pinned, `${curved(pinning?.formula, "U''(0)", pinned)}0 or more: ${stable}`);
  }
  const stiffness = same(bondCurvatures(chain), () => coefficientNames.map((name) => [`chain.${name}`, chain[name]]));
  if (!(stiffness > 0 && stiffness < Number.POSITIVE_INFINITY))
    throw new InputError('chain.potential', chain.potential, `${curved(chain.potential, "V''(0)", stiffness)}a positive number: ${stable}`);
  return { stiffness, mass: same(Array.isArray(mass) ? mass : [mass], () => [['chain.mass', mass]]), pinned };
}

const stable = 'normal modes need a stable equilibrium at rest';

/** What must be so, where the user has written a formula and not the number itself. */
const curved = (formula: unknown, name: string, value: number) => (formula === undefined ? '' : `${name}, which is ${value} here, to be `);

/** The value of all; where they differ, the coefficient that does. */
function same(values: readonly number[], from: () => readonly (readonly [argument: string, coefficient: Coefficient])[]): number {
  const first = values[0] as number;
  if (values.every((value) => value === first)) return first;
  const [argument, coefficient] = from().find(([, coefficient]) => typeof coefficient !== 'number') as readonly [string, Coefficient];
  throw new InputError(argument, coefficient, 'one number: normal modes need a uniform chain');
}

/** omega of a mode, from the sine of its wavenumber along every axis: m omega^2 = kappa + 4 chi sum sin^2. */
export function frequency({ stiffness, mass, pinned }: Uniform, sines: readonly number[]): number {
  if (pinned === 0 && sines.length === 1) return 2 * Math.sqrt(stiffness / mass) * (sines[0] as number);
  return Math.sqrt((pinned + 4 * stiffness * sines.reduce((sum, sine) => sum + sine * sine, 0)) / mass);
}
