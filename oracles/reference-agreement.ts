import { Decimal } from 'decimal.js';
import { bound, type Term } from './bounds/bound.ts';
import { moved, sizeOf } from './run.ts';
import type { ChainState } from './subjects/mechanics.ts';
import type { ReferenceAsk } from './subjects/reference.ts';
import type { Judgement } from './verdict/judgement.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Digits of the solutions that are compared, and of those that say how good solutions are. */
const [digits, coarse] = [27, 24];

const Exact = Decimal.clone({ precision: 80 });

type Way = Pick<ReferenceAsk, 'engine' | 'method'>;
type OracleOfReference = Oracle<ChainState, ReferenceAsk, readonly string[]>;

/**
 * Engines: decimal numbers and numbers in fixed point arrive at the same state by the same method, and those in limbs at that of fixed point,
 * to the last digit.
 *
 * Catches: an operation or function of an engine that is wrong in any of 22 digits, rounding that adds up, limbs that are not whole numbers.
 * Blind to: what both engines are told alike, the recurrences and the equations: the other method sees that.
 */
export const enginesAgree: OracleOfReference = {
  id: 'reference/engines',
  law: {
    tex: String.raw`z^{\mathrm{decimal}}(t) = z^{\mathrm{fixed}}(t) = z^{\mathrm{limbs}}(t)`,
    source: 'a real number does not depend on how it is written',
    route: 'decimals against fixed point, the same Taylor series, 24 and 27 digits; fixed point against limbs, every digit',
    catches: 'an operation or a function of an engine that is wrong in any of 22 digits, limbs in any',
    blindTo: 'the recurrences and the equations, which both share: reference/methods',
  },
  examine: (c) => agreement(c, 1 / 4, { engine: 'decimal', method: 'taylor' }, { engine: 'fixed-point', method: 'taylor' }, 'limbs'),
};

/**
 * Two methods: Taylor series and Gauss collocation arrive at the same state in the same numbers.
 *
 * Catches: a recurrence of the series that is wrong, a step that is too long, nodes or weights that are wrong, in any of 22 digits.
 * Blind to: what both are told alike, the engine and the derivative of the Hamiltonian: the other engine and `agreement/reference` see that.
 */
export const methodsAgree: OracleOfReference = {
  id: 'reference/methods',
  law: {
    tex: String.raw`z^{\mathrm{Taylor}}(t) = z^{\mathrm{Gauss}}(t)`,
    source: 'E. Picard: the solution is unique',
    route: 'Taylor series against Gauss collocation, both in fixed point, 24 and 27 digits',
    catches: 'a wrong recurrence, a step that is too long, wrong nodes or weights, in any of 22 digits',
    blindTo: 'the engine and the derivative of the Hamiltonian, which both share: reference/engines, dynamics/force',
  },
  examine: (c) => agreement(c, 1 / 2, { engine: 'fixed-point', method: 'taylor' }, { engine: 'fixed-point', method: 'gauss' }),
};

/** What is left of the size of a state where even 24 digits are rounded away: the solutions of both precisions are then the same. */
const ofFixedPoint = { unit: 1e-27 * 2 ** -24, source: 'a thousand units of the last place, 34 bits below 27 digits' };
const lastPlaces = {
  decimal: { unit: 1e-26, source: 'ten units of the last of 27 digits' },
  'fixed-point': ofFixedPoint,
  limbs: ofFixedPoint,
};

/**
 * Each way in 24 and in 27 digits: the latter are compared, and what they leave of the former says how far each may be off. The twin of the
 * other way, where there is one, has to write the same digits: nothing explains any difference.
 */
function* agreement(
  { chain, state }: ChainState,
  time: number,
  one: Way,
  other: Way,
  twin?: Way['engine'],
): Generator<readonly ReferenceAsk[], Judgement, readonly (readonly string[])[]> {
  const ask = { chain, start: state, time };
  const asks = [one, other].flatMap((way) => [digits, coarse].map((n) => ({ ...ask, ...way, digits: n })));
  const answers = yield [...asks, ...(twin === undefined ? [] : [{ ...ask, ...other, engine: twin, digits }])];
  const [first, firstCoarse, second, secondCoarse, same = second] = answers as [string[], string[], string[], string[], string[]?];
  const end = {
    ...state,
    q: Float64Array.from(first.slice(0, chain.sites), Number),
    p: Float64Array.from(first.slice(chain.sites), Number),
  };
  const size = Math.max(sizeOf(state), sizeOf(end));
  const terms = ({ engine, method }: Way, fine: readonly string[], rough: readonly string[]): Term[] => {
    const name = one.engine === other.engine ? method : engine;
    const { unit, source } = lastPlaces[engine];
    return [
      { name, value: distanceOf(fine, rough), grade: 'measured', source: `${coarse} against ${digits} digits` },
      { name: `rounding, ${name}`, value: size * unit, grade: 'estimated', source },
    ];
  };
  return {
    deviation: same.every((text, i) => text === second[i]) ? distanceOf(first, second) : size,
    tolerance: 0,
    uncertainty: bound(...terms(one, first, firstCoarse), ...terms(other, second, secondCoarse)),
    effect: 1e-20 * size,
    evidence: 'high-precision',
    witness: [moved(state, [end])],
    measured: [],
  };
}

/** Euclidean distance of two states written down. */
function distanceOf(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a
    .reduce((sum, x, i) => sum.add(new Exact(x).sub(b[i] as string).pow(2)), new Exact(0))
    .sqrt()
    .toNumber();
}
