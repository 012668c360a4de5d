import type { Operations } from '../../src/exact/operations.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';

/**
 * The kinetic equation (23) on the wave numbers 1 .. N - 1. Vertices, spectra of the coefficients and frequency deltas enter as positive weights,
 * one for each pair k, -k and one for each triad: what holds for all of them rests on the equation's shape alone.
 */
export interface KineticRing<T> {
  readonly size: number;
  readonly over: Operations<T>;
  readonly modes: readonly number[];
  readonly n: (k: number) => T;
  /** even: omega_{N-k} = omega_k */
  readonly omega: (k: number) => T;
  /** a function on wave numbers without any symmetry */
  readonly gamma: (k: number) => T;
  /** of the exchange between k and -k */
  readonly B: (k: number) => T;
  /** of the triad with omega_1 = omega_2 + omega_3: symmetric in 2 and 3 */
  readonly K: (k1: number, k2: number, k3: number) => T;
  /** R^1_{2,3} */
  readonly R: (k1: number, k2: number, k3: number) => T;
  readonly linear: (k: number) => T;
  readonly collisions: (k: number) => T;
  readonly sum: (terms: readonly T[]) => T;
}

/** How spectrum and weights are restricted; absent: not at all. */
export interface Restriction {
  /** n_{N-k} = n_k, and K the same for the reflected triad */
  readonly symmetric?: boolean;
  /** omega_2 = 2 omega_1 on the ring of four, and K = 0 but for triads with omega_1 = omega_2 + omega_3: a resonant manifold */
  readonly resonant?: boolean;
}

/** An equation's two sides. */
export interface Sides<T> {
  readonly of: string;
  readonly computed: Readonly<Record<string, T>>;
  readonly stated: Readonly<Record<string, T>>;
}

export const kineticIdentities = (
  sizes: readonly number[],
  sidesOf: <T>(ring: KineticRing<T>) => readonly Sides<T>[],
  restriction: Restriction = {},
): IdentityFamily =>
  Object.fromEntries(
    sizes.map((size) => [
      `ring of ${size}`,
      (): Identity => ({
        variables: variablesOf(size),
        equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] =>
          sidesOf(kineticRing(over, size, x, restriction)).map(({ of, computed, stated }) => ({
            of,
            terms: {
              ...computed,
              ...Object.fromEntries(Object.entries(stated).map(([name, value]) => [`stated: ${name}`, over.minus(over.of(0), value)])),
            },
          })),
      }),
    ]),
  );

const modesOf = (size: number) => Array.from({ length: size - 1 }, (_, i) => i + 1);

const triadName = (k1: number, k2: number, k3: number) => `K(${k1}; ${Math.min(k2, k3)}, ${Math.max(k2, k3)})`;

function variablesOf(size: number): readonly string[] {
  const modes = modesOf(size);
  const classes = modes.filter((k) => 2 * k <= size);
  const triads = modes.flatMap((k1) => modes.flatMap((k2) => modes.filter((k3) => k3 >= k2).map((k3) => triadName(k1, k2, k3))));
  return [
    ...modes.map((k) => `n${k}`),
    ...modes.map((k) => `gamma${k}`),
    ...classes.map((k) => `omega${k}`),
    ...classes.map((k) => `B${k}`),
    ...triads,
  ];
}

function kineticRing<T>(over: Operations<T>, size: number, x: readonly T[], { symmetric, resonant }: Restriction): KineticRing<T> {
  const at = new Map(variablesOf(size).map((name, i) => [name, x[i] as T]));
  const variable = (name: string) => at.get(name) as T;
  const { plus, minus, times, of } = over;
  const [modes, zero] = [modesOf(size), of(0)];
  const folded = (k: number) => Math.min(k, size - k);
  /** of the ring of four, whose frequencies are w, 2w, w */
  const resonates = (k1: number, k2: number, k3: number) => folded(k1) === 2 && folded(k2) === 1 && folded(k3) === 1;
  const n = (k: number) => variable(`n${symmetric ? folded(k) : k}`);
  const K = (k1: number, k2: number, k3: number): T => {
    if (resonant && !resonates(k1, k2, k3)) return zero;
    const reflected = triadName(size - k1, size - k2, size - k3);
    const name = triadName(k1, k2, k3);
    return variable(symmetric && reflected < name ? reflected : name);
  };
  const R = (k1: number, k2: number, k3: number) =>
    times(K(k1, k2, k3), minus(minus(times(n(k2), n(k3)), times(n(k3), n(k1))), times(n(k1), n(k2))));
  const B = (k: number) => variable(`B${folded(k)}`);
  const sum = (terms: readonly T[]) => terms.reduce(plus, zero);
  return {
    size,
    over,
    modes,
    n,
    omega: (k) => (resonant && folded(k) === 2 ? times(of(2), variable('omega1')) : variable(`omega${folded(k)}`)),
    gamma: (k) => variable(`gamma${k}`),
    B,
    K,
    R,
    linear: (k) => times(B(k), minus(n(size - k), n(k))),
    collisions: (k1) => sum(modes.flatMap((k2) => modes.map((k3) => minus(minus(R(k1, k2, k3), R(k2, k1, k3)), R(k3, k1, k2))))),
    sum,
  };
}
