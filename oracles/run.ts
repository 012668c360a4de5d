import { bondLengths } from '../src/chain/bond-lengths.ts';
import type { AnyChain, Chain } from '../src/chain/chain.ts';
import { isZero } from '../src/chain/coefficient.ts';
import { isConfined } from '../src/chain/domain.ts';
import type { Expression } from '../src/chain/expression.ts';
import { pinningAt } from '../src/chain/pinning.ts';
import { coefficientsOf } from '../src/chain/potential.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { derivative } from '../src/exact/derivative.ts';
import { evaluate } from '../src/exact/evaluate.ts';
import { float64 } from '../src/exact/float64.ts';
import type { SchemeName } from '../src/schemes/schemes.ts';
import { noUncertainty } from './bounds/bound.ts';
import { bondExpression, pinningExpression } from './hamiltonian/expression-of.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Judgement, OutOfScope, Witness } from './verdict/judgement.ts';

/** A chain, a start, a scheme, and how far to go in steps of what length. */
export interface RunOf<C extends AnyChain> {
  readonly chain: C;
  readonly start: State;
  readonly scheme: SchemeName;
  readonly step: number;
  readonly steps: number;
}

/** A case for oracles of dynamics. */
export type Run = RunOf<Chain>;

/**
 * What to say of a run that did not arrive, or undefined if all did.
 *
 * A number that is not finite, a missing state, and a bond that breaks although the energy cannot carry it over the barrier, refute
 * whoever simulated it; a bond that may break puts the case out of scope. A run of a longer chain made of copies of `chain` says its sites.
 */
export function stopped(
  chain: AnyChain,
  start: State,
  runs: readonly { readonly trajectory: Trajectory; readonly stops: number; readonly sites?: number }[],
): Judgement | OutOfScope | undefined {
  for (const { trajectory, stops, sites = start.sites } of runs) {
    const size = sites * start.lanes;
    const { outcome, states } = trajectory;
    if (outcome.kind === 'left-domain') {
      if (chain.kind !== 'chain' || !isConfined(chain, start))
        return { outOfScope: `bond ${outcome.bond} passes its barrier at time ${outcome.time}` };
      return refuted({ time: outcome.time, site: outcome.bond, term: 'a bond breaks below its barrier' });
    }
    if (outcome.kind === 'not-finite') return refuted({ time: outcome.time, site: outcome.site, term: 'not a finite number' });
    const shapely = states.every(
      ({ q, p }) => q.length === size && p.length === size && q.every(Number.isFinite) && p.every(Number.isFinite),
    );
    if (states.length !== stops || !shapely) return refuted({ term: `expected ${stops} states of ${size} finite q and p` });
  }
  return undefined;
}

/** The judgement of an answer that is not of the law's kind: a violation beyond every bound. */
export function refuted(where: NonNullable<Judgement['where']>): Judgement {
  return {
    deviation: Number.POSITIVE_INFINITY,
    tolerance: 0,
    uncertainty: noUncertainty,
    effect: 0,
    evidence: 'float64',
    witness: [],
    measured: [],
    where,
  };
}

/** The ask for the end of a run from `from`, with the step halved so many times. */
export function halved({ chain, scheme, step, steps }: Omit<RunOf<AnyChain>, 'start'>, from: State, halvings: number): RunAsk {
  return { chain, start: from, scheme, step: step / (1 << halvings), stops: [steps << halvings] };
}

/** Euclidean distance of two states in phase space. */
export function distance(a: State, b: State): number {
  let sum = 0;
  for (let i = 0; i < a.q.length; i++) {
    const [dq, dp] = [(a.q[i] as number) - (b.q[i] as number), (a.p[i] as number) - (b.p[i] as number)];
    sum += dq * dq + dp * dp;
  }
  return Math.sqrt(sum);
}

/** Euclidean length of a state. */
export function sizeOf({ q, p }: State): number {
  return Math.sqrt([...q, ...p].reduce((sum, x) => sum + x * x, 0));
}

/** The subject moved at all: at some stop it is at least a tenth of its size away from the start. */
export function moved(start: State, states: readonly State[]): Witness {
  const size = sizeOf(start);
  return { name: 'moved', value: Math.max(...states.map((state) => distance(start, state))) / size, floor: 0.1 };
}

/**
 * The largest share of a bond's or a site's force that is not linear, over all bonds, sites and states: (|alpha r| + |beta r^2|) / chi of a
 * bond, (|lambda| q^2 + |mu| q^4) / (|kappa| + 1) of a site, |F(x) - F(0) - F'(0) x| / |F'(0) x| of a formula. A chain that is linear has no
 * such witness.
 */
export function nonlinear(chain: AnyChain, states: readonly State[], floor: number): Witness[] {
  const { pinning, potential } = chain;
  const unpinned = pinning === undefined || (pinning.formula === undefined && isZero(pinning.quartic) && isZero(pinning.sextic));
  if (potential === 'harmonic' && unpinned) return [];
  const shareOf = typeof potential === 'string' ? undefined : nonlinearShare(bondExpression(chain), 'r');
  const ofBonds = (state: State) =>
    Array.from(bondLengths(chain, state), (r, bond) => {
      const [stiffness, alpha, beta] = coefficientsOf(chain, chain.kind === 'chain' ? bond : Math.min(bond, chain.sites - 1));
      return shareOf?.(r, { stiffness, alpha, beta }) ?? (Math.abs(alpha * r) + Math.abs(beta * r * r)) / stiffness;
    });
  const pinnedShare = pinning?.formula === undefined ? undefined : nonlinearShare(pinningExpression(pinning), 'q');
  const ofSites = ({ q }: State) =>
    Array.from(q, (x, site) => {
      if (pinning === undefined) return 0;
      const [quadratic, quartic, sextic] = pinningAt(pinning, site);
      const polynomial = (Math.abs(quartic) * x * x + Math.abs(sextic) * x * x * x * x) / (Math.abs(quadratic) + 1);
      return pinnedShare?.(x, { quadratic, quartic, sextic }) ?? polynomial;
    });
  const shares = states.flatMap((state) => [...ofBonds(state), ...ofSites(state)]);
  return [{ name: 'nonlinear', value: Math.max(...shares), floor }];
}

/** |F(x) - F(0) - F'(0) x| / |F'(0) x| of the force F of a potential; 0 at rest. */
function nonlinearShare(potential: Expression, variable: 'r' | 'q') {
  const force = derivative(potential, variable);
  const slope = derivative(force, variable);
  return (x: number, coefficients: Readonly<Record<string, number>>): number => {
    const at = (expression: Expression, place: number) => evaluate(expression, { ...coefficients, [variable]: place }, float64);
    const linear = at(slope, 0) * x;
    return x === 0 ? 0 : Math.abs((at(force, x) - at(force, 0) - linear) / linear);
  };
}
