import { bondCurrent } from './bond-current.ts';
import type { MassesAndBonds } from './chain.ts';
import { type Formula, pinningOf, potentialOf } from './formula.ts';
import { type Pinning, type PinningPotential, polynomialPinning } from './pinning.ts';
import type { Potential } from './potential.ts';
import { potentials } from './potentials.ts';

/** What energy, force and flow of a chain are composed of, as a record, so that one part can be replaced by a defect. */
export interface ChainParts {
  readonly potentials: Readonly<Record<keyof typeof potentials, Potential>>;
  readonly pinning: PinningPotential;
  /** bonds and pinnings that a user has written */
  readonly formula: (formula: Formula) => Potential;
  readonly pinningFormula: (formula: Formula) => PinningPotential;
  /** the mass that moves, given the one that the chain says */
  readonly mass: (mass: number) => number;
  /** the site that the last site along an axis of a torus is bound to: 0 of a side's length */
  readonly seam: (side: number) => number;
  /** the energy current along a bond, from its force and the velocities of its ends */
  readonly bondCurrent: typeof bondCurrent;
}

/** The parts of the core itself. */
export const chainParts: ChainParts = {
  potentials,
  pinning: polynomialPinning,
  formula: potentialOf,
  pinningFormula: pinningOf,
  mass: (mass) => mass,
  seam: () => 0,
  bondCurrent,
};

/** The functions of the chain's bonds. */
export function bondOf({ potential }: Pick<MassesAndBonds, 'potential'>, parts: ChainParts = chainParts): Potential {
  return typeof potential === 'string' ? parts.potentials[potential] : parts.formula(potential);
}

/** The functions of the chain's pinning. */
export function pinOf({ formula }: Pick<Pinning, 'formula'>, parts: ChainParts = chainParts): PinningPotential {
  return formula === undefined ? parts.pinning : parts.pinningFormula(formula);
}
