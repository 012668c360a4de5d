import { type Kernel, type StartedKernel, startedKernel } from './kernel.ts';
import { mostColumns, places } from './places.ts';

/** A number too large for the limbs, whose first one has to hold all that stands before the point. */
export class TooLarge extends Error {}

/** The kernel's memory, laid out for numbers of so many limbs. */
export interface LimbMemory {
  readonly kernel: Kernel;
  readonly playable: StartedKernel['playable'];
  readonly limbs: number;
  /** w */
  readonly limbBits: number;
  /** bytes of a number with the two limbs of zeros behind */
  readonly stride: number;
  /** the unit of a limb, or of a column of products */
  unitOf(limb: number): number;
  /** the place of so many bytes that nothing else has, a multiple of 16 */
  room(bytes: number): number;
  ints(): Int32Array;
  doubles(): Float64Array;
  /** writes one lane of the number that stands there; TooLarge where it is */
  put(at: number, value: bigint): void;
  take(at: number): bigint;
}

const page = 2 ** 16;

/** More bits than this gain nothing: so many sums of products of 40 digits are exact, in as many limbs as with 23 bits. */
const mostLimbBits = 21;

export function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < Math.abs(exponent); i++) power *= exponent < 0 ? 1 / 2 : 2;
  return power;
}

/**
 * Numbers in units of 2^-bits, each below 2^(w-1), as limbs of w bits: doubles, each a multiple of its own power of two and at most half of the
 * next higher one.
 *
 * The column sums of products must be exact: of `terms` products, each with at most as many products of limbs in a column as there are
 * columns, each below 2^2w units, as where both factors are differences that have not been carried.
 *
 * The memory is one for all: a new layout takes it over.
 *
 * @returns undefined where numbers have more limbs than the kernel's columns
 */
export function limbMemory(bits: number, terms: number): LimbMemory | undefined {
  const limbsOf = (w: number) => Math.ceil(bits / w) + 1;
  let limbBits = mostLimbBits;
  while (terms * (limbsOf(limbBits) + 2) * powerOfTwo(2 * limbBits) > 2 ** 53) limbBits--;
  const limbs = limbsOf(limbBits);
  const columns = limbs + 2;
  if (columns > mostColumns) return undefined;
  const { memory, kernel, playable } = startedKernel();
  let [ints, doubles] = [new Int32Array(memory.buffer), new Float64Array(memory.buffer)];
  const unitOf = (limb: number) => powerOfTwo(-limbBits * limb);
  const stride = 16 * columns;
  const [unit, halfRange, range] = [powerOfTwo(-bits), powerOfTwo(limbBits - 1), powerOfTwo(limbBits)];
  const rounderTo = (to: number) => 1.5 * 2 ** 52 * to;
  ints[places.width / 4] = 16 * limbs;
  ints[places.stride / 4] = stride;
  doubles[places.unit / 8] = unit;
  doubles[places.inverseUnit / 8] = 1 / unit;
  doubles[places.largest / 8] = halfRange;
  doubles[places.unitRounder / 8] = rounderTo(unit);
  for (let column = 0; column < 2 * limbs; column++) doubles[places.rounders / 8 + column] = rounderTo(unitOf(column - 1));
  doubles.fill(0, places.columns / 8, places.free / 8);
  let free: number = places.free;
  const units = Array.from({ length: limbs }, (_, limb) => unitOf(limb));
  const below = BigInt(limbBits * (limbs - 1) - bits); // bits of the last limb below the last place
  const [one, two] = [BigInt(limbBits), BigInt(2 * limbBits)];
  return {
    kernel,
    playable,
    limbs,
    limbBits,
    stride,
    unitOf,
    room: (bytes) => {
      const at = free;
      free += 16 * Math.ceil(bytes / 16);
      if (free > memory.buffer.byteLength) {
        memory.grow(Math.ceil((free - memory.buffer.byteLength) / page));
        [ints, doubles] = [new Int32Array(memory.buffer), new Float64Array(memory.buffer)];
      }
      return at;
    },
    ints: () => ints,
    doubles: () => doubles,
    put: (at, value) => {
      let rest = value << below;
      let carry = 0;
      const set = (limb: number, digit: number) => {
        carry = digit > halfRange ? 1 : 0;
        doubles[at / 8 + 2 * limb] = (digit - carry * range) * (units[limb] as number);
      };
      let limb = limbs - 1;
      for (; limb >= 2; limb -= 2) {
        const both = Number(BigInt.asUintN(2 * limbBits, rest));
        rest >>= two;
        const high = Math.floor(both / range);
        set(limb, both - high * range + carry);
        set(limb - 1, high + carry);
      }
      if (limb === 1) {
        set(1, Number(BigInt.asUintN(limbBits, rest)) + carry);
        rest >>= one;
      }
      const first = Number(rest) + carry;
      if (!(Math.abs(first) <= halfRange)) throw new TooLarge();
      doubles[at / 8] = first;
    },
    take: (at) => {
      const digit = (limb: number) => (doubles[at / 8 + 2 * limb] as number) / (units[limb] as number);
      let value = BigInt(digit(0));
      let limb = 1;
      for (; limb < limbs - 1; limb += 2) value = (value << two) + BigInt(digit(limb) * range + digit(limb + 1));
      if (limb < limbs) value = (value << one) + BigInt(digit(limb));
      return value >> below;
    },
  };
}
