import { InputError } from '../input-error.ts';

/**
 * The state of one or several realisations of a chain: displacements and momenta, realisations side by side.
 *
 * Site j of realisation l stands at `q[j * lanes + l]`.
 */
export interface State {
  readonly sites: number;
  /** how many realisations */
  readonly lanes: number;
  readonly q: Float64Array;
  readonly p: Float64Array;
}

/**
 * A state from its numbers.
 *
 * @throws InputError when a length is not sites x lanes, or a number is not finite
 */
export function state(q: ArrayLike<number>, p: ArrayLike<number>, lanes = 1): State {
  if (!Number.isInteger(lanes) || lanes < 1) throw new InputError('lanes', lanes, 'a whole number, at least 1');
  if (q.length === 0 || q.length % lanes !== 0) throw new InputError('q.length', q.length, `a positive multiple of the ${lanes} lanes`);
  if (p.length !== q.length) throw new InputError('p.length', p.length, `${q.length}, as many as q has`);
  const result = { sites: q.length / lanes, lanes, q: Float64Array.from(q), p: Float64Array.from(p) };
  for (const name of ['q', 'p'] as const) {
    const x = result[name];
    for (let i = 0; i < x.length; i++) if (!Number.isFinite(x[i])) throw new InputError(`${name}[${i}]`, x[i], 'a finite number');
  }
  return result;
}

/** The same numbers in arrays of their own. */
export function copyOf(state: State): State {
  return { ...state, q: state.q.slice(), p: state.p.slice() };
}

/** One realisation of several. @throws InputError when the state does not have it */
export function laneOf(state: State, lane: number): State {
  checkLane(state, lane);
  const pick = (x: Float64Array) => Float64Array.from({ length: state.sites }, (_, site) => x[site * state.lanes + lane] as number);
  return { sites: state.sites, lanes: 1, q: pick(state.q), p: pick(state.p) };
}

/** @throws InputError when a state does not have this realisation */
export function checkLane({ lanes }: Pick<State, 'lanes'>, lane: number): void {
  if (!Number.isInteger(lane) || lane < 0 || lane >= lanes) throw new InputError('lane', lane, `a whole number from 0 to ${lanes - 1}`);
}
