import { type AnyChain, checkSites } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import { type ChainParts, chainParts } from '../chain/parts.ts';
import { copyOf, type State } from '../chain/state.ts';
import { tangentForceOf } from '../chain/tangent-force.ts';
import { InputError } from '../input-error.ts';
import type { Scheme, SplittingScheme } from '../schemes/scheme.ts';
import { checkSteps } from './check-steps.ts';
import { kernel, sweepTable } from './kernel.ts';
import { planOf } from './plan.ts';

/** What is seen at a stop: the state, and the tangent vector carried along. Both are the live ones: copy what is to be kept. */
export type TangentObserver = (state: State, tangent: State, step: number) => void;

/**
 * Moves a copy of one realisation and, along with it, a copy of a tangent vector (dq, dp) by the derivative of every stage:
 *
 *   kick:  dp += c h (dq . grad) f(q), then p += c h f(q)      drift:  dq += d h dp / m, q += d h p / m
 *
 * so that the tangent vector is moved by the derivative of the scheme's own map, exactly but for rounding; the state has the bits that `flow`
 * gives it.
 *
 * Nothing is watched: a bond that breaks, or a number that overflows, is for the observer to find, or for `flow` from the same start.
 *
 * @param stops step numbers, ascending whole numbers; 0 is the start
 * @throws InputError when an argument cannot be used, or for a scheme that is no splitting or has a corrector, whose derivative needs
 *   third derivatives of V
 * @source Ch. Skokos, E. Gerlach, Phys. Rev. E 82, 036704 (2010): the tangent map method
 */
export function tangentFlow(
  chain: AnyChain,
  start: State,
  tangent: State,
  scheme: SplittingScheme,
  step: number,
  stops: readonly number[],
  observe: TangentObserver,
  parts: ChainParts = chainParts,
): void {
  checkArguments(chain, start, tangent, scheme, step, stops);
  const { sites } = chain;
  const [state, moved] = [copyOf(start), copyOf(tangent)];
  const sweeps = kernel(chain, 1, parts);
  const along = tangentForceOf(chain, parts);
  const inverse = Float64Array.from({ length: sites }, (_, site) => 1 / parts.mass(coefficientAt(chain.mass, site)));
  const change = new Float64Array(sites);
  const kick = (by: number) => {
    along(state.q, moved.q, change);
    for (let j = 0; j < sites; j++) moved.p[j] = (moved.p[j] as number) + by * (change[j] as number);
    sweeps.sweep(state.q, state.p, sweepTable([{ kicks: [by], drifts: [] }]), 1);
  };
  const drift = (by: number) => {
    for (let j = 0; j < sites; j++) moved.q[j] = (moved.q[j] as number) + by * ((moved.p[j] as number) * (inverse[j] as number));
    sweeps.sweep(state.q, state.p, sweepTable([{ kicks: [], drifts: [by] }]), 1);
  };
  const { opening, closing } = planOf(scheme, step);
  let done = 0;
  for (const stop of stops) {
    for (; done < stop; done++) {
      for (const { kicks, drifts } of [...opening, ...closing]) {
        kicks.forEach(kick);
        drifts.forEach(drift);
      }
    }
    observe(state, moved, stop);
  }
}

function checkArguments(
  chain: AnyChain,
  start: State,
  tangent: State,
  scheme: SplittingScheme,
  step: number,
  stops: readonly number[],
): void {
  checkSites(chain, start);
  if (tangent.sites !== start.sites) throw new InputError('tangent.sites', tangent.sites, `${start.sites}, as many as the chain has`);
  for (const [name, { lanes }] of Object.entries({ start, tangent }))
    if (lanes !== 1) throw new InputError(`${name}.lanes`, lanes, '1: a tangent vector belongs to one realisation');
  if (scheme.family !== 'splitting') throw new InputError('scheme', (scheme as Scheme).name, 'a splitting scheme');
  if (scheme.corrector !== undefined) throw new InputError('scheme', scheme.name, 'a scheme without a corrector');
  checkSteps(step, stops);
}
