import type { Chain } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { type Complex, complexOver } from '../exact/complex.ts';
import { float64 } from '../exact/float64.ts';
import { InputError } from '../input-error.ts';
import { flaschka } from './flaschka.ts';
import { mirroredRing } from './integrals.ts';
import { monodromyTrace } from './monodromy.ts';

const complex = complexOver(float64);

/**
 * The trace of the monodromy matrix of one realisation of a chain at a complex spectral parameter, constant along the Toda flow: O(M).
 * Between walls that of the mirrored ring of 2N + 2 sites.
 *
 * Error: every step rounds a sum of two products by 8 u of its terms, so that 8 M u of the same recurrence with |lambda - b_n| and +A_n bounds it
 * (no cancellation in it): {@link monodromyTrace} at these.
 *
 * @throws InputError for a parameter that is not finite, one so large or a chain so long that the trace is not, and as `flaschka`
 * @source H. Flaschka, D. W. McLaughlin, Prog. Theor. Phys. 55, 438 (1976)
 */
export function laxMonodromy(chain: Chain, state: State, lambda: Complex<number>, lane = 0): Complex<number> {
  if (!Number.isFinite(lambda.re) || !Number.isFinite(lambda.im)) throw new InputError('lambda', lambda, 'two finite numbers');
  const { a, b } = flaschka(chain, state, lane);
  const own = { squares: Array.from(a, (x) => complex.of(x * x)), diagonal: Array.from(b, complex.of) };
  const trace = monodromyTrace(complex, chain.boundary === 'periodic' ? own : mirroredRing(complex, own), lambda);
  if (Number.isFinite(trace.re) && Number.isFinite(trace.im)) return trace;
  throw new InputError('lambda', lambda, 'one whose trace is finite: it grows as lambda^M');
}
