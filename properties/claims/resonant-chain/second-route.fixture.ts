import type { WaveSubject } from '../../../oracles/subjects/waves.ts';
import type { WaveCase } from '../../../oracles/waves/wave-case.ts';

/*
 * A second route to everything that appendix A says, in doubles: the host's functions, explicit sums, Runge-Kutta. It shares nothing with the first but the case.
 */

export type C = readonly [re: number, im: number];
const plus = ([a, b]: C, [c, d]: C): C => [a + c, b + d];
export const times = ([a, b]: C, [c, d]: C): C => [a * c - b * d, a * d + b * c];
export const star = ([a, b]: C): C => [a, -b];
const by = ([a, b]: C, x: number): C => [a * x, b * x];
export const turn = (x: number): C => [Math.cos(x), Math.sin(x)];
const sum = (list: readonly C[]): C => list.reduce(plus, [0, 0]);
const mod = (k: number, n: number) => ((k % n) + n) % n;

/** What a subject says, as doubles. */
export async function told(answer: WaveSubject, c: WaveCase): Promise<Readonly<Record<string, C>>> {
  const values = await answer(c);
  return Object.fromEntries(Object.entries(values).map(([name, { re, im }]) => [name, [Number(re), Number(im)] as const]));
}

export const omega = (k: number, n: number) => 2 * Math.sin((Math.PI * mod(k, n)) / n);
const amplitude = (x: readonly number[], k: number): C =>
  by(sum(x.map((value, j) => by(turn((-2 * Math.PI * j * k) / x.length), value))), 1 / x.length);

/** i da_k/dt without its linear part, in real space: q from a, the force, and back. */
export function inRealSpace({ sites: n, linear, cubic, fields }: WaveCase, reading: 'sites' | 'springs'): readonly C[] {
  const q = fields.map((_, j) =>
    fields.reduce(
      (total, a, k) => (k === 0 ? total : total + (2 * times(a, turn((2 * Math.PI * j * k) / n))[0]) / Math.sqrt(2 * omega(k, n))),
      0,
    ),
  );
  const r = q.map((x, j) => (q[(j + 1) % n] as number) - x);
  const at = (list: readonly number[], j: number) => list[mod(j, n)] as number;
  const pull = (bond: number, coefficient: number) => at(linear, coefficient) * at(r, bond) + at(cubic, coefficient) * at(r, bond) ** 2;
  const force = q.map((_, j) => pull(j, j) - pull(j - 1, reading === 'sites' ? j : j - 1));
  return q.map((_, k) => (k === 0 ? [0, 0] : by(amplitude(force, k), -1 / Math.sqrt(2 * omega(k, n)))));
}

const V = (n: number, ...ks: readonly number[]): C => {
  const own = ks.map((k) => mod(k, n));
  const size = Math.sqrt(own.reduce((product, k) => product * Math.sin((Math.PI * k) / n), 1));
  return times([0, -size], turn((Math.PI * own.reduce((a, b) => a + b, 0)) / n));
};

/** (A1) as printed, or with 2 V^* for -2 V and the F of springs: i db_k/dt without its linear part. */
export function resonant({ sites: n, linear, cubic }: WaveCase, form: 'printed' | 'springs'): (b: readonly C[]) => readonly C[] {
  const modes = Array.from({ length: n - 1 }, (_, i) => i + 1);
  const f = (k1: number, k2: number): C =>
    form === 'printed'
      ? [0.5 * Math.sqrt(omega(k2, n) / omega(k1, n)) * omega(k2, n), 0]
      : by(turn((Math.PI * (k2 - k1)) / n), 0.5 * Math.sqrt(omega(k1, n) * omega(k2, n)));
  const [chi, alpha] = [linear, cubic].map((x) => (k: number) => amplitude(x, mod(k, n))) as [(k: number) => C, (k: number) => C];
  const terms = modes.flatMap((k1) =>
    modes.flatMap((k2) => [
      { k1, fields: [k2], coefficient: times(f(k1, k2), chi(k1 - k2)) },
      ...modes.flatMap((k3) => {
        const second = V(n, k1, k2, -k3);
        const own = form === 'printed' ? by(second, -2) : by(star(second), 2);
        return [
          { k1, fields: [k2, k3], coefficient: times(V(n, -k1, k2, k3), alpha(k1 - k2 - k3)) },
          { k1, fields: [-k2, k3], coefficient: times(own, alpha(k1 + k2 - k3)) },
        ];
      }),
    ]),
  );
  const some = terms.filter(({ coefficient: [re, im] }) => re !== 0 || im !== 0);
  return (b) => {
    const sums = b.map((): [number, number] => [0, 0]);
    for (const { k1, fields, coefficient } of some) {
      let value = coefficient;
      for (const k of fields) value = times(value, k > 0 ? (b[k] as C) : star(b[-k] as C));
      const total = sums[k1] as [number, number];
      total[0] += value[0];
      total[1] += value[1];
    }
    return sums;
  };
}

