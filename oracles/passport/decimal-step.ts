import type { Decimal } from 'decimal.js';
import type { Chain } from '../../src/chain/chain.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { InputError } from '../../src/input-error.ts';
import type { Point } from '../../src/reference/taylor.ts';
import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import type { RungeKuttaScheme, Scheme, SplittingScheme } from '../../src/schemes/scheme.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';

/** The numbers of a passport: far beyond what any order needs above rounding. */
export const real = decimal(60);

/** Moves a point by one step of length h. */
export type DecimalStep = (point: Point<Decimal>, h: Decimal) => Point<Decimal>;

/** A scheme's step on a chain of unit masses, nothing pinned, in 60 digits: coefficients as their texts say, the force by differentiating the Hamiltonian's expression. */
export function decimalStep(chain: Chain, scheme: Scheme): DecimalStep {
  const forces = forcesOf(chain);
  return scheme.family === 'splitting' ? splitting(scheme, forces) : rungeKutta(scheme, forces.force);
}

type Vector = readonly Decimal[];

interface Forces {
  /** f(q) */
  readonly force: (q: Vector) => Vector;
  /** (v . grad) f at q */
  readonly tangent: (q: Vector, v: Vector) => Vector;
}

function forcesOf(chain: Chain): Forces {
  const { potential, bonds, sites, masses, pinning } = hamiltonianOf(chain);
  if (masses !== undefined || pinning !== undefined) throw new InputError('chain', chain, 'unit masses, nothing pinned');
  const pull = derivative(potential, 'r');
  const stiffening = derivative(pull, 'r');
  const named = bonds.map(({ coefficients }) => Object.fromEntries(Object.entries(coefficients).map(([name, x]) => [name, real.of(x)])));
  const zero = real.of(0);
  const lengths = (q: Vector) => {
    const at = (site: number | 'wall') => (site === 'wall' ? zero : (q[site] as Decimal));
    return bonds.map(({ left, right }) => real.minus(at(right), at(left)));
  };
  const ofBonds = (expression: Expression, q: Vector) =>
    lengths(q).map((r, b) => evaluate(expression, { ...(named[b] as Record<string, Decimal>), r }, real));
  const onSites = (tensions: Vector): Vector => {
    const f = Array.from({ length: sites }, () => zero);
    bonds.forEach(({ left, right }, b) => {
      if (left !== 'wall') f[left] = (f[left] as Decimal).plus(tensions[b] as Decimal);
      if (right !== 'wall') f[right] = (f[right] as Decimal).minus(tensions[b] as Decimal);
    });
    return f;
  };
  return {
    force: (q) => onSites(ofBonds(pull, q)),
    tangent: (q, v) => {
      const along = lengths(v);
      return onSites(ofBonds(stiffening, q).map((x, b) => x.times(along[b] as Decimal)));
    },
  };
}

const moved = (x: Vector, factor: Decimal, slope: Vector): Vector => x.map((value, i) => value.plus(factor.times(slope[i] as Decimal)));

function splitting({ first, kicks, drifts, corrector }: SplittingScheme, { force, tangent }: Forces): DecimalStep {
  const [kick, drift] = [kicks.map(coefficientNumber), drifts.map(coefficientNumber)];
  const corrected = (q: Vector, p: Vector, h: Decimal): Vector =>
    corrector === undefined ? p : moved(p, coefficientNumber(corrector).times(h.pow(3)).times(-2), tangent(q, force(q)));
  return ({ q, p }, h) => {
    let [at, momentum] = [q, corrected(q, p, h)];
    const stages = Math.max(kick.length, drift.length);
    for (let i = 0; i < stages; i++) {
      for (const kind of first === 'kick' ? ['kick', 'drift'] : ['drift', 'kick']) {
        const factor = (kind === 'kick' ? kick : drift)[i];
        if (factor === undefined) continue;
        if (kind === 'kick') momentum = moved(momentum, factor.times(h), force(at));
        else at = moved(at, factor.times(h), momentum);
      }
    }
    return { q: at, p: corrected(at, momentum, h) };
  };
}

function rungeKutta({ a, b }: RungeKuttaScheme, force: (q: Vector) => Vector): DecimalStep {
  return ({ q, p }, h) => {
    const [velocities, forces]: Vector[][] = [[], []];
    const sum = (x: Vector, texts: readonly string[], slopes: readonly Vector[]) =>
      texts.reduce((at, text, j) => moved(at, coefficientNumber(text).times(h), slopes[j] as Vector), x);
    for (const row of a) {
      const [at, momentum] = [sum(q, row, velocities as Vector[]), sum(p, row, forces as Vector[])];
      velocities?.push(momentum);
      forces?.push(force(at));
    }
    return { q: sum(q, b, velocities as Vector[]), p: sum(p, b, forces as Vector[]) };
  };
}
