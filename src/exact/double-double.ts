import { log } from '../elementary/log.ts';
import { InputError } from '../input-error.ts';
import type { Arithmetic } from './arithmetic.ts';

/** A number as the sum of two doubles, |low| at most half a unit in the last place of high: 106 bits. */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/**
 * Sums of two doubles: twenty times as fast as decimals of as many digits, for references that have to be computed for every case.
 *
 * Error of an operation: a few 2^-104 of its result. For numbers from 2^-400 to 2^400 in magnitude, or 0, where nothing overflows or is lost.
 *
 * @source T. J. Dekker, Numer. Math. 18, 224 (1971): products and quotients; D. E. Knuth, The Art of Computer Programming 2, sec. 4.2.2: sums
 */
export const doubleDouble: Arithmetic<DoubleDouble> = {
  digits: 30,
  of: (x) => {
    if (!Number.isFinite(x)) throw new InputError('x', x, 'a finite number');
    return { high: x, low: 0 };
  },
  toNumber: ({ high, low }) => high + low,
  plus: (a, b) => add(a.high, a.low, b.high, b.low),
  minus: (a, b) => add(a.high, a.low, -b.high, -b.low),
  times,
  over: (a, b) => {
    const first = a.high / b.high;
    const left = doubleDouble.minus(a, times(b, { high: first, low: 0 }));
    const second = left.high / b.high;
    const rest = doubleDouble.minus(left, times(b, { high: second, low: 0 }));
    return doubleDouble.plus(add(first, 0, second, 0), { high: rest.high / b.high, low: 0 });
  },
  exp: (x) => {
    if (!(Math.abs(x.high) <= 256)) throw new InputError('x', x.high, 'a number from -256 to 256');
    if (x.high < 0) return doubleDouble.over({ high: 1, low: 0 }, doubleDouble.exp({ high: -x.high, low: -x.low }));
    let halvings = 0;
    for (let size = x.high; size > 1 / 64; size /= 2) halvings++;
    const scale = 1 / (1 << halvings);
    const small = { high: x.high * scale, low: x.low * scale };
    let [term, y] = [small, small]; // y = exp - 1, so that doubling loses nothing
    for (let k = 2; k <= 17; k++) {
      term = doubleDouble.over(times(term, small), { high: k, low: 0 });
      y = doubleDouble.plus(y, term);
    }
    for (let k = 0; k < halvings; k++) y = doubleDouble.plus({ high: 2 * y.high, low: 2 * y.low }, times(y, y));
    return doubleDouble.plus({ high: 1, low: 0 }, y);
  },
  log: (x) => {
    if (!(x.high > 0)) throw new RangeError(`the logarithm of ${x.high}`);
    const y = { high: log(x.high), low: 0 };
    const reached = doubleDouble.exp(y); // Halley's step triples the 52 bits there are
    const correction = doubleDouble.over(doubleDouble.minus(x, reached), doubleDouble.plus(x, reached));
    return doubleDouble.plus(y, { high: 2 * correction.high, low: 2 * correction.low });
  },
  sin: (x) => sine(x, 0),
  cos: (x) => sine(x, 1),
  sqrt: (x) => {
    if (!(x.high >= 0)) throw new RangeError(`the square root of ${x.high}`);
    if (x.high === 0) return { high: 0, low: 0 };
    const root = { high: Math.sqrt(x.high), low: 0 };
    const rest = doubleDouble.minus(x, times(root, root));
    return doubleDouble.plus(root, doubleDouble.over(rest, { high: 2 * root.high, low: 0 }));
  },
};

/** pi/2 as a sum of doubles. */
const quarter = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const;

/** sin(x + quarters pi/2) for |x| up to 2^20: x less the nearest multiple of pi/2, then the series of sine or cosine. */
function sine(x: DoubleDouble, quarters: number): DoubleDouble {
  if (!(Math.abs(x.high) <= 2 ** 20)) throw new RangeError(`an angle of ${x.high}: beyond 2^20`);
  const turns = Math.round(x.high / quarter[0]);
  const rest = quarter.reduce((left, part) => doubleDouble.minus(left, times({ high: turns, low: 0 }, { high: part, low: 0 })), x);
  const which = (((turns + quarters) % 4) + 4) % 4;
  const square = times(rest, rest);
  let term: DoubleDouble = which % 2 === 0 ? rest : { high: 1, low: 0 };
  let sum = term;
  for (let k = which % 2 === 0 ? 2 : 1; k <= 28; k += 2) {
    term = doubleDouble.over(times(term, square), { high: -k * (k + 1), low: 0 });
    sum = doubleDouble.plus(sum, term);
  }
  return which < 2 ? sum : { high: -sum.high, low: -sum.low };
}

/** (a + b) + (c + d), the errors of both sums of equal rank kept. */
function add(a: number, b: number, c: number, d: number): DoubleDouble {
  const sum = a + c;
  const part = sum - a;
  const sumError = a - (sum - part) + (c - part);
  const small = b + d;
  const smallPart = small - b;
  const smallError = b - (small - smallPart) + (d - smallPart);
  const tail = sumError + small;
  const high = sum + tail;
  const rest = tail - (high - sum) + smallError;
  const whole = high + rest;
  return { high: whole, low: rest - (whole - high) };
}

function times(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = a.high * b.high;
  const [x, y] = [134217729 * a.high, 134217729 * b.high]; // 2^27 + 1: halves of 26 bits, whose products are exact
  const aHigh = x - (x - a.high);
  const bHigh = y - (y - b.high);
  const aLow = a.high - aHigh;
  const bLow = b.high - bHigh;
  const error = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  const tail = error + (a.high * b.low + a.low * b.high);
  const high = product + tail;
  return { high, low: tail - (high - product) };
}
