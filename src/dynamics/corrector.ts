import type { AnyChain } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import type { ChainParts } from '../chain/parts.ts';
import type { State } from '../chain/state.ts';
import { tangentForceOf } from '../chain/tangent-force.ts';
import { coefficientValue } from '../schemes/scheme.ts';
import { kernel, sweepTable } from './kernel.ts';

/** Kicks the momenta, so many times over, by what a corrector gives at the state's displacements. */
export type Corrector = (state: State, times: number) => void;

/**
 * The corrector of a step of length h: p -= c h^3 grad sum_j (dV/dq_j)^2 / m_j = p - 2 c h^3 (f/m . grad) f, f being the force.
 *
 * Added as often as told, one after the other: so the bits do not depend on where a run is interrupted to look at it.
 *
 * @source J. Laskar, P. Robutel, Celest. Mech. Dyn. Astron. 80, 39 (2001), sec. 5
 */
export function corrector(chain: AnyChain, factor: string, step: number, parts: ChainParts): Corrector {
  const kick = -2 * coefficientValue(factor) * (step * step * step);
  const { sites } = chain;
  const sweeps = kernel(chain, 1, parts);
  const forceInto = sweepTable([{ kicks: [1], drifts: [] }]);
  const tangent = tangentForceOf(chain, parts);
  const inverse = Float64Array.from({ length: sites }, (_, site) => 1 / parts.mass(coefficientAt(chain.mass, site)));
  const [q, direction, along] = [new Float64Array(sites), new Float64Array(sites), new Float64Array(sites)];
  return (state, times) => {
    const { p, lanes } = state;
    for (let lane = 0; lane < lanes; lane++) {
      for (let site = 0; site < sites; site++) q[site] = state.q[site * lanes + lane] as number;
      sweeps.sweep(q, direction.fill(0), forceInto, 1);
      for (let site = 0; site < sites; site++) direction[site] = (direction[site] as number) * (inverse[site] as number);
      tangent(q, direction, along);
      for (let site = 0; site < sites; site++) {
        const i = site * lanes + lane;
        for (let n = 0; n < times; n++) p[i] = (p[i] as number) + kick * (along[site] as number);
      }
    }
  };
}
