import { kahanLi6 } from '../schemes/kahan-li-6.ts';
import type { SplittingScheme } from '../schemes/scheme.ts';
import { suzuki4 } from '../schemes/suzuki4.ts';

/**
 * A scheme for spins: symmetric steps of the lengths given, one after the other. Each of them is
 *
 *   A_{h/2} B_h A_{h/2},   B_h = C_{1,h/2} .. C_{k-1,h/2} C_{k,h} C_{k-1,h/2} .. C_{1,h/2}
 *
 * with A the flow of the fields and C_i that of the bonds of one colour, all of them rotations; so it is of order 2, and what composes
 * leapfrogs to a higher order composes these steps as well.
 *
 * @source J. Frank, W. Huang, B. Leimkuhler, J. Comput. Phys. 133, 160 (1997): splitting of the Hamiltonian of a spin chain
 */
export interface SpinScheme {
  readonly name: string;
  readonly order: number;
  /** a palindrome of numbers that add up to 1, as text */
  readonly lengths: readonly string[];
  readonly digits: string;
  readonly source: string;
}

const strang: SpinScheme = {
  name: 'strang',
  order: 2,
  lengths: ['1'],
  digits: 'closed form',
  source: 'G. Strang, SIAM J. Numer. Anal. 5, 506 (1968)',
};

/** The lengths of a composition of leapfrogs are those of its drifts. */
const ofLeapfrogs = ({ name, order, drifts, digits, source }: SplittingScheme): SpinScheme => ({
  name,
  order,
  lengths: drifts,
  digits,
  source,
});

/** Every scheme for spins, by name. */
export const spinSchemes = {
  strang,
  suzuki4: ofLeapfrogs(suzuki4),
  'kahan-li-6': ofLeapfrogs(kahanLi6),
} as const satisfies Record<string, SpinScheme>;

/** The name of a scheme for spins. */
export type SpinSchemeName = keyof typeof spinSchemes;
