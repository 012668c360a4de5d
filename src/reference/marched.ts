import type { Arithmetic } from '../exact/arithmetic.ts';
import { convolutionOver } from '../exact/convolution-over.ts';
import { powerOfTwo } from '../exact/limbs/limb-memory.ts';
import { partsOver } from '../exact/parts-over.ts';
import { InputError } from '../input-error.ts';

/** log2(10) */
const bitsPerDigit = 3.3219280948873626;

/**
 * The order that costs least. The products of a step grow as K^2 (a little less where they are Karatsuba's), all else as K, and its length as
 * 10^(-digits/K): the products are fewest at 1.15 digits, all else at 2.3 digits; the measured time is least, and flat, from 1.3 to 1.7 digits in
 * fixed point, from 1.5 to 1.9 in limbs.
 */
export const orderFor = (digits: number): number => Math.ceil(1.5 * digits) + 2;

/** The digits beyond those asked for in which the last term of a step is lost: what some ten steps, and the terms behind it, may cost. */
const spareDigits = 2;

/**
 * The series of every component at a point, coefficients 0 .. order, in powers of t / unit.
 *
 * @param part x unit / n: what makes coefficient n of coefficient n - 1 of the slope
 */
export type Expand<T> = (point: readonly T[], order: number, part: (x: T, n: number) => T) => readonly (readonly T[])[];

/** A point of a solution and the series there, in numbers of some engine. */
export interface Expansion<T> {
  /** the series at the point, coefficients 0 .. terms, all of them where it is not said, in powers of t / unit, a double of four bits */
  expand(unit: number, terms?: number): void;
  /** the binary exponent of the largest coefficient k: NaN where one is none, -Infinity where all are 0 */
  exponent(k: number): number;
  /** the component whose coefficient k is the largest, or is none */
  largestAt(k: number): number;
  /** goes to where the series are after this part of the unit, or after all of it */
  advance(share: T | 'all'): void;
  point(): readonly T[];
}

/** Of the last terms, so many decide on a step: a series in t^6 has none but every sixth. */
const lastTerms = 8;

/** A step below this share of the whole time: there is a singularity ahead, at which the solution ends. */
const leastShare = 2 ** -40;

/** The first unit is foretold by so few terms that they cost a tenth of a step, in powers of t over this one. */
const [firstTerms, firstUnit] = [12, 1 / 16];

/** A unit grows by so much at most: before the first step, where many terms may be 0, it is tried again then; and from step to step. */
const [mostAtFirst, mostGrowth] = [64, 2];

/**
 * A solution at the given times, by Taylor steps.
 *
 * A step is as long as its last term lies below the last digit of the largest component. Coefficients are taken in powers of t / unit, with
 * the step as the unit that the series before foretells, a double of four bits: they are as small as they may be, however fast or slow the
 * system is, and where it was foretold right they need only be added up. A step is no longer than its unit: all orders keep their digits.
 *
 * @param times ascending, finite, 0 or later
 * @param nameOf what component i is called
 * @throws RangeError where the solution runs into a singularity, with its time
 * @source A. Jorba, M. Zou, Experimental Mathematics 14, 99 (2005), sec. 3: order and step
 */
export function marched<T>(
  start: readonly T[],
  times: readonly number[],
  expand: Expand<T>,
  real: Arithmetic<T>,
  nameOf: (component: number) => string,
  order: number = orderFor(real.digits),
): (readonly T[])[] {
  return marchedBy(expansion(start, expand, real, order), times, real, nameOf, order);
}

/** The same, wherever the series are computed. */
export function marchedBy<T>(
  expansion: Expansion<T>,
  times: readonly number[],
  real: Arithmetic<T>,
  nameOf: (component: number) => string,
  order: number,
): (readonly T[])[] {
  refuseUnordered(times);
  const shortest = leastShare * (times.at(-1) ?? 0);
  const fitTo = (terms: number, most: number) => fitOf(expansion.exponent, terms, order, real.digits, most);
  let unit: number | undefined;
  let now = 0;
  return times.map((time) => {
    while (now < time) {
      unit ??= expandedAt(now, () => unitFor(expansion, fitTo, Math.min(firstTerms, order), times.at(-1) as number));
      const here = unit;
      expandedAt(now, () => expansion.expand(here));
      const fit = fitTo(order, mostGrowth);
      const share = Math.min(fit, 1);
      const h = unit * share;
      if (!(h > shortest)) throw singularity(now, nameOf(expansion.largestAt(order)));
      if (share >= 1 / 16) {
        const next = Math.min(now + h, time);
        const step = real.minus(real.of(next), real.of(now)); // exact even where the difference of two doubles is not one
        const isAll = real.toNumber(real.minus(step, real.of(unit))) === 0;
        expansion.advance(isAll ? 'all' : real.over(step, real.of(unit)));
        now = next;
      }
      unit = toFourBits(unit * fit);
    }
    return expansion.point();
  });
}

/** About the first step, as the first terms foretell it. */
function unitFor<T>(expansion: Expansion<T>, fitTo: (terms: number, most: number) => number, terms: number, end: number): number {
  for (let unit = firstUnit; ; ) {
    expansion.expand(unit, terms);
    const fit = fitTo(terms, mostAtFirst);
    if (!(unit * fit > leastShare * end)) return unit;
    const fitting = toFourBits(unit * fit);
    if ((fit > 1 / mostAtFirst && fit < mostAtFirst) || fitting >= end) return fitting;
    unit = fitting;
  }
}

