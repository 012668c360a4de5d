import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import type { Engine } from '../../src/reference/guaranteed.ts';
import type { Solve } from '../../src/reference/system.ts';
import { coreParts } from '../subjects/core.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

/** Products too large by 1e-20 of themselves, whatever the precision. */
function withProductsOff<T>(real: Arithmetic<T>): Arithmetic<T> {
  const off = (x: T) => real.plus(x, real.times(x, real.of(1e-20)));
  const { lanes: _, multiples: _multiples, convolution: _convolution, growingProduct: _product, growingSquare: _square, ...rest } = real;
  return { ...rest, times: (a, b) => off(real.times(a, b)) };
}

const { engines, methods } = coreParts.reference;

/** The fast engine of the reference, wrong where no double would show it. */
export const engineOff: Mutant = mutantOfParts('engine-off', 'products in fixed point are wrong in the 20th digit', (parts) => {
  const fixedPoint: Engine = (digits, size) => withProductsOff(engines['fixed-point'](digits, size));
  return { ...parts, reference: { ...parts.reference, engines: { ...engines, 'fixed-point': fixedPoint } } };
});

/** The Taylor series of the reference, wrong where no double would show it, in any numbers. */
export const taylorOff: Mutant = mutantOfParts(
  'taylor-off',
  'the recurrences of the Taylor series are wrong in the 20th digit',
  (parts) => {
    const taylor: Solve = (system, start, times, real, order) => methods.taylor(system, start, times, withProductsOff(real), order);
    return { ...parts, reference: { ...parts.reference, methods: { ...methods, taylor } } };
  },
);

/** Gauss's collocation in the reference, wrong where no double would show it. */
export const collocationOff: Mutant = mutantOfParts(
  'collocation-off',
  "the products of Gauss's collocation are wrong in the 20th digit",
  (parts) => {
    const gauss: Solve = (system, start, times, real, order) => methods.gauss(system, start, times, withProductsOff(real), order);
    return { ...parts, reference: { ...parts.reference, methods: { ...methods, gauss } } };
  },
);
