import { chain } from '../../src/chain/chain.ts';
import { type State, state } from '../../src/chain/state.ts';
import { float64 } from '../../src/exact/float64.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { clusterWeights, isWinding } from '../../src/transport/cluster-weights.ts';
import { hierarchy, pushed } from '../../src/transport/hierarchy.ts';
import { bondCurrent, type PinnedState, pinnedLattice, power, siteEnergy } from '../../src/transport/pinned-lattice.ts';
import { type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Subject } from '../verdict/oracle.ts';
import { valueAt } from './poisson-regimes.ts';

/** A path of the pinned lattice with U = u_4 q^4/4, V = v_2 r^2/2 + v_4 r^4/4: pieces of so many steps, a momentum reversed between any two. */
export interface Path {
  readonly sides: readonly number[];
  /** up to which order the hierarchy of bond 0 is solved */
  readonly orders: number;
  readonly omega: readonly number[];
  readonly eps: number;
  readonly u4: number;
  readonly v2: number;
  readonly v4: number;
  readonly q: readonly number[];
  readonly p: readonly number[];
  readonly step: number;
  readonly steps: number;
  /** sites whose momenta are reversed, one after each piece but the last */
  readonly flips: readonly number[];
}

/** "Follow this path with the step halved so many times." */
export interface PathAsk {
  readonly path: Path;
  readonly halvings: number;
}

/** What is seen at the start of a piece and after every step of it. */
export interface PathPoint {
  /** e_x of every site */
  readonly energies: readonly number[];
  /** j of every bond */
  readonly currents: readonly number[];
  /** sum_k eps^(k-1) u^(k) of bond 0, and A_anh u^(n) */
  readonly u: number;
  readonly w: number;
}

/** The pieces of a path, and the weights psi_1 of bonds and psi_2 of sites in (13) if bond 1 alone were resonant. */
export interface PathSeen {
  readonly pieces: readonly (readonly PathPoint[])[];
  readonly psi1: readonly number[];
  readonly psi2: readonly number[];
}

/** The core's own flow of the lattice as a chain with pinning, and the formulas of its transport along it. */
export const pathsOnTrial =
  ({ trajectory, chain: chainParts, scheme, transport: numbers }: CoreParts): Subject<PathAsk, PathSeen> =>
  ({ path, halvings }) => {
    const { sides, orders, omega, eps, flips } = path;
    const lattice = pinnedLattice(sides, [4], path.v4 === 0 ? [2] : [2, 4]);
    const potentials = {
      U: [[4, path.u4]] as const,
      V:
        path.v4 === 0
          ? ([[2, path.v2]] as const)
          : ([
              [2, path.v2],
              [4, path.v4],
            ] as const),
    };
    const bonds = torusBonds(sides);
    const of = { sides, bond: bonds[0] as TorusBond, state: { omega, ...potentials } };
    const solutions = hierarchy(float64, of, orders, numbers).map(({ solution }) => solution);
    const remainder = pushed(float64, of, solutions.at(-1) as (typeof solutions)[0], numbers);
    const seen = ({ q, p }: State): PathPoint => {
      const at: PinnedState<number> = { q: [...q], p: [...p], omega, eps, ...potentials };
      return {
        energies: omega.map((_, x) => siteEnergy(float64, lattice, at, x, numbers)),
        currents: bonds.map(({ tail, axis }) => bondCurrent(float64, lattice, at, { from: tail, axis, step: 1 }, numbers)),
        u: solutions.reduce((sum, u, k) => sum + power(float64, eps, k * numbers.powers['series step']) * valueAt(float64, u, at).re, 0),
        w: -valueAt(float64, remainder, at).im, // A_anh u = i F'
      };
    };
    const moving = chain({
      ...(path.v4 === 0 ? { potential: 'harmonic' } : { potential: 'fput-beta', beta: eps * path.v4 }),
      boundary: 'periodic',
      sites: omega.length,
      ...(sides.length > 1 ? { sides } : {}),
      stiffness: eps * path.v2,
      pinning: { quadratic: omega.map((x) => x * x), quartic: eps * path.u4 },
    });
    const stops = Array.from({ length: path.steps << halvings }, (_, i) => i + 1);
    let start = state(path.q, path.p);
    const pieces = [...flips, undefined].map((flip) => {
      const { states } = trajectory(moving, start, scheme(schemes[pathScheme]), path.step / (1 << halvings), stops, chainParts);
      const points = [start, ...states].map(seen);
      const end = states.at(-1) ?? start;
      start = state(end.q, flip === undefined ? end.p : end.p.with(flip, -(end.p[flip] as number)));
      return points;
    });
    return { pieces, ...weightsOf(sides, bonds.length, omega.length, numbers) };
  };

/** Of order 4, as Simpson's rule is. */
export const pathScheme = 'blanes-moan-s6';

function weightsOf(
  sides: readonly number[],
  bonds: number,
  sites: number,
  numbers: CoreParts['transport'],
): Pick<PathSeen, 'psi1' | 'psi2'> {
  const psi1 = Array.from({ length: bonds }, (_, bond) => Number(bond !== 1));
  const psi2 = Array.from({ length: sites }, () => 0);
  const weights = clusterWeights(sides, [1], 'all', numbers);
  if (!isWinding(weights)) {
    for (const [bond, weight] of weights.theta1) psi1[bond] = (psi1[bond] as number) + weight;
    for (const [site, weight] of weights.theta2) psi2[site] = weight;
  }
  return { psi1, psi2 };
}
