import type { Chain } from '../chain/chain.ts';
import type { Coefficient } from '../chain/coefficient.ts';
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
  const one = (argument: string, coefficient: Coefficient) => {
    if (typeof coefficient === 'number') return coefficient;
    throw new InputError(argument, coefficient, 'one number: normal modes need a uniform chain');
  };
  const [bond, pin] = [
    typeof potential === 'string' ? 'chain.stiffness' : "V''(0)",
    pinning?.formula === undefined ? 'chain.pinning.quadratic' : "U''(0)",
  ];
  const [stiffness, pinned] = [one(bond, linearStiffness(chain)), one(pin, linearPinning(chain))];
  if (!(stiffness > 0)) throw new InputError(bond, stiffness, 'a positive number: normal modes need bonds that are harmonic at rest');
  if (pinned < 0) throw new InputError(pin, pinned, '0 or more: normal modes need a stable equilibrium at rest');
  return { stiffness, mass: one('chain.mass', mass), pinned };
}

/** omega of a mode, from the sine of its wavenumber along every axis: m omega^2 = kappa + 4 chi sum sin^2. */
export function frequency({ stiffness, mass, pinned }: Uniform, sines: readonly number[]): number {
  if (pinned === 0 && sines.length === 1) return 2 * Math.sqrt(stiffness / mass) * (sines[0] as number);
  return Math.sqrt((pinned + 4 * stiffness * sines.reduce((sum, sine) => sum + sine * sine, 0)) / mass);
}
