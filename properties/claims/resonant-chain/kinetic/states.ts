import type { KineticRing, Sides } from '../../../../oracles/exact/kinetic-ring.ts';
import { type SidesOf, triads } from './notation.ts';

/** Collisions of a symmetric spectrum. */
export const symmetricCollisions: SidesOf = (ring) =>
  ring.modes
    .filter((k) => 2 * k < ring.size)
    .map((k) => ({ of: `wave ${k}`, computed: { I_k: ring.collisions(k) }, stated: { 'I_{-k}': ring.collisions(ring.size - k) } }));

/** n_k = c/omega_k: gain and loss of every wave are equal on a resonant manifold; c = gamma_1. */
export const stationary: SidesOf = <T>(ring: KineticRing<T>): readonly Sides<T>[] => {
  const { over, modes, omega, gamma, K } = ring;
  const n = (k: number) => over.over(gamma(1), omega(k));
  const gain = (k1: number, k2: number, k3: number) => over.times(K(k1, k2, k3), over.times(n(k2), n(k3)));
  const loss = (k1: number, k2: number, k3: number) => over.times(K(k1, k2, k3), over.times(n(k1), over.plus(n(k2), n(k3))));
  const total = (of: typeof gain, k: number) =>
    triads(ring, (k1, k2, k3) => {
      const counts = (k1 === k ? 1 : 0) - (k2 === k ? 1 : 0) - (k3 === k ? 1 : 0);
      return over.times(over.of(counts), of(k1, k2, k3));
    });
  return modes.map((k) => ({ of: `wave ${k}`, computed: { gain: total(gain, k) }, stated: { loss: total(loss, k) } }));
};
