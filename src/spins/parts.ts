import { sin } from '../elementary/sin-cos.ts';
import type { Operations } from '../exact/operations.ts';
import { colours } from './colours.ts';
import { couplingAt, fieldAt, type SpinChain, type Vector } from './spin-chain.ts';

/** What energy, current and flow of a ring of spins are composed of, as a record, so that one part can be replaced by a defect. */
export interface SpinParts {
  /** omega_x */
  readonly field: (chain: SpinChain, site: number) => Vector;
  /** eps_b */
  readonly coupling: (chain: SpinChain, bond: number) => number;
  /** the bonds that the flow goes through, in groups that share no site */
  readonly colours: (sites: number) => readonly (readonly number[])[];
  /** sin(angle), of a rotation */
  readonly sine: (angle: number) => number;
  /** 1 - cos(angle), of a rotation, without cancelling */
  readonly versine: (angle: number) => number;
  /** the part of a bond's current that three spins share: from the triple products that end and begin at the bond, times their couplings */
  readonly threeSpins: <T>(over: Operations<T>, ending: T, beginning: T) => T;
}

/** The parts of the core itself. */
export const spinParts: SpinParts = {
  field: fieldAt,
  coupling: couplingAt,
  colours,
  sine: sin,
  versine: (angle) => {
    const half = sin(0.5 * angle);
    return 2 * half * half;
  },
  threeSpins: (over, ending, beginning) => over.times(over.of(0.5), over.plus(ending, beginning)),
};
