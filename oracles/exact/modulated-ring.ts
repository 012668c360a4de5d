import { hamiltonianField } from '../../src/exact/brackets.ts';
import type { Formula, Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';

/**
 * What a ring with modulated coefficients conserves, as identities in q, p and all coefficients.
 *
 * Catches: an energy or a momentum that is not conserved, a force that is not that of the Hamiltonian, however small the difference.
 * Blind to: energies of another form than those that are written here; a test beside the claim looks for all of them.
 */
export const modulatedRing = exactIdentity('exact/modulated-ring', {
  tex: String.raw`\dot E = \sum_j p_j f_j \frac{\partial T}{\partial p_j} + p_j \frac{\partial U}{\partial q_j} = 0`,
  source: 'the chain rule along the equation of motion',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'an energy or a momentum that is not conserved, a force that is not that of the Hamiltonian',
  blindTo: 'energies of another form than those written here',
});

/** A ring at a point, in any numbers. */
export interface RingAt<T> {
  readonly over: Operations<T>;
  readonly sites: number;
  /** of site j modulo N */
  q(j: number): T;
  p(j: number): T;
  chi(j: number): T;
  alpha(j: number): T;
  readonly epsilon: T;
  /** a number to compare alpha_j/chi_j with, and units of mass, length and time */
  readonly kappa: T;
  /** q_{j+1} - q_j */
  length(j: number): T;
}

export const product = <T>(over: Operations<T>, ...factors: readonly T[]): T => factors.reduce(over.times);
export const sum = <T>(over: Operations<T>, terms: readonly T[]): T => terms.reduce(over.plus, over.of(0));
export const negative = <T>(over: Operations<T>, x: T): T => over.minus(over.of(0), x);

/** Identities of rings of 3, 4 and 5 in these variables. */
export function ringIdentities(equations: <T>(ring: RingAt<T>) => readonly Equation<T>[]): IdentityFamily {
  return Object.fromEntries([3, 4, 5].map((sites) => [`ring of ${sites}`, (): Identity => identityOf(sites, equations)]));
}

const letters = ['q', 'p', 'chi', 'alpha'] as const;

function identityOf(sites: number, equations: <T>(ring: RingAt<T>) => readonly Equation<T>[]): Identity {
  const variables = [...letters.flatMap((letter) => Array.from({ length: sites }, (_, j) => `${letter}${j}`)), 'epsilon', 'kappa'];
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]) => equations(ringAt(over, sites, x)),
  };
}

function ringAt<T>(over: Operations<T>, sites: number, x: readonly T[]): RingAt<T> {
  const at = (letter: number) => (j: number) => x[letter * sites + ((j + sites) % sites)] as T;
  const q = at(0);
  return {
    over,
    sites,
    q,
    p: at(1),
    chi: at(2),
    alpha: at(3),
    epsilon: x[4 * sites] as T,
    kappa: x[4 * sites + 1] as T,
    length: (j) => over.minus(q(j + 1), q(j)),
  };
}

/** (4) as printed: both coefficients are those of the site. */
export function forceOfSites<T>({ over, chi, alpha, epsilon, length }: Omit<RingAt<T>, 'q' | 'p' | 'sites' | 'kappa'>, j: number): T {
  const [right, left] = [length(j), length(j - 1)];
  const squares = over.minus(over.times(right, right), over.times(left, left));
  return over.plus(over.times(chi(j), over.minus(right, left)), product(over, epsilon, alpha(j), squares));
}

/** The other reading: both are those of the spring between j and j+1. */
export function forceOfSprings<T>({ over, chi, alpha, epsilon, length }: Omit<RingAt<T>, 'q' | 'p' | 'sites' | 'kappa'>, j: number): T {
  const pull = (bond: number) => {
    const r = length(bond);
    return over.plus(over.times(chi(bond), r), product(over, epsilon, alpha(bond), r, r));
  };
  return over.minus(pull(j), pull(j - 1));
}

/** -dH/dq_j of H = sum p^2/2 + chi_j r_j^2/2 + epsilon alpha_j r_j^3/3, by dual numbers. */
export function hamiltonForce<T>(ring: RingAt<T>, chi: (j: number) => T, alpha: (j: number) => T): readonly T[] {
  const { over, sites, epsilon } = ring;
  const every = Array.from({ length: sites }, (_, j) => j);
  const energy: Formula = <U>(numbers: Operations<U>, y: readonly U[]) => {
    const at = (letter: number, j: number) => y[letter * sites + ((j + sites) % sites)] as U;
    const terms = every.flatMap((j) => {
      const r = numbers.minus(at(0, j + 1), at(0, j));
      return [
        numbers.over(product(numbers, at(1, j), at(1, j)), numbers.of(2)),
        numbers.over(product(numbers, at(2, j), r, r), numbers.of(2)),
        numbers.over(product(numbers, y[4 * sites] as U, at(3, j), r, r, r), numbers.of(3)),
      ];
    });
    return sum(numbers, terms);
  };
  const point = [...every.map(ring.q), ...every.map(ring.p), ...every.map(chi), ...every.map(alpha), epsilon];
  return hamiltonianField(energy, sites)(over, point).slice(sites, 2 * sites);
}