/** One number after the other. */
function expansion<T>(start: readonly T[], expand: Expand<T>, real: Arithmetic<T>, order: number): Expansion<T> {
  const convolution = convolutionOver(real);
  let point = start;
  let series: readonly (readonly T[])[] = [];
  let [part, partUnit] = [partsOver(real, 1), 1];
  return {
    expand: (unit, terms = order) => {
      if (unit !== partUnit) [part, partUnit] = [partsOver(real, unit), unit];
      series = expand(point, terms, part);
    },
    exponent: (k) => exponentOf(k, series, real),
    largestAt: (k) => largestAt(k, series, real),
    advance: (share) => {
      // the small terms first
      if (share === 'all') point = series.map((one) => one.reduceRight(real.plus));
      else {
        const powers = powersDown(share, order, real);
        point = series.map((one) => convolution(powers, one, 0, order, order));
      }
    },
    point: () => point,
  };
}

function refuseUnordered(times: readonly number[]): void {
  let last = 0;
  times.forEach((time, i) => {
    if (!(time >= last && time < Number.POSITIVE_INFINITY))
      throw new InputError(`times[${i}]`, time, `a finite time, ${last} or later (ascending from 0)`);
    last = time;
  });
}

const singularity = (time: number, where: string): RangeError =>
  new RangeError(`the solution cannot be continued beyond time ${time}: ${where} is singular there`);

/** What a function or a quotient outside of its domain says, with the time. */
function expandedAt<S>(time: number, expanded: () => S): S {
  try {
    return expanded();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`the solution cannot be continued beyond time ${time}: ${error.message}`, { cause: error });
  }
}

/**
 * The largest h / unit, to four bits, for which the last term h^order lies below 10^-digits max(|c_0|, |c_1| h), the state's size or what it
 * grows to, two digits added: as each of the last terms there are foretells it, by decaying from c_0, or c_1 h, as a power. 0 where one is none.
 */
function fitOf(exponent: (k: number) => number, terms: number, order: number, ofDigits: number, most: number): number {
  const digits = (ofDigits + spareDigits) * bitsPerDigit;
  const [size, speed] = [exponent(0), exponent(1)];
  let least = Number.POSITIVE_INFINITY;
  for (let k = Math.max(terms - lastTerms + 1, 2); k <= terms; k++) {
    const last = exponent(k);
    if (Number.isNaN(last) || last === Number.POSITIVE_INFINITY) return 0;
    const allowed = Math.max((size - last) / k - digits / order, (speed - last) / (k - 1) - digits / (order - 1));
    if (allowed < least) least = allowed;
  }
  return Math.min(powerOfTwoBelow(least), most);
}

/** The largest double of four bits that is not above x > 0. */
function toFourBits(x: number): number {
  const eighth = powerOfTwo(binaryExponent(x) - 4);
  return Math.floor(x / eighth) * eighth;
}

/** The largest double of four bits that is not above 2^x. */
function powerOfTwoBelow(x: number): number {
  const whole = Math.max(Math.min(Math.floor(x), 1000), -1000);
  const eighths = logarithmsOfEighths.filter((logarithm) => logarithm <= x - whole).length;
  return (powerOfTwo(whole) * (7 + eighths)) / 8;
}

/** log2 of 8/8 .. 15/8 */
const logarithmsOfEighths = [0, 0.16992500144231237, 0.3219280948873623, 0.4594316186372973, 0.5849625007211562, 0.7004397181410922].concat(
  [0.8073549220576041, 0.9068905956085185],
);

/** The component whose coefficient k is the largest, or is none. */
function largestAt<T>(k: number, series: readonly (readonly T[])[], real: Arithmetic<T>): number {
  const sizes = series.map((one) => Math.abs(real.toNumber(one[k] as T)));
  const none = sizes.findIndex(Number.isNaN);
  return none >= 0 ? none : sizes.indexOf(Math.max(...sizes));
}

/** The binary exponent of the largest coefficient k: NaN where one is none, -Infinity where all are 0. */
function exponentOf<T>(k: number, series: readonly (readonly T[])[], real: Arithmetic<T>): number {
  let coefficients = series.map((one) => one[k] as T);
  for (let shifted = 0; ; shifted += 1000) {
    const largest = Math.max(...coefficients.map((c) => Math.abs(real.toNumber(c))));
    if (largest !== Number.POSITIVE_INFINITY || shifted > 1e5) return binaryExponent(largest) + shifted;
    const power = real.of(2 ** 1000); // beyond all doubles: many digits of a system that is faster than it seemed
    coefficients = coefficients.map((c) => real.over(c, power));
  }
}

/** e with 2^(e-1) <= x < 2^e. */
export function binaryExponent(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x < Number.POSITIVE_INFINITY)) return x;
  let [rest, exponent] = [x, 0];
  for (; rest >= 2 ** 32; exponent += 32) rest /= 2 ** 32;
  for (; rest < 2 ** -32; exponent -= 32) rest *= 2 ** 32;
  for (; rest >= 1; exponent++) rest /= 2;
  for (; rest < 1 / 2; exponent--) rest *= 2;
  return exponent;
}

/** x^order .. x^1, x^0 */
function powersDown<T>(x: T, order: number, real: Arithmetic<T>): T[] {
  const powers = [real.of(1)];
  for (let k = 1; k <= order; k++) powers.push(real.times(powers[k - 1] as T, x));
  return powers.reverse();
}
