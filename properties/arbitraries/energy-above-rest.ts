import { bondLengths } from '../../src/chain/bond-lengths.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { coefficientAt } from '../../src/chain/coefficient.ts';
import type { Formula } from '../../src/chain/formula.ts';
import { bondCount } from '../../src/chain/lattice.ts';
import { bondOf, pinOf } from '../../src/chain/parts.ts';
import type { Pinning } from '../../src/chain/pinning.ts';
import type { State } from '../../src/chain/state.ts';
import { exampleFormulas } from './example-potentials.ts';

/** An energy, and the sum of the absolute values of its terms, which says how far rounding can have moved it. */
export interface Sum {
  readonly value: number;
  readonly size: number;
}

/**
 * What a state times s has more than at rest, H(s q, s p) - H(0, 0): the terms of degree d are s^d of what they are at s = 1, and so added up
 * once; potentials that are no polynomials are computed for each s.
 */
export interface EnergyAboveRest {
  readonly polynomial: (s: number) => Sum;
  readonly others: readonly NoPolynomial[];
  /** the largest share of the way to its barrier that a bond has gone at s = 1 */
  readonly reach: number;
}

/** The potential energy of all bonds, or of all pinnings. */
export interface NoPolynomial {
  readonly aboveRest: (s: number) => Sum;
  readonly sizeAtRest: number;
  /** whether it is known that none of its terms is anywhere below what it is at rest */
  readonly isLeastAtRest: boolean;
}

/** Sums of the terms of each degree, and of the absolute values of all. */
interface Degrees {
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  readonly sixth: number;
  readonly size: number;
}

const none: Degrees = { second: 0, third: 0, fourth: 0, sixth: 0, size: 0 };

export function energyAboveRest(chain: Chain, state: State): EnergyAboveRest {
  const others: NoPolynomial[] = [];
  if (!polynomials.has(chain.potential)) others.push(bondsTermByTerm(chain, state));
  if (chain.pinning?.formula !== undefined) others.push(pinsTermByTerm(chain.pinning, chain.pinning.formula, state));
  const kinetic = kineticEnergy(chain, state);
  const [pins, bonds] = [pinDegrees(chain, state), bondDegrees(chain, state)];
  const second = kinetic + pins.second + bonds.second;
  const [third, fourth, sixth] = [bonds.third, pins.fourth + bonds.fourth, pins.sixth];
  const size = kinetic + pins.size + bonds.size;
  const polynomial = (s: number) => ({ value: s * s * (second + s * (third + s * (fourth + s * s * sixth))), size: s * s * size });
  return { polynomial, others, reach: bonds.reach };
}

function kineticEnergy({ mass }: Chain, { p }: State): number {
  let sum = 0;
  for (let j = 0; j < p.length; j++) sum += ((p[j] as number) * (p[j] as number)) / coefficientAt(mass, j);
  return sum / 2;
}

function pinDegrees({ pinning }: Chain, { q }: State): Degrees {
  if (pinning === undefined || pinning.formula !== undefined) return none;
  const { quadratic, quartic, sextic } = pinning;
  let second = 0;
  let fourth = 0;
  let sixth = 0;
  let size = 0;
  for (let j = 0; j < q.length; j++) {
    const square = (q[j] as number) * (q[j] as number);
    const two = (coefficientAt(quadratic, j) * square) / 2;
    const four = (coefficientAt(quartic, j) * square * square) / 4;
    const six = (coefficientAt(sextic, j) * square * square * square) / 6;
    second += two;
    fourth += four;
    sixth += six;
    size += Math.abs(two) + Math.abs(four) + Math.abs(six);
  }
  return { second, third: 0, fourth, sixth, size };
}

/** chi r^2 / 2 + alpha r^3 / 3 + beta r^4 / 4, where a coefficient that a bond does not have is 0. */
const polynomials: ReadonlySet<Chain['potential']> = new Set(['harmonic', 'fput-alpha', 'fput-beta', 'fput-alphabeta'] as const);

/** Bond lengths are those of `bondLengths`, got on the way along a row: an array of them takes longer to make than all the rest. */
function bondDegrees(chain: Chain, state: State): Degrees & { readonly reach: number } {
  const { potential, boundary, sites, sides, stiffness, alpha, beta } = chain;
  const { q } = state;
  const bonds = polynomials.has(potential) ? bondCount(chain) : 0;
  const lengths = sides === undefined ? undefined : bondLengths(chain, state);
  const breaks = potential === 'fput-alpha';
  const ahead = boundary === 'periodic' ? 1 : 0;
  const end = ahead === 1 ? (q[0] as number) : 0;
  let left = end;
  // one by one: what is taken out of an array stays an object of the engine's in the loop
  let second = 0;
  let third = 0;
  let cubes = 0;
  let fourth = 0;
  let reach = 0;
  for (let b = 0; b < bonds; b++) {
    const right = b + ahead < sites ? (q[b + ahead] as number) : end;
    const r = lengths === undefined ? right - left : (lengths[b] as number);
    left = right;
    const chi = coefficientAt(stiffness, b);
    const a = coefficientAt(alpha, b);
    const square = r * r;
    const cube = a * square * r;
    second += chi * square;
    third += cube;
    cubes += Math.abs(cube);
    fourth += coefficientAt(beta, b) * square * square;
    if (breaks) reach = Math.max(reach, (-a * r) / chi); // the barrier stands at r = -chi / alpha
  }
  const size = second / 2 + cubes / 3 + fourth / 4;
  return { second: second / 2, third: third / 3, fourth: fourth / 4, sixth: 0, size, reach };
}

function bondsTermByTerm(chain: Chain, state: State): NoPolynomial {
  const { potential, stiffness, alpha, beta } = chain;
  const { energy } = bondOf(chain);
  const lengths = bondLengths(chain, state);
  const term = (s: number, b: number) =>
    energy(s * (lengths[b] as number), coefficientAt(stiffness, b), coefficientAt(alpha, b), coefficientAt(beta, b));
  const isLeastAtRest = typeof potential === 'string' ? potential === 'toda' : exampleFormulas.r.includes(potential);
  return termByTerm(lengths.length, term, isLeastAtRest);
}

function pinsTermByTerm(pinning: Pinning, formula: Formula, { q }: State): NoPolynomial {
  const { quadratic, quartic, sextic } = pinning;
  const { energy } = pinOf(pinning);
  const term = (s: number, j: number) =>
    energy(s * (q[j] as number), coefficientAt(quadratic, j), coefficientAt(quartic, j), coefficientAt(sextic, j));
  return termByTerm(q.length, term, exampleFormulas.q.includes(formula));
}

function termByTerm(count: number, term: (s: number, index: number) => number, isLeastAtRest: boolean): NoPolynomial {
  const sum = (s: number): Sum => {
    let value = 0;
    let size = 0;
    for (let i = 0; i < count; i++) {
      const one = term(s, i);
      value += one;
      size += Math.abs(one);
    }
    return { value, size };
  };
  const rest = sum(0);
  const aboveRest = (s: number) => {
    const { value, size } = sum(s);
    return { value: value - rest.value, size: size + rest.size };
  };
  return { aboveRest, sizeAtRest: rest.size, isLeastAtRest };
}
