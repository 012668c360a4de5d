import { describe, expect, it } from 'vitest';

/*
 * A second route to RC-27u, RC-32.2: small systems of waves in doubles. And what it leaves open: a modulation of alpha that is not of every wave
 * number.
 */

describe('without a modulation of alpha', () => {
  it('RC-27u, RC-32.2: two pairs of waves, omega = 1, 2: n_1 + n_{-1} stays as it is, and n = 1 for all of them does not move', () => {
    const rate = ([a, b, c, d]: readonly [number, number, number, number]) => [b - a, a - b, 3 * (d - c), 3 * (c - d)];
    expect(rate([1, 1, 1, 1])).toEqual([0, 0, 0, 0]); // omega n = 1, 1, 2, 2
    const [first, second] = rate([1, 4, 2, 0.5]) as [number, number];
    expect([first, first + second]).toEqual([3, 0]);
  });
});

describe('alpha that alternates from spring to spring, k_4 = pi alone: other invariants than omega', () => {
  const turn = 2 * Math.PI;
  const mod = (k: number) => ((k % turn) + turn) % turn;
  const omega = (k: number) => 2 * Math.abs(Math.sin(k / 2));
  /** All zeros of f on the circle, by sign changes on a grid and bisection. */
  const zeros = (f: (k: number) => number): readonly number[] => {
    const steps = 4096;
    return Array.from({ length: steps }, (_, i) => [(i * turn) / steps, ((i + 1) * turn) / steps] as const).flatMap(([from, to]) => {
      if (f(from) > 0 === f(to) > 0) return [];
      let [low, high] = [from, to];
      for (let bits = 0; bits < 60; bits++) {
        const middle = (low + high) / 2;
        if (f(middle) > 0 === f(from) > 0) low = middle;
        else high = middle;
      }
      return [low];
    });
  };
  /** The waves that feed a wave, in pairs: omega_2 + omega_3 = omega_1, k_2 + k_3 = k_1 - pi. */
  const fed = (k1: number) =>
    zeros((k2) => omega(k2) + omega(k1 - Math.PI - k2) - omega(k1)).map((k2) => [k2, mod(k1 - Math.PI - k2)] as const);
  /** The waves that a wave feeds. */
  const feeds = (k2: number) => zeros((k1) => omega(k1) - omega(k1 - Math.PI - k2) - omega(k2));

  it('n_a - n_b of two waves that feed one, with that of the other one that each of them feeds, is conserved', () => {
    const a = Math.PI / 4; // the wave of the stored counterexample
    const shared = feeds(a).find((k) => fed(k).length === 4) as number; // it is fed by two pairs, each seen from both of its waves
    const b = (fed(shared).find(([k]) => Math.abs(k - a) < 1e-9) as readonly [number, number])[1];
    const [ownOfA, ownOfB] = [a, b].map((k) => feeds(k).find((one) => Math.abs(one - shared) > 1e-6)) as [number, number];
    const weights = [
      [a, 1],
      [b, -1],
      [ownOfA, 1],
      [ownOfB, -1],
    ] as const;
    const gamma = (k: number) => weights.find(([wave]) => Math.abs(wave - k) < 1e-9)?.[1] ?? 0;
    const triads = [
      ...[ownOfA, ownOfB].flatMap((k1) => fed(k1).map(([k2, k3]) => [k1, k2, k3] as const)),
      ...[a, b].flatMap((k2) => feeds(k2).map((k1) => [k1, k2, mod(k1 - Math.PI - k2)] as const)),
    ];
    expect(triads).toHaveLength(2 + 2 + 2 + 2);
    for (const [k1, k2, k3] of triads) {
      expect(omega(k1) - omega(k2) - omega(k3)).toBeCloseTo(0, 12);
      expect(gamma(k1) - gamma(k2) - gamma(k3)).toBe(0);
    }
    // they take part in no other: what feeds lies below sqrt 2, what is fed above
    expect([a, b].every((k) => omega(k) < Math.SQRT2 && fed(k).length === 0)).toBe(true);
    expect([ownOfA, ownOfB].every((k) => omega(k) > Math.SQRT2 && feeds(k).length === 0)).toBe(true);
  });
});