/** c at time `to` from c at time `from`, where i dc_k/dt = epsilon e^{i omega t} sums(c e^{-i omega t}): Runge-Kutta. */
export function moved(
  sums: (b: readonly C[]) => readonly C[],
  c: readonly C[],
  epsilon: number,
  from: number,
  to: number,
  steps: number,
): readonly C[] {
  const n = c.length;
  const rate = (at: readonly C[], t: number): readonly C[] =>
    sums(at.map((x, k) => times(x, turn(-omega(k, n) * t)))).map((x, k) => times([0, -epsilon], times(x, turn(omega(k, n) * t))));
  const along = (x: readonly C[], d: readonly C[], h: number) => x.map((value, k) => plus(value, by(d[k] as C, h)));
  const h = (to - from) / steps;
  let at = c;
  for (let i = 0; i < steps; i++) {
    const t = from + i * h;
    const d1 = rate(at, t);
    const d2 = rate(along(at, d1, h / 2), t + h / 2);
    const d3 = rate(along(at, d2, h / 2), t + h / 2);
    const d4 = rate(along(at, d3, h), t + h);
    at = [d1, d2, d2, d3, d3, d4].reduce((x, d) => along(x, d, h / 6), at);
  }
  return at;
}

/** Fields whose averages of polynomials up to the sixth degree are those of Gaussian fields: eight phases and two moduli per wave, N = 3. */
export function gaussianFields({ spectrum }: WaveCase): readonly { readonly weight: number; readonly c: readonly C[] }[] {
  const nodes = [-1, 1].map((sign) => ({ x: 2 + sign * Math.SQRT2, weight: (2 - sign * Math.SQRT2) / 4 })); // Gauss and Laguerre
  const wave = (k: number, node: number, phase: number): C =>
    by(turn((Math.PI * phase) / 4), Math.sqrt((spectrum[k] as number) * (nodes[node] as (typeof nodes)[0]).x));
  return Array.from({ length: 256 }, (_, i) => {
    const [a, b] = [i & 1, (i >> 1) & 1];
    const weight = ((nodes[a]?.weight ?? 0) * (nodes[b]?.weight ?? 0)) / 64;
    return { weight, c: [[0, 0], wave(1, a, (i >> 2) & 7), wave(2, b, i >> 5)] as const };
  });
}

/** The sums of (9), as printed, over conjugates alone, to be added to those of (A1). */
export const conjugateSums =
  ({ sites: n, linear, cubic }: WaveCase) =>
  (a: readonly C[]): readonly C[] => {
    const modes = Array.from({ length: n - 1 }, (_, i) => i + 1);
    const [chi, alpha] = [linear, cubic].map((x) => (k: number) => amplitude(x, mod(k, n))) as [(k: number) => C, (k: number) => C];
    const own = (k: number) => star(a[k] as C);
    return a.map((_, k1) =>
      k1 === 0
        ? [0, 0]
        : sum(
            modes.flatMap((k2) => [
              by(times(chi(k1 + k2), own(k2)), 0.5 * Math.sqrt(omega(k2, n) / omega(k1, n)) * omega(k2, n)),
              ...modes.map((k3) => by(times(times(V(n, k1, k2, k3), alpha(k1 + k2 + k3)), times(own(k2), own(k3))), -1)),
            ]),
          ),
    );
  };

/** (18) with (20), (21): b_3^* or b_2^* beside G, with alpha_4 beside A or without. */
export const changed =
  ({ sites: n, linear, cubic }: WaveCase, epsilon: number, beside: 'b_2' | 'b_3', withAlpha: boolean) =>
  (b: readonly C[]): readonly C[] => {
    const modes = Array.from({ length: n - 1 }, (_, i) => i + 1);
    return b.map((value, k1) =>
      k1 === 0
        ? [0, 0]
        : plus(
            value,
            by(
              sum(
                modes.flatMap((k2) => {
                  const k3 = mod(k1 + k2, n);
                  const g = (-0.5 * Math.sqrt(omega(k2, n) / omega(k1, n)) * omega(k2, n)) / (omega(k1, n) + omega(k2, n));
                  const field = beside === 'b_2' ? (b[k2] as C) : k3 === 0 ? ([0, 0] as const) : (b[k3] as C);
                  return [
                    by(times(amplitude(linear, k3), star(field)), g),
                    ...modes.map((l) => {
                      const a = by(V(n, k1, k2, l), 1 / (omega(k1, n) + omega(k2, n) + omega(l, n)));
                      const own = times(a, times(star(b[k2] as C), star(b[l] as C)));
                      return withAlpha ? times(own, amplitude(cubic, mod(k1 + k2 + l, n))) : own;
                    }),
                  ];
                }),
              ),
              epsilon,
            ),
          ),
    );
  };

/** c exp(-i omega t) */
export const rotated = (c: readonly C[], t: number): readonly C[] => c.map((x, k) => times(x, turn(-omega(k, c.length) * t)));
/** the sum of two equations of motion */
export const together =
  (one: (b: readonly C[]) => readonly C[], two: (b: readonly C[]) => readonly C[]) =>
  (b: readonly C[]): readonly C[] => {
    const rest = two(b);
    return one(b).map((value, k) => plus(value, rest[k] as C));
  };
