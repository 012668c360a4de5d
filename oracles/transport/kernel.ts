import { slopesAlong } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { flipGenerator } from '../../src/transport/flip-walk.ts';
import type { IdentityFamily } from '../exact/identity.ts';
import { negative } from './lattices.ts';

const cubic = <T>(over: Operations<T>, [q0, q1, p0, p1]: readonly T[]): T => {
  const product = (...factors: readonly (T | undefined)[]) => (factors as T[]).reduce(over.times);
  return [product(q0, q1), product(over.of(3), p0, p1, q0), product(over.of(-2), p0, p0, p1), product(q0, p0, q1)].reduce(over.plus);
};

/** A function of the two uncoupled energies, of degree 2 in them. */
const ofEnergies = <T>(over: Operations<T>, [q0, q1, p0, p1, omega0, omega1]: readonly T[]): T => {
  const square = (x: T) => over.times(x, x);
  const energy = (q: T, p: T, omega: T) => over.plus(square(p), square(over.times(omega, q)));
  const [first, second] = [energy(q0 as T, p0 as T, omega0 as T), energy(q1 as T, p1 as T, omega1 as T)];
  return over.plus(over.times(first, second), over.plus(square(first), second));
};

/** A_har of a function of the energies is 0; A_har u of any u has mean 0 over all angles, here quarter turns of both oscillators. */
export const kernelOfHarmonic: IdentityFamily = {
  'two oscillators': () => ({
    variables: ['q0', 'q1', 'p0', 'p1', 'omega0', 'omega1'],
    equations: <T>(over: Operations<T>, x: readonly T[]) => {
      const [omega0, omega1] = [x[4], x[5]] as [T, T];
      const zero = over.of(0);
      const drift = (y: readonly T[]) => [y[2] as T, y[3] as T, zero, zero, zero, zero];
      const pull = (y: readonly T[]) => [
        zero,
        zero,
        ...[0, 1].map((i) => negative(over, over.times(over.times(y[4 + i] as T, y[4 + i] as T), y[i] as T))),
        zero,
        zero,
      ];
      const along = (f: typeof cubic, y: readonly T[], direction: readonly T[]) =>
        slopesAlong((o, z) => [f(o, z)], over, y, direction)[0] as T;
      const quarter = (y: readonly T[], site: 0 | 1) => {
        const omega = site === 0 ? omega0 : omega1;
        return y.with(site, over.over(y[2 + site] as T, omega)).with(2 + site, negative(over, over.times(omega, y[site] as T)));
      };
      const four = (y: readonly T[], site: 0 | 1) => {
        const all = [y];
        while (all.length < 4) all.push(quarter(all.at(-1) as readonly T[], site));
        return all;
      };
      const turned = four(x, 0).map((y) => four(y, 1));
      const sum = (ys: readonly (readonly T[])[]) =>
        ys.map((y) => over.plus(along(cubic, y, drift(y)), along(cubic, y, pull(y)))).reduce(over.plus);
      return [
        { of: 'A_har h', terms: { drift: along(ofEnergies, x, drift(x)), pull: along(ofEnergies, x, pull(x)) } },
        { of: 'mean of A_har u', terms: { here: sum([x]), 'fifteen turned ones': sum(turned.flat().slice(1)) } },
      ];
    },
  }),
};

/** S keeps the parity that A exchanges: S f of an odd f is odd. */
export const parityOfNoise: IdentityFamily = Object.fromEntries(
  [3, 4].map((k) => [
    `${k} momenta`,
    () => ({
      variables: Array.from({ length: 1 << (k - 1) }, (_, i) => `f${i}`),
      equations: <T>(over: Operations<T>, x: readonly T[]) => {
        const rates = flipGenerator(over, [...x, ...x.map((value) => negative(over, value)).toReversed()]);
        return x.map((_, i) => ({ of: `S f at ${i}`, terms: { here: rates[i] as T, reversed: rates[rates.length - 1 - i] as T } }));
      },
    }),
  ]),
);

/** f = p of one oscillator, z u_z - A_har u_z = f: the mean square of u_z - u in a box of side 2 R over R^2, or in the Gibbs measure at beta. */
export const limitOfResolvent = (measure: 'Lebesgue' | 'Gibbs'): IdentityFamily => ({
  'one oscillator, f = p': () => ({
    variables: ['omega', 'z'],
    equations: <T>(over: Operations<T>, x: readonly T[]) => {
      const [omega, z] = x as readonly [T, T];
      const { times, plus, of } = over;
      const [stiffness, square] = [times(omega, omega), times(z, z)];
      const size = plus(stiffness, square);
      const ofQ = over.over(square, size); // u_z = -omega^2 q / (omega^2 + z^2) + z p / (omega^2 + z^2), u = -q
      const ofP = over.over(z, size);
      const squares = [times(ofQ, ofQ), times(ofP, ofP)] as const;
      if (measure === 'Lebesgue')
        return [{ of: 'mean square over R^2', terms: { q: over.over(squares[0], of(3)), p: over.over(squares[1], of(3)) } }];
      return [
        {
          // beta omega^2 (omega^2 + z^2) times the mean square, with <q^2> = 1/(beta omega^2) and <p^2> = 1/beta
          of: 'mean square against z^2 / (beta omega^2 (omega^2 + z^2))',
          terms: {
            q: times(size, squares[0]),
            p: times(times(stiffness, size), squares[1]),
            bound: negative(over, square),
          },
        },
      ];
    },
  }),
});

/** Four states with weights, E the first two, phi' with mean zero: E(phi|E) E(phi'|E) P(E) = -E(phi|E) E(phi'|E^c) P(E^c). */
export const splitMean: IdentityFamily = {
  'four states': () => ({
    variables: ['w0', 'w1', 'w2', 'w3', 'a0', 'a1', 'b0', 'b1', 'b2'],
    equations: <T>(over: Operations<T>, x: readonly T[]) => {
      const { times, plus } = over;
      const w = x.slice(0, 4);
      const b = x.slice(6, 9);
      const known = b.map((value, i) => times(w[i] as T, value)).reduce(plus);
      const second = [...b, negative(over, over.over(known, w[3] as T))];
      const all = w.reduce(plus);
      const probability = (from: number) => over.over(plus(w[from] as T, w[from + 1] as T), all);
      const given = (values: readonly (T | undefined)[], from: number) =>
        over.over(
          plus(times(w[from] as T, values[from] as T), times(w[from + 1] as T, values[from + 1] as T)),
          plus(w[from] as T, w[from + 1] as T),
        );
      const mean = given(x.slice(4, 6), 0);
      return [
        {
          of: 'the product of means',
          terms: {
            'E, E': times(times(mean, given(second, 0)), probability(0)),
            'E, its complement': times(times(mean, given(second, 2)), probability(2)),
          },
        },
      ];
    },
  }),
};
