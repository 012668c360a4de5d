import type { ElementaryAsk } from '../../oracles/subjects/elementary.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Where a function is asked: between two numbers, over binades, next to the points where its formula changes. */
interface Places {
  readonly between: readonly (readonly [low: number, high: number])[];
  /** exponents of 2 of the distance from `origin` */
  readonly binades: readonly (readonly [low: number, high: number, origin: number])[];
  /** points shift + k spacing for whole numbers k from `from` to `to` */
  readonly near: readonly { readonly spacing: number; readonly shift: number; readonly from: number; readonly to: number }[];
  /** values that are asked themselves, and their neighbours */
  readonly special: readonly number[];
  readonly allows: (x: number) => boolean;
}

const step = 0.002707606174062286; // ln 2 / 256
const quarterTurn = 1.5707963267948966;

const angles: Places = {
  between: [
    [-0.8, 0.8],
    [-10, 10],
    [-1048576, 1048576],
  ],
  binades: [[-60, 0, 0]],
  near: [
    { spacing: 1 / 128, shift: 1 / 256, from: -101, to: 100 },
    { spacing: quarterTurn, shift: 0, from: -600000, to: 600000 },
    { spacing: quarterTurn, shift: quarterTurn / 2, from: -20, to: 20 },
  ],
  special: [2 ** -28, quarterTurn, 2 * quarterTurn, 182.212373908208, 321307.9594422229, 1048576],
  allows: (x) => Math.abs(x) <= 1048576 && isNormalOrZero(x),
};

const places: Readonly<Record<Exclude<ElementaryAsk['call'], 'sinPi' | 'cosPi'>, Places>> = {
  exp: {
    between: [
      [-1, 1],
      [-708, 709.78],
      [-745, -708],
    ],
    binades: [[-60, 0, 0]],
    near: [{ spacing: step, shift: step / 2, from: -261000, to: 261000 }],
    special: [1, 709.782712893384, -745.1332191019411, -708.3964185322641],
    allows: (x) => x <= 709.782712893384 && x >= -745.1332191019411 && isNormalOrZero(x),
  },
  expm1: {
    between: [
      [-0.0625, 0.0625],
      [-0.25, 0.25],
      [-2, 2],
      [-40, 55],
    ],
    binades: [[-64, -3, 0]],
    near: [
      { spacing: 0.125, shift: 0.0625, from: -1, to: 0 },
      { spacing: 0.5, shift: 0.25, from: -1, to: 0 },
      { spacing: 1 / 256, shift: 1 / 512, from: -64, to: 63 },
      { spacing: step, shift: step / 2, from: -500, to: 500 },
    ],
    special: [1, -38, 50, 709.782712893384],
    allows: (x) => x <= 709.782712893384 && x >= -1000 && (x === 0 || Math.abs(x) >= 2 ** -64),
  },
  log: {
    between: [
      [0.9, 1.1],
      [0.5, 2],
      [1.41, 1.42],
    ],
    binades: [
      [-52, -4, 1],
      [0, 1023, 0],
      [-1074, 0, 0],
    ],
    near: [
      { spacing: 0.125, shift: 0.9375, from: 0, to: 1 },
      { spacing: 1 / 256, shift: 1 + 1 / 512, from: 0, to: 255 },
    ],
    special: [1, 2, 10, 5e-324, 1.7976931348623157e308],
    allows: (x) => x > 0 && Number.isFinite(x),
  },
  sin: angles,
  cos: angles,
  asin: {
    between: [
      [-1, 1],
      [0.49, 0.51],
    ],
    binades: [
      [-60, -2, 0],
      [-50, -2, 1],
      [-50, -2, -1],
    ],
    near: [{ spacing: 1 / 128, shift: 1 / 256, from: -128, to: 127 }],
    special: [0.5, 1, -1],
    allows: (x) => Math.abs(x) <= 1 && isNormalOrZero(x),
  },
};

const isNormalOrZero = (x: number): boolean => x === 0 || Math.abs(x) >= 2 ** -1022;

