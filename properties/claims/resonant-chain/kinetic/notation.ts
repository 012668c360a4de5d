import type { KineticRing, Sides } from '../../../../oracles/exact/kinetic-ring.ts';

/** Both sides of equations about the kinetic equation on a ring. */
export type SidesOf = <T>(ring: KineticRing<T>) => readonly Sides<T>[];

export const rate = <T>(ring: KineticRing<T>, k: number) => ring.over.plus(ring.linear(k), ring.collisions(k));

/** sum_k gamma_k dn_k/dt in parts. */
export const weighted = <T>({ over, modes, sum }: KineticRing<T>, gamma: (k: number) => T, of: (k: number) => T) =>
  sum(modes.map((k) => over.times(gamma(k), of(k))));

/** sum_{1,2,3} of a function of three waves. */
export const triads = <T>({ modes, sum }: KineticRing<T>, of: (k1: number, k2: number, k3: number) => T) =>
  sum(modes.flatMap((k1) => modes.flatMap((k2) => modes.map((k3) => of(k1, k2, k3)))));

export const difference = <T>({ over }: KineticRing<T>, f: (k: number) => T, k1: number, k2: number, k3: number) =>
  over.minus(over.minus(f(k1), f(k2)), f(k3));

/** 1/2 sum B_k (gamma_k - gamma_{-k}) (n_{-k} - n_k). */
export const exchanged = <T>({ size, over, modes, sum, B, n }: KineticRing<T>, gamma: (k: number) => T) =>
  over.over(
    sum(modes.map((k) => over.times(B(k), over.times(over.minus(gamma(k), gamma(size - k)), over.minus(n(size - k), n(k)))))),
    over.of(2),
  );

export const ofTriads = <T>(ring: KineticRing<T>, gamma: (k: number) => T) =>
  triads(ring, (k1, k2, k3) => ring.over.times(ring.R(k1, k2, k3), difference(ring, gamma, k1, k2, k3)));
