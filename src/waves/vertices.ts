import type { Complex } from '../exact/complex.ts';
import { InputError } from '../input-error.ts';
import type { Wavenumbers } from './wavenumbers.ts';

/** A vertex as data: factor i^quarters exp(i pi (sum_j turns_j k_j)/N) prod_j sqrt(sin(pi k_j/N))^powers_j, every k_j one of 1 .. N-1. */
export interface Vertex {
  readonly factor: number;
  readonly quarters: number;
  readonly turns: readonly number[];
  readonly powers: readonly number[];
}

/**
 * F_{1,2} of springs: 1/2 exp(i pi (k_2 - k_1)/N) sqrt(omega_1 omega_2).
 *
 * The bond between j and j+1 has r_k = (exp(2 pi i k/N) - 1) q_k = i omega_k exp(i pi k/N) q_k, and what it pulls with enters the force on k
 * with 1 - exp(-2 pi i k/N) = i omega_k exp(-i pi k/N). So a spring constant chi' adds -omega_1 omega_2 exp(i pi (k_2 - k_1)/N) chi_3 q_2 to dp_1/dt;
 * minus that over sqrt(2 omega_1), with q_2 = (a_2 + a*_{-2})/sqrt(2 omega_2), is F_{1,2} chi_3 (a_2 + a*_{-2}).
 */
export const linearVertex: Vertex = { factor: 1, quarters: 0, turns: [-1, 1], powers: [1, 1] };

/**
 * V_{1,2,3} = -i exp(i pi (k_1 + k_2 + k_3)/N) sqrt(s_1 s_2 s_3), of springs.
 *
 * As above, alpha r^2 adds i omega_1 exp(-i pi k_1/N) i omega_2 exp(i pi k_2/N) i omega_3 exp(i pi k_3/N) alpha_4 q_2 q_3 to dp_1/dt; minus that over
 * sqrt(8 omega_1 omega_2 omega_3) is i exp(i pi (k_2 + k_3 - k_1)/N) sqrt(s_1 s_2 s_3) = V_{-1,2,3}, as -k stands for N - k.
 *
 * @source L. Migliorelli et al., (11)
 */
export const cubicVertex: Vertex = { factor: 1, quarters: 3, turns: [1, 1, 1], powers: [1, 1, 1] };

/**
 * The value of a vertex at wave numbers, each taken to its representative 1 .. N-1.
 *
 * @throws InputError for a wave number that is 0 modulo N, or another number of them than the vertex has
 */
export function vertexAt<T>(w: Wavenumbers<T>, { factor, quarters, turns, powers }: Vertex, wavenumbers: readonly number[]): Complex<T> {
  if (wavenumbers.length !== turns.length) throw new InputError('wavenumbers', wavenumbers, `${turns.length} of them`);
  const { field } = w;
  const { real } = field;
  const at = wavenumbers.map(w.mod);
  if (at.includes(0)) throw new InputError('wavenumbers', wavenumbers, 'none of them 0 modulo N');
  const size = at.reduce((product, k, j) => {
    const root = w.rootOfSine(k);
    let result = product;
    for (let n = powers[j] as number; n > 0; n--) result = real.times(result, root);
    for (let n = powers[j] as number; n < 0; n++) result = real.over(result, root);
    return result;
  }, real.of(factor));
  const turn = w.halfTurn(at.reduce((sum, k, j) => sum + (turns[j] as number) * k, 0));
  let value = field.scaled(turn, size);
  for (let n = 0; n < quarters; n++) value = field.times(value, field.i);
  return value;
}
