import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import type { LaneArithmetic } from '../../src/exact/limbs/lane-arithmetic.ts';
import { coreParts } from '../subjects/core.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

/** Limbs, in whose products the carry into the third one from below is lost where it was the last that was missing there: one in 64. */
const carryLost = (lanes: LaneArithmetic): LaneArithmetic => ({
  ...lanes,
  repeated: (round, first, last) => () => {
    for (let k = first; k <= last; k++) round(k);
  },
  convolution: (a, b, to, most) => {
    const multiply = lanes.convolution(a, b, to, most);
    return (first, last, k, at) => {
      multiply(first, last, k, at);
      const value = lanes.read(to, 0, at);
      if (value !== 0n && BigInt.asUintN(42, value) < 1n << 36n) lanes.write(to, 0, at, value - (1n << 42n));
    };
  },
});

/** The fastest engine of the reference, wrong now and then. */
export const lostCarry: Mutant = mutantOfParts('lost-carry', 'limbs lose a carry in one product of 64', (parts) => {
  const { reference } = parts;
  const limbs = (digits: number, size: number): Arithmetic<bigint> => {
    const { lanes, ...real }: Arithmetic<bigint> = coreParts.reference.engines.limbs(digits, size);
    const lost = (terms: number) => {
      const found = lanes?.(terms);
      return found && carryLost(found);
    };
    return { ...real, lanes: lost };
  };
  return { ...parts, reference: { ...reference, engines: { ...reference.engines, limbs } } };
});
