import type { Chain } from '../../src/chain/chain.ts';
import { valuesOf } from '../../src/chain/coefficient.ts';
import { isConfined } from '../../src/chain/domain.ts';
import { energy } from '../../src/chain/energy.ts';
import { bondOf } from '../../src/chain/parts.ts';
import { pinningNames } from '../../src/chain/pinning.ts';
import type { State } from '../../src/chain/state.ts';
import { energyAboveRest } from './energy-above-rest.ts';

/** No state is halved more often. */
const most = 7;

/**
 * How often a state has to be halved until it has no more than so much energy above rest and no bond of it can break; 7 at most.
 *
 * @param limit below the lowest barrier of the chain
 */
export function halvingsToFit(chain: Chain, state: State, limit: number): number {
  const quickly = byDegrees(chain, state, limit);
  let closer: ((halvings: number) => boolean) | undefined;
  const fits = (halvings: number) => {
    const quick = quickly(halvings);
    if (quick !== undefined) return quick;
    closer ??= closely(chain, state, limit);
    return closer(halvings);
  };
  let halvings = 0;
  while (halvings < most && !fits(halvings)) halvings++;
  return halvings;
}

/** The state times 2^-halvings: exact, as all coordinates lie on a grid. */
export function halvedBy(state: State, halvings: number): State {
  const factor = 1 / (1 << halvings);
  const scaled = (x: Float64Array) => {
    const result = new Float64Array(x.length);
    for (let i = 0; i < x.length; i++) result[i] = factor * (x[i] as number);
    return result;
  };
  return { ...state, q: scaled(state.q), p: scaled(state.p) };
}

/** By the energy itself. */
function closely(chain: Chain, state: State, limit: number): (halvings: number) => boolean {
  const still = new Float64Array(state.q.length);
  const atRest = energy(chain, { ...state, q: still, p: still });
  return (halvings) => {
    const it = halvedBy(state, halvings);
    return energy(chain, it) - atRest <= limit && isConfined(chain, it);
  };
}

/** What two sums of a thousand terms, rounded in another order, differ by at most, relative to the sum of their absolute values. */
const doubt = 1e-12;

/**
 * By the energy above rest, added up once for all halvings. Undefined where it comes so close to the limit that rounding decides; and where
 * bonds may break below their barriers' heights, as a pinning with wells lets them.
 */
function byDegrees(chain: Chain, state: State, limit: number): (halvings: number) => boolean | undefined {
  if (bondOf(chain).barrier !== undefined && !isLeastAtRest(chain.pinning)) return () => undefined;
  const { polynomial, others, reach } = energyAboveRest(chain, state);
  const leastSize = others.every((it) => it.isLeastAtRest) ? others.reduce((size, it) => size + 2 * it.sizeAtRest, 0) : undefined;
  return (halvings) => {
    const s = 1 / (1 << halvings);
    let { value, size } = polynomial(s);
    // too much already: what the others add is not negative, and rounds by no more than that and their size at rest
    if (leastSize !== undefined && value - limit > doubt * (size + leastSize)) return false;
    for (const { aboveRest } of others) {
      const more = aboveRest(s);
      value += more.value;
      size += more.size;
    }
    if (Math.abs(value - limit) <= doubt * size || Math.abs(s * reach - 1) <= doubt) return undefined;
    return value < limit && s * reach < 1;
  };
}

function isLeastAtRest(pinning: Chain['pinning']): boolean {
  if (pinning === undefined) return true;
  return pinning.formula === undefined && pinningNames.every((name) => valuesOf(pinning[name]).every((c) => c >= 0));
}
