import type { Chain } from '../chain/chain.ts';
import type { Coefficient } from '../chain/coefficient.ts';
import { InputError } from '../input-error.ts';

/** The linear coefficients of a chain where they are the same everywhere. */
export interface Uniform {
  readonly stiffness: number;
  readonly mass: number;
  /** kappa >= 0 */
  readonly pinned: number;
}

/** @throws InputError for a chain whose linear coefficients vary from place to place, or that is linearly unstable */
export function uniformOf({ stiffness, mass, pinning }: Chain): Uniform {
  const one = (argument: string, coefficient: Coefficient) => {
    if (typeof coefficient === 'number') return coefficient;
    throw new InputError(argument, coefficient, 'one number: normal modes need a uniform chain');
  };
  const pinned = one('chain.pinning.quadratic', pinning?.quadratic ?? 0);
  if (pinned < 0) throw new InputError('chain.pinning.quadratic', pinned, '0 or more: normal modes need a stable equilibrium at rest');
  return { stiffness: one('chain.stiffness', stiffness), mass: one('chain.mass', mass), pinned };
}

/** omega of a mode, from the sine of its wavenumber along every axis: m omega^2 = kappa + 4 chi sum sin^2. */
export function frequency({ stiffness, mass, pinned }: Uniform, sines: readonly number[]): number {
  if (pinned === 0 && sines.length === 1) return 2 * Math.sqrt(stiffness / mass) * (sines[0] as number);
  return Math.sqrt((pinned + 4 * stiffness * sines.reduce((sum, sine) => sum + sine * sine, 0)) / mass);
}
