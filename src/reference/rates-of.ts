import type { Arithmetic } from '../exact/arithmetic.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import type { System } from './system.ts';

/** The slope of a system at a point: x' = f(x). */
export type Rates<T> = (point: readonly T[]) => readonly T[];

/** The right-hand sides as functions: q' = p / m and p' = -dH/dq of a Hamiltonian, q first, or those of the equations. */
export function ratesOf<T>(system: System, real: Arithmetic<T>): Rates<T> {
  const numbers = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, real.of(value)]));
  if ('rates' in system) {
    const { names, rates } = system;
    const parameters = numbers(system.parameters ?? {});
    return (point) => {
      const known = { ...parameters, ...Object.fromEntries(names.map((name, i) => [name, point[i] as T])) };
      return rates.map((rate) => evaluate(rate, known, real));
    };
  }
  const { sites, potential, pinning } = system;
  const zero = real.of(0);
  const masses = Array.from({ length: sites }, (_, j) => real.of(system.masses?.[j] ?? 1));
  const pull = derivative(potential, 'r');
  const hold = pinning && derivative(pinning.potential, 'q');
  const bonds = system.bonds.map(({ left, right, coefficients }) => ({ left, right, named: numbers(coefficients) }));
  const pins = pinning?.coefficients.map(numbers) ?? [];
  return (point) => {
    const at = (site: number | 'wall') => (site === 'wall' ? zero : (point[site] as T));
    const slopes = masses.map((mass, j) => real.over(point[sites + j] as T, mass));
    const forces = masses.map(() => zero);
    for (const { left, right, named } of bonds) {
      const tension = evaluate(pull, { ...named, r: real.minus(at(right), at(left)) }, real);
      if (left !== 'wall') forces[left] = real.plus(forces[left] as T, tension);
      if (right !== 'wall') forces[right] = real.minus(forces[right] as T, tension);
    }
    pins.forEach((named, site) => {
      if (hold !== undefined) forces[site] = real.minus(forces[site] as T, evaluate(hold, { ...named, q: at(site) }, real));
    });
    return [...slopes, ...forces];
  };
}
