import type { Formula, Operations } from '../../src/exact/operations.ts';
import { powerSeries } from '../../src/exact/power-series.ts';
import { statedLaxPair, type TodaLattice, todaLattice } from './toda-lattice.ts';

/** Numbers with an exponential function of what is small. */
export type WithExp<T> = Operations<T> & { exp(x: T): T };

/** A formula in the variables of a {@link SmallChain}, the exponential function among its operations. */
export type ExpFormula = <T>(over: WithExp<T>, x: readonly T[]) => T;

/** A Toda chain in its coordinates, q_n, p_n and alpha: what is expanded in their amplitude. m = chi = 1. */
export interface SmallChain {
  readonly lattice: TodaLattice;
  /** q, p, alpha */
  readonly variables: readonly string[];
  positions<T>(x: readonly T[]): readonly T[];
  momenta<T>(x: readonly T[]): readonly T[];
  alpha<T>(x: readonly T[]): T;
  /** r_b = q_right - q_left of every bond, walls standing at 0 */
  lengths<T>(over: Operations<T>, x: readonly T[]): readonly T[];
  /** the p, e = exp(alpha r), alpha that a {@link TodaLattice} has */
  laxVariables<T>(over: WithExp<T>, x: readonly T[]): readonly T[];
}

/** Sites and bonds numbered as those of {@link todaLattice}. */
export function smallChain(boundary: 'fixed' | 'periodic', sites: number): SmallChain {
  const lattice = todaLattice(boundary, sites);
  const isRing = boundary === 'periodic';
  const positions = <T>(x: readonly T[]) => x.slice(0, sites);
  const momenta = <T>(x: readonly T[]) => x.slice(sites, 2 * sites);
  const alpha = <T>(x: readonly T[]) => x[2 * sites] as T;
  const lengths = <T>(over: Operations<T>, x: readonly T[]) => {
    const q = positions(x);
    const at = (n: number): T => (isRing ? (q[n % sites] as T) : (q[n - 1] ?? over.of(0)));
    return Array.from({ length: lattice.bonds }, (_, n) => over.minus(at(n + 1), at(n)));
  };
  const numbers = Array.from({ length: sites }, (_, n) => n + (isRing ? 0 : 1));
  return {
    lattice,
    variables: [...numbers.map((n) => `q${n}`), ...numbers.map((n) => `p${n}`), 'alpha'],
    positions,
    momenta,
    alpha,
    lengths,
    laxVariables: (over, x) => [...momenta(x), ...lengths(over, x).map((r) => over.exp(over.times(alpha(x), r))), alpha(x)],
  };
}

/** Rings and chains between walls as regimes of a family. */
export const boundaries = [
  ['periodic', (sites: number) => `ring of ${sites}`],
  ['fixed', (sites: number) => `${sites} between walls`],
] as const;

/** The entries of the Lax matrix of a small chain, a_n and b_n of its ring. */
export const laxOf = <T>({ lattice, laxVariables }: SmallChain, over: WithExp<T>, x: readonly T[]) =>
  lattice.entries(over, laxVariables(over, x), statedLaxPair);

/** The part of a formula that is of this order in the amplitude, all coordinates multiplied by it and alpha not. */
export function orderOf({ lattice: { sites } }: SmallChain, order: number, formula: ExpFormula): Formula {
  return <T>(over: Operations<T>, x: readonly T[]): T => {
    const zero = over.of(0);
    const small = x.map((value, i) => Array.from({ length: order + 1 }, (_, k) => (k === (i < 2 * sites ? 1 : 0) ? value : zero)));
    return formula(powerSeries(over, order), small)[order] as T;
  };
}

export const sum = <T>(over: Operations<T>, terms: readonly T[]): T => terms.reduce((total, term) => over.plus(total, term), over.of(0));

/** The sum of products of two lists of as many numbers. */
export const dot = <T>(over: Operations<T>, x: readonly T[], y: readonly T[]): T =>
  sum(
    over,
    x.map((value, i) => over.times(value, y[i] as T)),
  );
