import { InputError } from '../input-error.ts';
import { type AnyChain, checkSites } from './chain.ts';
import { type Coefficient, coefficientAt } from './coefficient.ts';
import { bondCount, bondEnds, neighbour, sidesOf } from './lattice.ts';
import { bondOf, type ChainParts, chainParts, pinOf } from './parts.ts';
import { pinningNames } from './pinning.ts';
import { coefficientNames } from './potential.ts';
import type { State } from './state.ts';

type Three = readonly [Float64Array, Float64Array, Float64Array];

/** Writes (v . grad) f at q into `out`; all of one realisation, shape (sites,). */
export type TangentForce = (q: Float64Array, v: Float64Array, out: Float64Array) => void;

/**
 * How the force of one realisation changes as its displacements move along a direction, (v . grad) f = -(Hessian of the potential energy) v:
 * shape (sites,). Of each axis the difference of its two bonds' V''(r_b) (v_right - v_left), axes summed first to last, then the pinning, as
 * `force` is of V'(r_b).
 *
 * @param direction v: shape (sites,)
 * @throws InputError when the state is not one of this chain, or the direction does not have its number of sites
 */
export function tangentForce(
  chain: AnyChain,
  state: State,
  direction: Float64Array,
  lane = 0,
  parts: ChainParts = chainParts,
): Float64Array {
  checkSites(chain, state, lane);
  if (direction.length !== chain.sites)
    throw new InputError('direction.length', direction.length, `${chain.sites}, as many as the chain has sites`);
  const out = new Float64Array(chain.sites);
  tangentForceOf(chain, parts)(
    out.map((_, site) => state.q[site * state.lanes + lane] as number),
    direction,
    out,
  );
  return out;
}

/** {@link tangentForce} prepared for many states of one chain. */
export function tangentForceOf(chain: AnyChain, parts: ChainParts = chainParts): TangentForce {
  const { sites, boundary, pinning, kind } = chain;
  const sides = sidesOf(chain);
  const bonds = bondCount(chain);
  const { curvature } = bondOf(chain, parts);
  const ends = Array.from({ length: bonds }, (_, bond) => bondEnds(chain, bond).map((end) => (end === 'wall' ? -1 : end)));
  const [lefts, rights] = [Int32Array.from(ends, ([left]) => left as number), Int32Array.from(ends, ([, right]) => right as number)];
  const behind = Int32Array.from({ length: sides.length * sites }, (_, i) =>
    boundary === 'fixed' ? i : i - (i % sites) + neighbour(sides, i % sites, Math.floor(i / sites), -1),
  );
  const ahead = Int32Array.from({ length: sides.length * sites }, (_, i) => (boundary === 'fixed' ? i + 1 : i));
  const own = kind === 'site-chain';
  const at = (x: Float64Array, site: number) => (site < 0 ? 0 : (x[site] as number));
  const listed = (coefficient: Coefficient, count: number) => Float64Array.from({ length: count }, (_, i) => coefficientAt(coefficient, i));
  const [stiffness, alpha, beta] = coefficientNames.map((name) => listed(chain[name], own ? sites : bonds)) as unknown as Three;
  const [quadratic, quartic, sextic] = pinningNames.map((name) => listed(pinning?.[name] ?? 0, sites)) as unknown as Three;
  const held = pinning === undefined ? undefined : pinOf(pinning, parts).curvature;
  const [elongation, change] = [new Float64Array(bonds), new Float64Array(bonds)];
  const pull = (bond: number, i: number) =>
    curvature(elongation[bond] as number, stiffness[i] as number, alpha[i] as number, beta[i] as number) * (change[bond] as number);
  return (q, v, out) => {
    for (let bond = 0; bond < bonds; bond++) {
      const [left, right] = [lefts[bond] as number, rights[bond] as number];
      elongation[bond] = at(q, right) - at(q, left);
      change[bond] = at(v, right) - at(v, left); // r_b is linear in q
    }
    if (!own) for (let bond = 0; bond < bonds; bond++) change[bond] = pull(bond, bond);
    for (let site = 0; site < sites; site++) {
      let sum = 0;
      for (let axis = 0; axis < sides.length; axis++) {
        const [right, left] = [ahead[axis * sites + site] as number, behind[axis * sites + site] as number];
        const difference = own ? pull(right, site) - pull(left, site) : (change[right] as number) - (change[left] as number);
        sum = axis === 0 ? difference : sum + difference;
      }
      if (held !== undefined) {
        const [kappa, lambda, mu] = [quadratic[site] as number, quartic[site] as number, sextic[site] as number];
        sum -= held(q[site] as number, kappa, lambda, mu) * (v[site] as number);
      }
      out[site] = sum;
    }
  };
}
