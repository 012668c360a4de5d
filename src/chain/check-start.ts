import { InputError } from '../input-error.ts';
import { bondLengths } from './bond-lengths.ts';
import type { AnyChain } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { bondEnds } from './lattice.ts';
import { bondOf, pinOf } from './parts.ts';
import { pinningAt } from './pinning.ts';
import { coefficientsOf } from './potential.ts';
import type { State } from './state.ts';

/**
 * Refuses a state in which the energy or the force of a bond or site is not finite: beyond a singularity of its potential, or too large for
 * a double.
 *
 * @throws InputError naming `start`, the first such bond or site, and where it stands
 */
export function refuseSingularStart(chain: AnyChain, state: State): void {
  for (let lane = 0; lane < state.lanes; lane++) {
    const place = singularPlace(chain, state, lane);
    if (place !== undefined)
      throw new InputError('start', place, 'a start in which the energy and force of every bond and site are finite');
  }
}

/** The first bond or site of one realisation whose energy or force is not finite, in words; undefined where all are. */
export function singularPlace(chain: AnyChain, state: State, lane = 0): string | undefined {
  const { pinning, sites } = chain;
  const bond = bondOf(chain);
  const lengths = bondLengths(chain, state, lane);
  const bad = lengths.findIndex((r, b) =>
    coefficientPlaces(chain, b).some((at) => {
      const coefficients = coefficientsOf(chain, at);
      return !finite(() => bond.energy(r, ...coefficients)) || !finite(() => bond.force(r, ...coefficients));
    }),
  );
  if (bad >= 0) return `bond ${bad} at r = ${lengths[bad]}`;
  const first = chain.boundary === 'fixed' ? 1 : 0; // sites are numbered as modes are
  for (let site = 0; site < sites; site++) {
    const [q, p] = [state.q, state.p].map((x) => x[site * state.lanes + lane] as number) as [number, number];
    if (!finite(() => (0.5 * p * p) / coefficientAt(chain.mass, site))) return `site ${site + first} at p = ${p}`;
    if (pinning === undefined) continue;
    const [pin, coefficients] = [pinOf(pinning), pinningAt(pinning, site)];
    if (!finite(() => pin.energy(q, ...coefficients)) || !finite(() => pin.force(q, ...coefficients)))
      return `site ${site + first} at q = ${q}`;
  }
  return undefined;
}

/** Whose coefficients a bond pulls with: its own, or those of the sites at its ends. */
function coefficientPlaces(chain: AnyChain, bond: number): readonly number[] {
  return chain.kind === 'chain' ? [bond] : bondEnds(chain, bond).filter((end) => end !== 'wall');
}

function finite(compute: () => number): boolean {
  try {
    return Number.isFinite(compute());
  } catch (error) {
    if (error instanceof RangeError) return false; // outside the domain of a logarithm or root
    throw error;
  }
}
