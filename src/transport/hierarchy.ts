import type { Operations } from '../exact/operations.ts';
import type { TransportNumbers } from './numbers.ts';
import { evenCoupling, type PinnedState } from './pinned-lattice.ts';
import { neighboursOf, type TorusBond } from './torus.ts';
import { derivativeOfWords, mapWords, plusWords, timesWords, variable, variablesOf, type Words } from './words.ts';

/**
 * The hierarchy -A_har u^(1) = j, -A_har u^(k) = A_anh u^(k-1), solved exactly.
 *
 * In z_x = omega_x q_x + i p_x and its conjugate every monomial is an eigenvector: A_har z^a zbar^b = -i <omega, a - b> z^a zbar^b. p -> -p exchanges
 * z and zbar, so a p-symmetric function has real coefficients and a p-antisymmetric one imaginary ones: i F. Both are kept as polynomials over
 * one ordered field. -A_har u = i F is u_ab = F_ab / <omega, a - b>; with d/dp = i (d/dz - d/dzbar), A_anh u = i F' where F' is the sum
 * over x of (dp_x/dt) (d/dz_x - d/dzbar_x) u. Monomials with a = b at every site have no divisor: their sum is the zero mode, which must be 0.
 *
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity for disordered lattices", (8)-(10)
 */
export interface HierarchyOrder<T> {
  /** F, where i F is what -A_har u is to be */
  readonly source: Words<T>;
  /** the part of F whose monomials have a = b at every site */
  readonly zeroMode: Words<T>;
  /** u^(k), real coefficients in z and zbar */
  readonly solution: Words<T>;
}

/** z_x and its conjugate as variables of words. */
export const amplitude = (site: number): number => 2 * site;
export const conjugate = (site: number): number => 2 * site + 1;

/** The sites that a polynomial in z and zbar depends on. */
export const sitesOf = (f: Words<unknown>): readonly number[] =>
  [...new Set([...f.keys()].flatMap((word) => variablesOf(word).map((v) => v >> 1)))].toSorted((a, b) => a - b);

/** What the hierarchy is solved for; only omega, U and V of the state count. `kernel` gives what may be added to u^(k): nothing if it is left out. */
export interface HierarchyOf<T> {
  readonly sides: readonly number[];
  readonly bond: TorusBond;
  readonly state: Pick<PinnedState<T>, 'omega' | 'U' | 'V'>;
  readonly kernel?: (order: number) => Words<T>;
  /** where coefficients can be compared: those that are 0 are left out */
  readonly isZero?: (coefficient: T) => boolean;
}

/**
 * The orders 1 .. n of the hierarchy at a bond.
 *
 * @throws RangeError (of the numbers) where a divisor <omega, a - b> is 0, and the coefficient over it is not left out
 */
export function hierarchy<T>(
  over: Operations<T>,
  of: HierarchyOf<T>,
  orders: number,
  numbers: TransportNumbers,
): readonly HierarchyOrder<T>[] {
  const found: HierarchyOrder<T>[] = [];
  for (let order = 1; order <= orders; order++) {
    const behind = Math.max(1, order - numbers.indices['orders behind']);
    const source =
      order === 1 ? currentWords(over, of, numbers) : pushed(over, of, (found[behind - 1] as HierarchyOrder<T>).solution, numbers);
    const solved = poissonSolution(over, source, of, numbers);
    const kernel = of.kernel?.(order);
    found.push({ source, ...solved, ...(kernel === undefined ? {} : { solution: plusWords(over, solved.solution, kernel) }) });
  }
  return found;
}

