import type { Chain } from '../../src/chain/chain.ts';
import type { Expression } from '../../src/chain/expression.ts';
import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { type Expansion, expansionIn, expansionOf } from '../../src/exact/expansion.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';
import type { Point } from '../../src/reference/taylor.ts';
import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import type { RungeKuttaScheme, Scheme, SplittingScheme } from '../../src/schemes/scheme.ts';
import { hamiltonianOf } from './hamiltonian-of.ts';

/** Moves a point by one step of length h. */
export type StepOver<T> = (point: Point<T>, h: T) => Point<T>;

/**
 * A scheme's step on a chain over any numbers, every operation rounded as these are: coefficients as their texts say, the force by
 * differentiating the Hamiltonian's expression. It shares nothing with the core but the scheme's texts.
 */
export function stepOver<T>(chain: Chain, scheme: Scheme, real: Arithmetic<T>): StepOver<T> {
  const forces = forcesOf(hamiltonianOf(chain), real);
  return scheme.family === 'splitting' ? splitting(scheme, forces, real) : rungeKutta(scheme, forces, real);
}

/** What texts are read as: every digit that a source has. */
const read = decimal(60);

const known = new Map<string, Expansion>();

/** A coefficient as doubles, the same for every arithmetic: read once, for that takes longer than many a run. */
function expansionOfText(text: string): Expansion {
  const expansion = known.get(text) ?? expansionOf(coefficientNumber(text), read);
  known.set(text, expansion);
  return expansion;
}

const numberOver =
  <T>(real: Arithmetic<T>) =>
  (text: string): T =>
    expansionIn(expansionOfText(text), real);

interface Forces<T> {
  /** f(q) */
  readonly force: (q: readonly T[]) => readonly T[];
  /** (v . grad) f at q */
  readonly tangent: (q: readonly T[], v: readonly T[]) => readonly T[];
  /** p / m, or f / m */
  readonly byMass: (p: readonly T[]) => readonly T[];
}

function forcesOf<T>({ potential, bonds, sites, masses, pinning }: Hamiltonian, real: Arithmetic<T>): Forces<T> {
  const zero = real.of(0);
  const pull = derivative(potential, 'r');
  const stiffening = derivative(pull, 'r');
  const hold = pinning && derivative(pinning.potential, 'q');
  const holding = hold && derivative(hold, 'q');
  const numbers = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(of).map(([name, x]) => [name, real.of(x)] as const));
  const valued = (expression: Expression, names: Record<string, T>, variable: string, x: T) => {
    names[variable] = x; // in place: these records are nobody else's, and made anew they would be most of the work
    return evaluate(expression, names, real);
  };
  const named = bonds.map(({ coefficients }) => numbers(coefficients));
  const pins = pinning?.coefficients.map(numbers) ?? [];
  const inverse = masses?.map((mass) => real.over(real.of(1), real.of(mass)));
  const lengths = (q: readonly T[]) => {
    const at = (site: number | 'wall') => (site === 'wall' ? zero : (q[site] as T));
    return bonds.map(({ left, right }) => real.minus(at(right), at(left)));
  };
  const ofBonds = (expression: Expression, q: readonly T[]) =>
    lengths(q).map((r, b) => valued(expression, named[b] as Record<string, T>, 'r', r));
  const ofPins = (expression: Expression, q: readonly T[]) => pins.map((names, site) => valued(expression, names, 'q', q[site] as T));
  const onSites = (tensions: readonly T[], held: readonly T[]): readonly T[] => {
    const f = Array.from({ length: sites }, () => zero);
    bonds.forEach(({ left, right }, b) => {
      if (left !== 'wall') f[left] = real.plus(f[left] as T, tensions[b] as T);
      if (right !== 'wall') f[right] = real.minus(f[right] as T, tensions[b] as T);
    });
    held.forEach((slope, site) => {
      f[site] = real.minus(f[site] as T, slope);
    });
    return f;
  };
  return {
    force: (q) => onSites(ofBonds(pull, q), hold === undefined ? [] : ofPins(hold, q)),
    tangent: (q, v) => {
      const along = lengths(v);
      return onSites(
        ofBonds(stiffening, q).map((x, b) => real.times(x, along[b] as T)),
        holding === undefined ? [] : ofPins(holding, q).map((x, site) => real.times(x, v[site] as T)),
      );
    },
    byMass: (p) => (inverse === undefined ? p : p.map((x, site) => real.times(x, inverse[site] as T))),
  };
}

const movedBy =
  <T>(real: Arithmetic<T>) =>
  (x: readonly T[], factor: T, slope: readonly T[]): readonly T[] =>
    x.map((value, i) => real.plus(value, real.times(factor, slope[i] as T)));

function splitting<T>(scheme: SplittingScheme, { force, tangent, byMass }: Forces<T>, real: Arithmetic<T>): StepOver<T> {
  const { first, kicks, drifts, corrector } = scheme;
  const moved = movedBy(real);
  const number = numberOver(real);
  const [kick, drift] = [kicks.map(number), drifts.map(number)];
  const twice = corrector === undefined ? undefined : real.times(real.of(-2), number(corrector));
  const corrected = (q: readonly T[], p: readonly T[], h: T) =>
    twice === undefined ? p : moved(p, real.times(twice, real.times(h, real.times(h, h))), tangent(q, byMass(force(q))));
  const stages = Math.max(kick.length, drift.length);
  return ({ q, p }, h) => {
    let [at, momentum] = [q, corrected(q, p, h)];
    for (let i = 0; i < stages; i++) {
      for (const kind of first === 'kick' ? ['kick', 'drift'] : ['drift', 'kick']) {
        const factor = (kind === 'kick' ? kick : drift)[i];
        if (factor === undefined) continue;
        if (kind === 'kick') momentum = moved(momentum, real.times(factor, h), force(at));
        else at = moved(at, real.times(factor, h), byMass(momentum));
      }
    }
    return { q: at, p: corrected(at, momentum, h) };
  };
}

function rungeKutta<T>({ a, b }: RungeKuttaScheme, { force, byMass }: Forces<T>, real: Arithmetic<T>): StepOver<T> {
  const moved = movedBy(real);
  const number = numberOver(real);
  const [rows, weights] = [a.map((row) => row.map(number)), b.map(number)];
  return ({ q, p }, h) => {
    const [velocities, forces]: [(readonly T[])[], (readonly T[])[]] = [[], []];
    const sum = (x: readonly T[], factors: readonly T[], slopes: readonly (readonly T[])[]) =>
      factors.reduce((at, factor, j) => moved(at, real.times(factor, h), slopes[j] as readonly T[]), x);
    for (const row of rows) {
      const [at, momentum] = [sum(q, row, velocities), sum(p, row, forces)];
      velocities.push(byMass(momentum));
      forces.push(force(at));
    }
    return { q: sum(q, weights, velocities), p: sum(p, weights, forces) };
  };
}
