import { expect, it } from 'vitest';
import { complexField } from './complex-field.ts';
import { fixedPoint } from './fixed-point.ts';
import { float64 } from './float64.ts';

const { from, plus, minus, times, over, conjugate, scaled, sum, turn, one, i, zero, of } = complexField(float64);

it('complex numbers: by hand', () => {
  expect(times(from(1, 2), from(3, -1))).toEqual(from(5, 5));
  expect(over(from(5, 5), from(3, -1))).toEqual(from(1, 2));
  expect(plus(from(1, 2), conjugate(from(1, 2)))).toEqual(of(2));
  expect(minus(from(1, 2), from(1, 2))).toEqual(zero);
  expect(times(i, i)).toEqual(from(-1, 0));
  expect(scaled(from(1, -2), 3)).toEqual(from(3, -6));
  expect(sum([one, i, from(2, 2)])).toEqual(from(3, 3));
});

it('a third of a turn, three times, is one to 40 digits', () => {
  const real = fixedPoint(40);
  const field = complexField(real);
  let pi = real.of(Math.PI);
  for (let n = 0; n < 3; n++) pi = real.plus(pi, real.sin(pi));
  const third = field.turn(real.over(real.times(real.of(2), pi), real.of(3)));
  const off = field.minus(field.times(third, field.times(third, third)), field.one);
  expect(Math.max(Math.abs(real.toNumber(off.re)), Math.abs(real.toNumber(off.im)))).toBeLessThan(1e-45);
  expect(turn(0)).toEqual(one);
});
