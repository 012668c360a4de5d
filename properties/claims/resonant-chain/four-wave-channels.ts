import type { Equation, IdentityFamily } from '../../../oracles/exact/identity.ts';
import type { Operations } from '../../../src/exact/operations.ts';

/** x + y z_1. */
type Extended<T> = readonly [x: T, y: T];

/** The numbers x + y z_1, where z_1^2 = trace z_1 - norm. */
function extension<T>(over: Operations<T>, trace: T, norm: T): Operations<Extended<T>> {
  const { plus, minus, times } = over;
  const product = ([a, b]: Extended<T>, [c, d]: Extended<T>): Extended<T> => {
    const square = times(b, d);
    return [minus(times(a, c), times(norm, square)), plus(plus(times(a, d), times(b, c)), times(trace, square))];
  };
  return {
    of: (x) => [over.of(x), over.of(0)],
    plus: ([a, b], [c, d]) => [plus(a, c), plus(b, d)],
    minus: ([a, b], [c, d]) => [minus(a, c), minus(b, d)],
    times: product,
    over: (a, b) => {
      const conjugate: Extended<T> = [plus(b[0], times(trace, b[1])), minus(over.of(0), b[1])]; // z_4 for z_1
      const [length] = product(b, conjugate);
      const [x, y] = product(a, conjugate);
      return [over.over(x, length), over.over(y, length)];
    },
  };
}

/** The resonant manifold of pairs, and the sum over the three channels on it; frequencies stand times i, z - 1/z = 2 i sin(k/2). */
export const fourWaveChannels: IdentityFamily = {
  'manifold of pairs': () => ({
    variables: ['z2', 'z3', 'alpha'],
    equations: <T>(over: Operations<T>, x: readonly T[]): readonly Equation<T>[] => {
      const [a, b, alpha] = x as [T, T, T];
      const one = over.of(1);
      const p = over.times(a, b);
      const trace = over.over(over.times(over.plus(a, b), over.minus(p, one)), over.plus(p, one));
      const by = extension(over, trace, over.minus(over.of(0), p));
      const base = (value: T): Extended<T> => [value, over.of(0)];
      const [z1, z2, z3]: readonly [Extended<T>, Extended<T>, Extended<T>] = [[over.of(0), one], base(a), base(b)];
      const z4 = by.minus(base(trace), z1);
      const frequency = (z: Extended<T>) => by.minus(z, by.over(by.of(1), z));
      const square = (z: Extended<T>) => by.times(z, z);
      const [w1, w2, w3, w4] = [frequency(z1), frequency(z2), frequency(z3), frequency(z4)];
      /** -4 alpha^2 omega_K^2/(omega_K^2 - Omega^2) at exp(i K/2) */
      const channel = (half: Extended<T>, drive: Extended<T>) => {
        const own = square(frequency(half));
        return by.times(base(over.times(over.of(-4), over.times(alpha, alpha))), by.over(own, by.minus(own, square(drive))));
      };
      const sum = channel(by.times(z2, z3), by.plus(w2, w3));
      const second = channel(by.over(z2, z4), by.minus(w2, w4));
      const third = channel(by.over(z3, z4), by.minus(w3, w4));
      const zero = over.of(0);
      return [
        { of: 'omega_2 + omega_3', terms: { omega_2: w2[0], omega_3: w3[0], 'omega_1 + omega_4': over.minus(zero, by.plus(w1, w4)[0]) } },
        {
          of: '6 beta_eff of the Toda lattice',
          terms: {
            'k_2 + k_3': sum[0],
            'k_2 - k_4': second[0],
            'k_3 - k_4': third[0],
            '6 beta': over.times(over.of(4), over.times(alpha, alpha)),
          },
        },
        { of: 'its part with z_1', terms: { 'k_2 - k_4': second[1], 'k_3 - k_4': third[1] } },
      ];
    },
  }),
};
