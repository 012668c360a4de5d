import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { sqrt } from '../elementary/sqrt.ts';

/** A ring with V = r^2/2, U = 0, one frequency and momenta flipped at the rate gamma. */
export interface OrderedRing {
  /** omega^2 */
  readonly stiffness: number;
  readonly eps: number;
  readonly gamma: number;
}

/**
 * Quantity (3) of the ordered ring of N sites: (eps^2/(gamma N)) sum_k sin^2 k / (omega^2 + 2 eps (1 - cos k)), k = 2 pi m/N.
 *
 * A J = 0 there and S J = -2 J, so <J_t J> decays as exp(-2 gamma t), (3) is beta^2 eps^2 <J^2>/(N gamma), and <J^2> = N <p^2> <(q_{x-1} - q_{x+1})^2>/4.
 */
export function quantityThreeOfRing({ stiffness, eps, gamma }: OrderedRing, sites: number): number {
  let sum = 0;
  for (let m = 0; m < sites; m++) {
    const [sine, cosine] = [sinPi(2 * m, sites), cosPi(2 * m, sites)];
    sum += (sine * sine) / (stiffness + 2 * eps * (1 - cosine));
  }
  return ((eps * eps) / (gamma * sites)) * sum;
}

/** Its limit N -> infinity, an integral over k: (omega^2 + 2 eps - omega sqrt(omega^2 + 4 eps)) / (4 gamma), written so that nothing cancels. */
export function quantityThreeOfLongRing({ stiffness, eps, gamma }: OrderedRing): number {
  const root = sqrt(stiffness * (stiffness + 4 * eps));
  return (eps * eps) / (gamma * (stiffness + 2 * eps + root));
}
