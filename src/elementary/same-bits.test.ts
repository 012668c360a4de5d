import { expect, it } from 'vitest';
import { asin } from './asin.ts';
import { exp } from './exp.ts';
import { expMinusOneMinusX } from './exp-minus-one-minus-x.ts';
import { expm1 } from './expm1.ts';
import { integerPower } from './integer-power.ts';
import { log } from './log.ts';
import { uniform } from './pseudo-random.ts';
import { cos, sin } from './sin-cos.ts';
import { cosPi, sinPi } from './sin-pi.ts';

/** The 64-bit FNV-1a hash of the bits of the values. */
function hashOfBits(values: Iterable<number>): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let hash = 0xcbf29ce484222325n;
  for (const value of values) {
    bytes.setFloat64(0, value);
    for (let i = 0; i < 8; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(bytes.getUint8(i))) * 0x100000001b3n);
  }
  return hash.toString(16);
}

it.each([
  ['exp', exp, -745, 710, 'f106741967dc75da'],
  ['expm1', expm1, -1, 1, 'bf5798c99548ba44'],
  ['expMinusOneMinusX', expMinusOneMinusX, -1, 1, '8ef69fd705440c70'],
  ['log', log, 0, 3, 'cb720b31734938f6'],
  ['sin', sin, -100, 100, 'fb7964496ddeaf69'],
  ['cos', cos, -100, 100, '34ce27735bea843b'],
  ['asin', asin, -1, 1, 'bdea8447f021686e'],
  ['sinPi', (x: number) => sinPi(Math.floor(x), 1001), 0, 2002, '5f559f9dc90f1147'],
  ['cosPi', (x: number) => cosPi(Math.floor(x), 1001), 0, 2002, '68e47858b1e7f115'],
  ['integerPower', (x: number) => integerPower(x, -7), 1, 3, '48c82a80f87a4d23'],
])('%s gives the same bits on every machine', (_, call, low, high, hash) => {
  expect(hashOfBits([...uniform(20, 3000, low, high)].map(call))).toBe(hash);
});
