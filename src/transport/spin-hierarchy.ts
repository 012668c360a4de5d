import type { Operations } from '../exact/operations.ts';
import type { SpinParts } from '../spins/parts.ts';
import type { Three } from '../spins/vector.ts';
import { type Complex, complexOver } from './complex.ts';
import { derivativeOfWords, mapWords, plusWords, timesWords, variable, variablesOf, type Words } from './words.ts';

/** A ring of spins, each in its own frame: three orthonormal vectors, the third along its field, whose length is the frequency. */
export interface FramedSpins<T> {
  readonly frames: readonly (readonly [Three<T>, Three<T>, Three<T>])[];
  readonly frequencies: readonly T[];
}

/** The part of the right-hand side at one order that no u of -A_har u = f can have: functions of the conserved m and s sbar; and u. */
export interface SpinOrder<T> {
  readonly zeroMode: Words<Complex<T>>;
  readonly solution: Words<Complex<T>>;
}

type Vector<T> = Three<Words<Complex<T>>>;

/** m = S . omega/|omega|, s = c_1 + i c_2 of the other two components, and its conjugate, of a site. */
const letters = (site: number) => ({ m: 3 * site, s: 3 * site + 1, conjugate: 3 * site + 2 });

/**
 * The hierarchy of the spin chain, -A_har u^(1) = j_0, -A_har u^(2) = A_anh u^(1) + j_1, -A_har u^(k) = A_anh u^(k-1), for the current j_0 + eps j_1 at bond 0:
 * s rotates as exp(i |omega| t), so that monomials in m, s and sbar are eigenvectors of A_har. Nothing of its kernel is added to any u^(k).
 *
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity for disordered lattices", sec. 5.2
 * @throws RangeError (of the numbers) where a divisor is 0
 */
export function spinHierarchy<T>(
  over: Operations<T>,
  { frames, frequencies }: FramedSpins<T>,
  orders: number,
  isZero: (x: T) => boolean,
  { threeSpins }: Pick<SpinParts, 'threeSpins'>,
): readonly SpinOrder<T>[] {
  const complex = complexOver(over);
  const sites = frames.length;
  const at = (site: number) => ((site % sites) + sites) % sites;
  const real = (x: T): Complex<T> => ({ re: x, im: over.of(0) });
  const [half, i] = [real(over.over(over.of(1), over.of(2))), { re: over.of(0), im: over.of(1) }];
  const halfOverI: Complex<T> = { re: over.of(0), im: over.over(over.of(-1), over.of(2)) };
  const plus = (f: Words<Complex<T>>, g: Words<Complex<T>>) => clean(plusWords(complex, f, g));
  const times = (f: Words<Complex<T>>, g: Words<Complex<T>>) => clean(timesWords(complex, f, g));
  const clean = (f: Words<Complex<T>>) => new Map([...f].filter(([, c]) => !(isZero(c.re) && isZero(c.im))));
  const scaled = (f: Words<Complex<T>>, c: Complex<T>) => mapWords(f, (x) => complex.times(c, x));
  const minus = (f: Words<Complex<T>>, g: Words<Complex<T>>) => plus(f, scaled(g, real(over.of(-1))));
  const cross = (a: Vector<T>, b: Vector<T>): Vector<T> => [
    minus(times(a[1], b[2]), times(a[2], b[1])),
    minus(times(a[2], b[0]), times(a[0], b[2])),
    minus(times(a[0], b[1]), times(a[1], b[0])),
  ];
  const dot = (a: Vector<T>, b: Vector<T>) => plus(plus(times(a[0], b[0]), times(a[1], b[1])), times(a[2], b[2]));
  const constant = (v: readonly Complex<T>[]) => v.map((c) => new Map([['', c]])) as unknown as Vector<T>;
  const spins = frames.map((frame, x) => {
    const { m, s, conjugate } = letters(x);
    const c1 = plus(variable(s, half), variable(conjugate, half));
    const c2 = plus(variable(s, halfOverI), variable(conjugate, complex.times(real(over.of(-1)), halfOverI)));
    const parts = [c1, c2, variable(m, real(over.of(1)))];
    return [0, 1, 2].map((a) =>
      parts.map((part, k) => scaled(part, real((frame[k] as Three<T>)[a as 0] as T))).reduce(plus),
    ) as unknown as Vector<T>;
  });
  const spin = (x: number) => spins[at(x)] as Vector<T>;
  const field = (x: number) => (frames[at(x)] as FramedSpins<T>['frames'][0])[2].map((c) => real(over.times(c, frequencies[at(x)] as T)));
  const pushed = (u: Words<Complex<T>>) =>
    frames.reduce<Words<Complex<T>>>((sum, frame, x) => {
      const own = letters(x);
      const slopes = [own.m, own.s, own.conjugate].map((v) => derivativeOfWords(complex, u, v));
      if (slopes.every((slope) => slope.size === 0)) return sum;
      const around = spin(x - 1).map((c, k) => plus(c, spin(x + 1)[k as 0] as Words<Complex<T>>)) as unknown as Vector<T>;
      const turning = cross(around, spin(x));
      const alongS = (sign: number) =>
        frame[0].map((c, k) => complex.plus(real(c), complex.times(real(over.of(sign)), complex.times(i, real(frame[1][k as 0] as T)))));
      const rates = [dot(constant(frame[2].map(real)), turning), dot(constant(alongS(1)), turning), dot(constant(alongS(-1)), turning)];
      return rates.reduce((total, rate, k) => plus(total, times(rate, slopes[k] as Words<Complex<T>>)), sum);
    }, new Map());
  const turn = cross(spin(0), spin(1));
  const mean = field(0).map((c, k) => complex.times(half, complex.plus(c, field(1)[k] as Complex<T>)));
  const words: Operations<Words<Complex<T>>> = {
    of: (x) => new Map([['', real(over.of(x))]]),
    plus,
    minus,
    times,
    over: (f, g) => scaled(f, complex.over(real(over.of(1)), g.get('') as Complex<T>)),
  };
  const triples = clean(threeSpins(words, dot(spin(-1), turn), dot(turn, spin(2))));
  const found: SpinOrder<T>[] = [];
  for (let order = 1; order <= orders; order++) {
    const before = found.at(-1);
    const source = before === undefined ? dot(constant(mean), turn) : plus(pushed(before.solution), order === 2 ? triples : new Map());
    found.push(solved(source));
  }
  return found;

  function solved(source: Words<Complex<T>>): SpinOrder<T> {
    const [solution, zeroMode] = [new Map<string, Complex<T>>(), new Map<string, Complex<T>>()];
    for (const [word, c] of source) {
      const turns = new Map<number, number>();
      for (const v of variablesOf(word))
        if (v % 3 !== 0) turns.set(Math.floor(v / 3), (turns.get(Math.floor(v / 3)) ?? 0) + (v % 3 === 1 ? 1 : -1));
      const moving = [...turns].filter(([, n]) => n !== 0);
      if (moving.length === 0) zeroMode.set(word, c);
      else {
        const divisor = moving.map(([x, n]) => over.times(over.of(n), frequencies[x] as T)).reduce(over.plus);
        solution.set(word, complex.over(complex.times(i, c), real(divisor)));
      }
    }
    return { solution, zeroMode };
  }
}