/** u of -A_har u = i F, and the zero mode of F. */
export function poissonSolution<T>(
  over: Operations<T>,
  source: Words<T>,
  { state: { omega }, isZero }: Pick<HierarchyOf<T>, 'state' | 'isZero'>,
  { factors }: TransportNumbers,
): Pick<HierarchyOrder<T>, 'solution' | 'zeroMode'> {
  const solution = new Map<string, T>();
  const zeroMode = new Map<string, T>();
  for (const [word, c] of source) {
    if (isZero?.(c)) continue;
    const frequencies = frequenciesOf(word);
    if (frequencies.length === 0) {
      zeroMode.set(word, c);
      continue;
    }
    const divisor = frequencies.map(([site, n]) => over.times(over.of(n), omega[site] as T)).reduce(over.plus);
    solution.set(word, over.over(over.times(over.of(factors['Poisson divisor']), c), divisor));
  }
  return { solution, zeroMode };
}

/** a_x - b_x of every site where it is not 0. */
export function frequenciesOf(word: string): readonly (readonly [site: number, multiple: number])[] {
  const multiples = new Map<number, number>();
  for (const v of variablesOf(word)) multiples.set(v >> 1, (multiples.get(v >> 1) ?? 0) + (v % 2 === 0 ? 1 : -1));
  return [...multiples].filter(([, n]) => n !== 0);
}

/** F of j = i F: p = -i (z - zbar)/2. */
function currentWords<T>(over: Operations<T>, { bond: { tail, head }, state }: HierarchyOf<T>, numbers: TransportNumbers): Words<T> {
  const { factors } = numbers;
  const momentum = (site: number, factor: number) =>
    plusWords(over, variable(amplitude(site), over.of(-factor / 2)), variable(conjugate(site), over.of(factor / 2)));
  const momenta = plusWords(over, momentum(tail, factors['j first momentum']), momentum(head, factors['j second momentum']));
  return timesWords(over, momenta, slopeWords(over, evenCoupling(over, state.V, numbers), lengthWords(over, state.omega, tail, head)));
}

/** F' of A_anh u = i F'. */
export function pushed<T>(
  over: Operations<T>,
  { sides, state: { omega, U, V }, isZero }: HierarchyOf<T>,
  u: Words<T>,
  numbers: TransportNumbers,
): Words<T> {
  const { factors } = numbers;
  const coupling = evenCoupling(over, V, numbers);
  let sum: Words<T> = new Map();
  for (const x of sitesOf(u)) {
    const minus = mapWords(derivativeOfWords(over, u, conjugate(x)), (c) => over.minus(over.of(0), c));
    const byMomentum = plusWords(over, derivativeOfWords(over, u, amplitude(x)), minus);
    const scaled = (f: Words<T>, factor: number) => mapWords(f, (c) => over.times(over.of(factor * factors['hierarchy source']), c));
    const rate = neighboursOf(sides, x).reduce(
      (total, y) => plusWords(over, total, scaled(slopeWords(over, coupling, lengthWords(over, omega, x, y)), factors['A_anh coupling'])),
      scaled(slopeWords(over, U, positionWords(over, omega, x)), factors['A_anh pinning']),
    );
    sum = plusWords(over, sum, timesWords(over, rate, byMomentum));
  }
  return isZero === undefined ? sum : new Map([...sum].filter(([, c]) => !isZero(c)));
}

/** q_x = (z_x + zbar_x) / (2 omega_x). */
function positionWords<T>(over: Operations<T>, omega: readonly T[], site: number, sign = 1): Words<T> {
  const c = over.over(over.of(sign / 2), omega[site] as T);
  return plusWords(over, variable(amplitude(site), c), variable(conjugate(site), c));
}

const lengthWords = <T>(over: Operations<T>, omega: readonly T[], x: number, y: number): Words<T> =>
  plusWords(over, positionWords(over, omega, x), positionWords(over, omega, y, -1));

/** sum_k c_k r^(k-1). */
function slopeWords<T>(over: Operations<T>, potential: PinnedState<T>['V'], r: Words<T>): Words<T> {
  return potential.reduce<Words<T>>((sum, [k, c]) => {
    let power: Words<T> = new Map([['', c]]);
    for (let i = 1; i < k; i++) power = timesWords(over, power, r);
    return plusWords(over, sum, power);
  }, new Map());
}
