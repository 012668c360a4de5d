import type { Chain } from '../src/chain/chain.ts';
import { type Coefficient, each } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { hasFormula } from './hamiltonian/has-formula.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Alpha-scaling: (q, p, alpha, beta) -> (c q, c p, alpha / c, beta / c^2) is a symmetry of the flow, the pinning's lambda / c^2 and mu / c^4
 * with it; bit for bit when c is a power of two.
 *
 *   V_{alpha/c, beta/c^2}(c r) = c^2 V_{alpha, beta}(r),   U_{kappa, lambda/c^2, mu/c^4}(c q) = c^2 U_{kappa, lambda, mu}(q)
 *
 * Catches: absolute cut-offs and tolerances, an alpha that enters with the wrong power, a nonlinear term of the wrong degree.
 * Blind to: every relative error of coefficients, schemes or boundary; agreement with the reference catches those.
 */
export const alphaScaling: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/alpha-scaling',
  law: {
    tex: String.raw`V_{\alpha/c,\,\beta/c^2}(c\,r) = c^2\, V_{\alpha,\beta}(r)`,
    source: 'G. Benettin, H. Christodoulidi, A. Ponno, J. Stat. Phys. 152, 195 (2013), sec. 1',
    route: 'the run of the scaled chain from the scaled start, bit for bit',
    catches: 'absolute cut-offs, an alpha with the wrong power, a nonlinear term of the wrong degree',
    blindTo: 'relative errors of coefficients, schemes or boundary: agreement/reference sees them',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (hasFormula(chain)) return { outOfScope: 'how a formula scales is not known' };
    const stops = [1, steps];
    const scale = 2 ** -20;
    const [straight, scaled] = (yield [
      { chain, start, scheme, step, stops },
      { chain: scaledChain(chain, scale), start: times(start, scale), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(
      chain,
      start,
      [straight, scaled].map((trajectory) => ({ trajectory, stops: 2 })),
    );
    return (
      bad ??
      bitForBit(
        times(start, scale),
        straight.states.map((state) => times(state, scale)),
        scaled.states,
        [],
      )
    );
  },
};

function times(state: State, c: number): State {
  return { ...state, q: state.q.map((x) => c * x), p: state.p.map((x) => c * x) };
}

/** alpha / c, beta / c^2, lambda / c^2, mu / c^4. */
function scaledChain(chain: Chain, c: number): Chain {
  const divisor = { stiffness: 1, alpha: c, beta: c * c, mass: 1, quadratic: 1, quartic: c * c, sextic: c * c * c * c };
  const divided = (value: Coefficient, name: keyof typeof divisor) => each((x) => x / divisor[name])(value);
  return mapCoefficients(chain, { bonds: divided, sites: divided });
}
