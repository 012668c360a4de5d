import { expect, it } from 'vitest';
import { decodedNumbers, encodedNumbers } from './state-codec.ts';

it('numbers come back by their bits, and must say in decimal what these say', () => {
  const encoded = encodedNumbers(Float64Array.of(0.1, -0));
  expect(decodedNumbers(encoded, 'q')).toEqual([0.1, -0]);
  expect(() => decodedNumbers({ ...encoded, decimal: ['0.2', '-0'] }, 'q')).toThrow('q.decimal[0]: got "0.2"; expected 0.1');
  expect(() => decodedNumbers({ ...encoded, decimal: ['0.1', '0'] }, 'q')).toThrow('q.decimal[1]');
});
