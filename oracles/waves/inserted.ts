import { sumOfProducts } from '../../src/waves/interaction.ts';
import { ringOf } from '../subjects/waves.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { Equation } from './correlators.ts';
import { complexOf, field, real, type Values, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** Coefficients of a change of variables that have no symmetry: G_{1,2} = J_1 + i J_2 t, A_{1,2,3} = J_1 J_2 + i J_3. */
export const unspecificCoefficients = ({ spectrum, time }: WaveCase) => {
  const j = (k: number) => spectrum[k] as number;
  return {
    linear: (k1: number, k2: number): Z => complexOf([j(k1), j(k2) * time]),
    cubic: (k1: number, k2: number, k3: number): Z => complexOf([j(k1) * j(k2), j(k3)]),
  };
};

/**
 * What a_1 = b_1 + epsilon X_1(b) makes of i da_1/dt = omega_1 a_1 + epsilon R_1(a): i db_1/dt - omega_1 b_1 = epsilon (R_1 + omega_1 X_1 - i dX_1/dt), the derivative along
 * the linear flow as a central difference, exact for polynomials of degree 2.
 */
export function inserted(
  id: `${string}/${string}`,
  tex: string,
  change: (c: WaveCase, b: readonly Z[], k1: number) => Z,
  equation: Equation,
): Oracle<WaveCase, WaveCase, Values> {
  return waveLaw(
    id,
    {
      tex,
      source: 'the chain rule',
      route: 'the difference of the change of variables along the linear flow, 40 digits',
      catches: 'a term of the transformed equation with a wrong frequency, field or modulation',
      blindTo: 'whether the change of variables removes anything: waves/normal-form-of-9 sees it',
    },
    (c) => {
      const w = ringOf(c.sites);
      const b = c.fields.map(complexOf);
      const sums = equation(c);
      const moved = (sign: bigint) =>
        b.map((value, k) => (k === 0 ? value : field.plus(value, field.scaled(field.times(field.from(0, -1), value), sign * w.omega(k)))));
      return Object.fromEntries(
        w.modes.map((k) => {
          const difference = field.scaled(field.minus(change(c, moved(1n), k), change(c, moved(-1n), k)), real.of(0.5));
          const own = field.plus(sumOfProducts(field, sums.get(k) ?? [], b), field.scaled(change(c, b, k), w.omega(k)));
          return [`bracket, ${k}`, field.minus(own, field.times(field.i, difference))];
        }),
      );
    },
  );
}
