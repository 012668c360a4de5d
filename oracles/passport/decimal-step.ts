import type { Decimal } from 'decimal.js';
import type { Chain } from '../../src/chain/chain.ts';
import { coefficientAt } from '../../src/chain/coefficient.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Point } from '../../src/reference/taylor.ts';
import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import type { RungeKuttaScheme, Scheme, SplittingScheme } from '../../src/schemes/scheme.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';

/** The numbers of a passport: far beyond what any order needs above rounding. */
export const real = decimal(60);

/** Moves a point by one step of length h. */
export type DecimalStep = (point: Point<Decimal>, h: Decimal) => Point<Decimal>;

/** A scheme's step on a chain in 60 digits: coefficients as their texts say, the force by differentiating the Hamiltonian's expression. */
export function decimalStep(chain: Chain, scheme: Scheme): DecimalStep {
  const force = forceOf(chain);
  return scheme.family === 'splitting' ? splitting(scheme, force) : rungeKutta(scheme, force);
}

type Vector = readonly Decimal[];

function forceOf(chain: Chain): (q: Vector) => Vector {
  const { potential, bonds, sites } = hamiltonianOf(chain);
  const pull = derivative(potential, 'r');
  const named = bonds.map((_, b) => ({
    stiffness: real.of(coefficientAt(chain.stiffness, b)),
    alpha: real.of(coefficientAt(chain.alpha, b)),
  }));
  const zero = real.of(0);
  return (q) => {
    const f = Array.from({ length: sites }, () => zero);
    bonds.forEach(({ left, right }, b) => {
      const at = (site: number | 'wall') => (site === 'wall' ? zero : (q[site] as Decimal));
      const tension = evaluate(pull, { ...(named[b] as Record<string, Decimal>), r: real.minus(at(right), at(left)) }, real);
      if (left !== 'wall') f[left] = (f[left] as Decimal).plus(tension);
      if (right !== 'wall') f[right] = (f[right] as Decimal).minus(tension);
    });
    return f;
  };
}

const moved = (x: Vector, factor: Decimal, slope: Vector): Vector => x.map((value, i) => value.plus(factor.times(slope[i] as Decimal)));

function splitting({ first, kicks, drifts }: SplittingScheme, force: (q: Vector) => Vector): DecimalStep {
  const [kick, drift] = [kicks.map(coefficientNumber), drifts.map(coefficientNumber)];
  return ({ q, p }, h) => {
    let [at, momentum] = [q, p];
    const stages = Math.max(kick.length, drift.length);
    for (let i = 0; i < stages; i++) {
      for (const kind of first === 'kick' ? ['kick', 'drift'] : ['drift', 'kick']) {
        const factor = (kind === 'kick' ? kick : drift)[i];
        if (factor === undefined) continue;
        if (kind === 'kick') momentum = moved(momentum, factor.times(h), force(at));
        else at = moved(at, factor.times(h), momentum);
      }
    }
    return { q: at, p: momentum };
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
