import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { decimalText } from '../../src/exact/decimal-text.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { limbs } from '../../src/exact/limbs/limbs.ts';
import { wholeUnits } from '../../src/exact/whole-units.ts';
import { byGauss } from '../../src/reference/by-gauss.ts';
import type { Engine } from '../../src/reference/guaranteed.ts';
import { byTaylor, type Solve } from '../../src/reference/system.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';
import type { Subject } from '../verdict/oracle.ts';
import type { CoreParts } from './core.ts';

/** What the reference is composed of: its numbers, and its ways to solve a system. */
export interface ReferenceParts {
  readonly engines: Readonly<Record<'decimal' | 'fixed-point' | 'limbs', Engine>>;
  readonly methods: Readonly<Record<'taylor' | 'gauss', Solve>>;
}

export const referenceParts: ReferenceParts = {
  engines: { decimal, 'fixed-point': fixedPoint, limbs },
  methods: { taylor: byTaylor, gauss: byGauss },
};

/** "Where is this chain after this time, solved in so many digits, in these numbers, in this way?" */
export interface ReferenceAsk {
  readonly chain: Chain;
  readonly start: State;
  readonly time: number;
  readonly digits: number;
  readonly engine: keyof ReferenceParts['engines'];
  readonly method: keyof ReferenceParts['methods'];
}

/** Digits written beyond those that the solution is computed in, so that writing them down loses nothing. */
const spare = 15;

/** The reference itself on trial: q_1 .. q_N, p_1 .. p_N as decimal texts, to an absolute precision. */
export const coreReference =
  ({ reference }: Pick<CoreParts, 'reference'>): Subject<ReferenceAsk, readonly string[]> =>
  ({ chain, start, time, digits, engine, method }) => {
    const coordinates = [...start.q, ...start.p];
    const size = Math.max(...coordinates.map(Math.abs)) || 1;
    const real = reference.engines[engine](digits, size);
    const [end = []] = reference.methods[method](hamiltonianOf(chain), coordinates, [time], real);
    const places = digits + spare + zerosOf(size);
    return end.map((x) => decimalText(wholeUnits(x, places, real), -places));
  };

/** Zeros behind the point before a number of this size begins. */
function zerosOf(size: number): number {
  let zeros = 0;
  for (let at = size; at < 1; at *= 10) zeros++;
  return zeros;
}