/** Arguments of one elementary function, with all their bits. */
export function elementaryCalls(call: ElementaryAsk['call']): StructuralArbitrary<ElementaryAsk> {
  return call === 'sinPi' || call === 'cosPi' ? callsOfFraction(call) : callsOfNumber(call, places[call]);
}

function callsOfNumber(
  call: ElementaryAsk['call'],
  { between, binades, near, special, allows }: Places,
): StructuralArbitrary<ElementaryAsk> {
  const kinds = [
    (dice: Dice) => {
      const [low, high] = dice.pick(between);
      return low + (high - low) * fraction(dice);
    },
    (dice: Dice) => {
      const [low, high, origin] = dice.pick(binades);
      return origin + scaled(dice.pick([-1, 1]) * (1 + fraction(dice)), dice.integer(low, high - 1));
    },
    (dice: Dice) => {
      const { spacing, shift, from, to } = dice.pick(near);
      return (shift + spacing * dice.integer(from, to)) * (1 + scaled(fraction(dice) - 0.5, -dice.integer(10, 50)));
    },
  ];
  return new StructuralArbitrary<ElementaryAsk>(
    (dice) => {
      for (;;) {
        const x = dice.integer(0, 31) === 0 ? dice.pick(special) * (1 + dice.integer(-8, 8) * 2 ** -52) : dice.pick(kinds)(dice);
        const at = allows(x) ? x : -x;
        if (allows(at)) return { call, at: [at] };
      }
    },
    function* ({ at: [x] }) {
      for (const simpler of withFewerBits(x as number)) if (allows(simpler)) yield { call, at: [simpler] };
    },
  );
}

function callsOfFraction(call: ElementaryAsk['call']): StructuralArbitrary<ElementaryAsk> {
  return new StructuralArbitrary<ElementaryAsk>(
    (dice) => {
      const largest = dice.pick([512, 1e6, 9e15]);
      const denominator = 1 + Math.floor(fraction(dice) * largest);
      const centre = dice.pick([0, 1 / 4, 1 / 2, 3 / 4, 1]);
      const width = dice.pick([1, 1, 2 ** -8, 2 ** -20]);
      const numerator = Math.round((centre + width * (2 * fraction(dice) - 1)) * denominator);
      return { call, at: [Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, numerator)), denominator] };
    },
    function* ({ at: [numerator, denominator] }) {
      const [n, d] = [numerator as number, denominator as number];
      for (const half of [1, 2, 16, 256, 65536].toReversed())
        if (d > half) yield { call, at: [Math.trunc(n / (half + 1)), Math.max(1, Math.floor(d / (half + 1)))] };
      for (const bits of withFewerBits(d)) if (bits >= 1 && Number.isSafeInteger(bits) && bits < d) yield { call, at: [n, bits] };
      for (const bits of withFewerBits(n)) if (Number.isSafeInteger(bits) && Math.abs(bits) < Math.abs(n)) yield { call, at: [bits, d] };
    },
  );
}

/** A multiple of 2^-53 between 0 and 1. */
const fraction = (dice: Dice): number => (dice.integer(0, 2 ** 26 - 1) * 2 ** 27 + dice.integer(0, 2 ** 27 - 1)) / 2 ** 53;

/** x 2^exponent, in two steps where 2^exponent is not a normal number. */
function scaled(x: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return x * powerOfTwo(half) * powerOfTwo(exponent - half);
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let n = 0; n < Math.abs(exponent); n++) power *= exponent < 0 ? 0.5 : 2;
  return power;
}

/** Its binary digits cut off after 1, 2, 4, ... and after all but one. */
function* withFewerBits(x: number): Generator<number> {
  const digits = Math.abs(x).toString(2).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
  let leading = powerOfTwo(-1074);
  while (2 * leading <= Math.abs(x)) leading *= 2;
  for (const kept of new Set([1, 2, 4, 8, 16, 32, digits - 1])) {
    if (kept < 1 || kept >= digits) continue;
    const unit = leading * powerOfTwo(1 - kept);
    if (unit > 0) yield Math.trunc(x / unit) * unit;
  }
}
