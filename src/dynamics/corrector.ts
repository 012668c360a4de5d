import type { Chain } from '../chain/chain.ts';
import { force } from '../chain/force.ts';
import type { ChainParts } from '../chain/parts.ts';
import type { State } from '../chain/state.ts';
import { tangentForce } from '../chain/tangent-force.ts';
import { coefficientValue } from '../schemes/scheme.ts';

/** Kicks the momenta, so many times over, by what a corrector gives at the state's displacements. */
export type Corrector = (state: State, times: number) => void;

/**
 * The corrector of a step of length h: p -= c h^3 grad |grad V|^2 = p - 2 c h^3 (f . grad) f, f being the force of unit masses.
 *
 * Added as often as told, one after the other: so the bits do not depend on where a run is interrupted to look at it.
 *
 * @source J. Laskar, P. Robutel, Celest. Mech. Dyn. Astron. 80, 39 (2001), sec. 5
 */
export function corrector(chain: Chain, factor: string, step: number, parts: ChainParts): Corrector {
  const kick = -2 * coefficientValue(factor) * (step * step * step);
  return (state, times) => {
    const { p, lanes } = state;
    for (let lane = 0; lane < lanes; lane++) {
      const along = tangentForce(chain, state, force(chain, state, lane, parts), lane, parts);
      for (let site = 0; site < chain.sites; site++) {
        const i = site * lanes + lane;
        for (let n = 0; n < times; n++) p[i] = (p[i] as number) + kick * (along[site] as number);
      }
    }
  };
}
