import { difference, exchanged, ofTriads, rate, type SidesOf, triads, weighted } from './notation.ts';

/** Wave action: what it changes by, which is not 0. */
export const waveAction: SidesOf = (ring) => [
  {
    of: 'the wave action',
    computed: {
      'rate of N': weighted(
        ring,
        () => ring.over.of(1),
        (k) => rate(ring, k),
      ),
    },
    stated: { 'minus all R': ring.over.minus(ring.over.of(0), triads(ring, ring.R)) },
  },
];

/** Momentum with k from -N/2 up to N/2: what it changes by. `folded` counts triads by whether k_1 - k_2 - k_3 leaves that range. */
const signed = (size: number, k: number) => (2 * k > size ? k - size : k);

export const momentum: SidesOf = (ring) => {
  const P = (k: number) => ring.over.of(signed(ring.size, k));
  return [
    {
      of: 'the momentum',
      computed: { 'rate of P': weighted(ring, P, (k) => rate(ring, k)) },
      stated: { 'pairs k, -k': exchanged(ring, P), 'k_4 of every triad': ofTriads(ring, P) },
    },
  ];
};

/** The same with nothing but the triads that need folding. */
export const momentumByUmklapp: SidesOf = (ring) => {
  const { over, size, R } = ring;
  const P = (k: number) => over.of(signed(size, k));
  const isFolded = (...k: readonly [number, number, number]) => {
    const [k1, k2, k3] = k.map((one) => signed(size, one)) as [number, number, number];
    return 2 * Math.abs(k1 - k2 - k3) > size;
  };
  return [
    {
      of: 'the momentum',
      computed: { 'rate of P': weighted(ring, P, (k) => rate(ring, k)) },
      stated: {
        'k_4 of folded triads': triads(ring, (k1, k2, k3) =>
          isFolded(k1, k2, k3) ? over.times(R(k1, k2, k3), difference(ring, P, k1, k2, k3)) : over.of(0),
        ),
      },
    },
  ];
};

/**
 * (27) with k_4 fixed by its delta, for any function in place of omega: with omega, which is even, I_L would be 0 and could be anything. epsilon^2, for
 * which omega_1 stands here, is in (23) and not in (27).
 */
export const energyRate =
  (form: 'as-printed' | 'corrected'): SidesOf =>
  (ring) => {
    const { over, modes, omega, gamma, R } = ring;
    const square = omega(1);
    const stated = (z: Parameters<typeof over.times>[0]) => (form === 'corrected' ? over.times(square, z) : z);
    return [
      {
        of: 'a rate',
        computed: Object.fromEntries(modes.map((k) => [`gamma_${k} I_${k}`, over.times(square, over.times(gamma(k), rate(ring, k)))])),
        stated: {
          I_NL: stated(
            triads(ring, (k1, k2, k3) => over.times(gamma(k1), over.minus(over.minus(R(k1, k2, k3), R(k2, k1, k3)), R(k3, k1, k2)))),
          ),
          I_L: stated(weighted(ring, gamma, ring.linear)),
        },
      },
    ];
  };
