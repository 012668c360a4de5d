import { complexOf, field, real, type WaveCase, type Z } from './wave-case.ts';

/** What chi'_j and alpha_j belong to: the site, as (4) prints it, or the spring between j and j+1. */
export type Reading = 'sites' | 'springs';

const known = new Map<number, { readonly roots: readonly Z[]; readonly omega: readonly bigint[] }>();

/** Worked out once per number of sites. */
function ring(sites: number): { readonly roots: readonly Z[]; readonly omega: readonly bigint[] } {
  const found = known.get(sites);
  if (found !== undefined) return found;
  let pi = real.of(Math.PI);
  for (let i = 0; i < 3; i++) pi = real.plus(pi, real.sin(pi)); // 15, 45, 135 digits
  const roots = Array.from({ length: sites }, (_, n) => field.turn(real.over(real.times(real.of(2 * n), pi), real.of(sites))));
  const omega = roots.map(({ re }, k) => (k === 0 ? 0n : real.sqrt(real.of(2) - 2n * re)));
  known.set(sites, { roots, omega });
  return { roots, omega };
}

/** exp(2 pi i n/N), n = 0 .. N-1, with pi from the zero of the sine. */
export const rootsOfUnity = (sites: number): readonly Z[] => ring(sites).roots;

/** omega_k by the eigenvalue of the second difference: omega_k^2 = 2 - 2 cos(2 pi k/N); omega_0 = 0. */
export const frequencies = (sites: number): readonly bigint[] => ring(sites).omega;

/** The displacements of waves a_k that run forward in time, and of their conjugates: complex sequences that add up to q_j. */
export function displacements(
  c: WaveCase,
  a: readonly Z[] = c.fields.map(complexOf),
): { readonly forward: readonly Z[]; readonly backward: readonly Z[] } {
  const roots = rootsOfUnity(c.sites);
  const omega = frequencies(c.sites);
  const forward = roots.map((_, j) =>
    field.sum(
      a.map((amplitude, k) =>
        k === 0
          ? field.zero
          : field.scaled(
              field.times(amplitude, roots[(j * k) % c.sites] as Z),
              real.over(real.of(1), real.sqrt(2n * (omega[k] as bigint))),
            ),
      ),
    ),
  );
  return { forward, backward: forward.map(field.conjugate) };
}

/** The modulated part of the linear force on every site, and the nonlinear one of two sequences, which is symmetric in them. */
export function forcesOf({ sites, linear, cubic }: WaveCase, reading: Reading) {
  const at = <T>(x: readonly T[], j: number): T => x[(j + sites) % sites] as T;
  const lengths = (q: readonly Z[]) => q.map((value, j) => field.minus(at(q, j + 1), value));
  /** what the bonds on both sides pull with: the coefficient of the site for both, or that of each bond */
  const pull = (coefficients: readonly number[], bonds: readonly Z[]) => {
    const scaled = (j: number, by: number) => field.scaled(at(bonds, j), real.of(at(coefficients, by)));
    return bonds.map((_, j) => field.minus(scaled(j, j), reading === 'sites' ? scaled(j - 1, j) : scaled(j - 1, j - 1)));
  };
  return {
    linear: (q: readonly Z[]): readonly Z[] => pull(linear, lengths(q)),
    cubic: (x: readonly Z[], y: readonly Z[]): readonly Z[] => {
      const [r, s] = [lengths(x), lengths(y)];
      return pull(
        cubic,
        r.map((length, j) => field.times(length, s[j] as Z)),
      );
    },
  };
}

/** What a force adds to i da_k/dt = (i omega_k p_k - dp_k/dt)/sqrt(2 omega_k), k = 1 .. N-1: minus its Fourier amplitude over sqrt(2 omega_k). */
export function rateOfWaves(sites: number, force: readonly Z[]): ReadonlyMap<number, Z> {
  const roots = rootsOfUnity(sites);
  const omega = frequencies(sites);
  return new Map(
    roots.slice(1).map((_, i) => {
      const k = i + 1;
      const sum = field.sum(force.map((value, j) => field.times(value, field.conjugate(roots[(j * k) % sites] as Z))));
      const share = real.over(real.of(-1), real.times(real.of(sites), real.sqrt(2n * (omega[k] as bigint))));
      return [k, field.scaled(sum, share)];
    }),
  );
}
