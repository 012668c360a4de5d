import { bondLengths } from '../../src/chain/bond-lengths.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { coefficientAt, valuesOf } from '../../src/chain/coefficient.ts';
import { isConfined } from '../../src/chain/domain.ts';
import { energy } from '../../src/chain/energy.ts';
import type { State } from '../../src/chain/state.ts';

/** No state is halved more often. */
const most = 7;

/**
 * How often a state has to be halved until it has no more than so much energy above rest and no bond of it can break; 7 at most.
 *
 * @param limit below the lowest barrier of the chain
 */
export function halvingsToFit(chain: Chain, state: State, limit: number): number {
  const quickly = isPolynomial(chain) ? byDegrees(chain, state, limit) : () => undefined;
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

/** chi r^2/2 + alpha r^3/3 + beta r^4/4; a bond of the second kind breaks at r = -chi/alpha. */
const polynomials: ReadonlySet<Chain['potential']> = new Set(['harmonic', 'fput-alpha', 'fput-beta', 'fput-alphabeta'] as const);

/** Such bonds, and pinnings q^2, q^4, q^6 that are nowhere negative: at rest the energy is 0, and its lowest. */
function isPolynomial({ potential, pinning }: Chain): boolean {
  if (!polynomials.has(potential)) return false;
  if (pinning === undefined) return true;
  const { formula, quadratic, quartic, sextic } = pinning;
  return formula === undefined && [quadratic, quartic, sextic].every((coefficient) => valuesOf(coefficient).every((c) => c >= 0));
}

/** What two sums of a thousand terms, rounded in another order, differ by at most, relative to the sum of their absolute values. */
const doubt = 1e-12;

/**
 * By the energy's terms of each degree, added up once: a term of degree d is 2^-d of what it was after a halving, the elongation of a bond half.
 * Undefined where the energy comes so close to the limit that rounding decides.
 */
function byDegrees(chain: Chain, state: State, limit: number): (halvings: number) => boolean | undefined {
  const { second: kinetic, fourth: pinned, sixth } = ofSites(chain, state);
  const { second: bonded, third, cubes, fourth: quartic, reach } = ofBonds(chain, state);
  const [second, fourth] = [kinetic + bonded, pinned + quartic];
  return (halvings) => {
    const s = 1 / (1 << halvings);
    const even = s * s * (second + s * s * (fourth + s * s * sixth));
    const value = even + s * s * s * third;
    const unsure = doubt * (even + s * s * s * cubes);
    if (Math.abs(value - limit) <= unsure || Math.abs(s * reach - 1) <= doubt) return undefined;
    return value < limit && s * reach < 1;
  };
}

function ofSites({ mass, pinning }: Chain, { q, p }: State) {
  let [second, fourth, sixth] = [0, 0, 0];
  for (let j = 0; j < p.length; j++) second += (0.5 * (p[j] as number) * (p[j] as number)) / coefficientAt(mass, j);
  if (pinning === undefined) return { second, fourth, sixth };
  const { quadratic, quartic, sextic } = pinning;
  for (let j = 0; j < q.length; j++) {
    const square = (q[j] as number) * (q[j] as number);
    second += 0.5 * coefficientAt(quadratic, j) * square;
    fourth += 0.25 * coefficientAt(quartic, j) * square * square;
    sixth += (coefficientAt(sextic, j) * square * square * square) / 6;
  }
  return { second, fourth, sixth };
}

/** `cubes` are the absolute values of `third`, `reach` is the largest share of the way to its barrier that a bond has gone. */
function ofBonds(chain: Chain, state: State) {
  const { stiffness, alpha, beta } = chain;
  const lengths = bondLengths(chain, state);
  let [second, third, cubes, fourth, reach] = [0, 0, 0, 0, 0];
  for (let b = 0; b < lengths.length; b++) second += 0.5 * coefficientAt(stiffness, b) * (lengths[b] as number) * (lengths[b] as number);
  if (alpha !== 0)
    for (let b = 0; b < lengths.length; b++) {
      const r = lengths[b] as number;
      const cube = (coefficientAt(alpha, b) * r * r * r) / 3;
      third += cube;
      cubes += Math.abs(cube);
    }
  if (chain.potential === 'fput-alpha')
    for (let b = 0; b < lengths.length; b++)
      reach = Math.max(reach, (-coefficientAt(alpha, b) * (lengths[b] as number)) / coefficientAt(stiffness, b));
  if (beta !== 0)
    for (let b = 0; b < lengths.length; b++) {
      const square = (lengths[b] as number) * (lengths[b] as number);
      fourth += 0.25 * coefficientAt(beta, b) * square * square;
    }
  return { second, third, cubes, fourth, reach };
}
