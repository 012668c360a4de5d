import { log } from '../../src/elementary/log.ts';
import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { complexOf, field, heard, real, sizeOf, type Values, type WaveCase, type Z } from './wave-case.ts';

/** i da_k/dt, k = 1 .. N-1, of the chain whose waves are transformed. */
export type Rates = (c: WaveCase, a: readonly Z[]) => ReadonlyMap<number, Z>;

/** Small enough for what is of third order in it to vanish beside the second. */
const epsilon = 2 ** -30;

/**
 * A change of variables a(b) and an equation i db/dt, both to first order in epsilon, give what a obeys, to that order.
 *
 *   r(epsilon) = i (da/db) db/dt - (i da/dt)(a(b)) = epsilon r_1 + epsilon^2 r_2 + ...,   r_1 = 0
 *
 * a(b) is a polynomial of degree 2 in b and b^*, so its derivative along every b_k and i b_k is a central difference with step 1, without error. r_1
 * is 2 r(epsilon/2)/(epsilon/2) - r(epsilon)/epsilon up to the third order. Beside it the slope of r in epsilon: 2 where r_1 = 0.
 *
 * Two partners, or a subject of zeros would pass, and one that removes nothing: a(b) is b at epsilon = 0, and i db/dt has no part left that is made of conjugates alone.
 * Multiply b by i and by 1 + i: a sum over b^* is turned by -i, one over b^* b^* by -1 and by -2i, and no other sum of (9) by the same.
 *
 * Catches: a wrong coefficient, index, conjugate or divisor in the change of variables, in what is left of the equation, and in what is left out.
 * Blind to: whether the change of variables is canonical; waves/canonical sees that.
 */
export function normalFormRemoves(
  id: `${string}/${string}`,
  law: Omit<Law, 'catches' | 'blindTo'>,
  rates: Rates,
): Oracle<WaveCase, WaveCase, Values> {
  return {
    id,
    law: {
      ...law,
      catches: 'a wrong coefficient, index, conjugate or divisor in the change of variables or in what is left of the equation',
      blindTo: 'whether the change of variables is canonical: waves/canonical sees it',
    },
    *examine(c) {
      const residuals: (readonly Z[])[] = [];
      const starts: (readonly Z[])[] = [];
      for (const size of [epsilon, epsilon / 2]) {
        const asks = around({ ...c, epsilon: size });
        const seen = ((yield asks) as readonly Values[]).map(heard);
        if (seen.includes(undefined)) return refuted({ term: 'not a number' });
        const { modes, at, slopes } = slopesOf(seen as readonly Readonly<Record<string, Z>>[], c.sites);
        const a = [field.zero, ...modes.map((k) => amplitudeIn(at, `a, ${k}`))];
        starts.push(a);
        const own = rates({ ...c, epsilon: size }, a);
        residuals.push(
          modes.map((k, row) => {
            const along = modes.map((m, i) => {
              const step = amplitudeIn(at, `i db/dt, ${m}`); // db/dt is -i times it: its imaginary part along 1, less its real part along i
              const [alongReal, alongImaginary] = (slopes[row] as (typeof slopes)[0])[i] as readonly [Z, Z];
              return field.times(field.i, field.plus(field.scaled(alongReal, step.im), field.scaled(alongImaginary, -step.re)));
            });
            return over(field.minus(field.sum(along), own.get(k) as Z), size);
          }),
        );
      }
      const turns: readonly Turn[] = [
        (x) => x,
        ([x, y]) => [-x, -y],
        ([x, y]) => [-y, x],
        ([x, y]) => [y, -x],
        ([x, y]) => [x - y, x + y],
        ([x, y]) => [y - x, -x - y],
      ];
      const turned = ((yield turns.map((by) => ({ ...c, epsilon, fields: c.fields.map(by) }))) as readonly Values[]).map(heard);
      if (turned.includes(undefined)) return refuted({ term: 'not a number' });
      const kept = Math.max(
        ...conjugateParts(turned as readonly Readonly<Record<string, Z>>[], c.sites).map((value) => sizeOf(over(value, epsilon))),
      );
      const [whole, half] = residuals as [readonly Z[], readonly Z[]];
      const first = half.map((value, i) => sizeOf(field.minus(field.plus(value, value), whole[i] as Z)));
      const second = Math.max(...half.map((value, i) => sizeOf(field.minus(value, whole[i] as Z))));
      const [far, near] = starts.map((a) =>
        a.map((value, k) => field.minus(value, k === 0 ? value : complexOf(c.fields[k] as [number, number]))),
      ) as [Z[], Z[]];
      const moved = Math.max(...near.map(sizeOf)) / (epsilon / 2);
      const away = Math.max(...near.map((value, k) => sizeOf(field.minus(field.plus(value, value), far[k] as Z)))); // how far a(b) is from b at epsilon = 0
      const [r, s] = [whole, half].map((list) => Math.max(...list.map(sizeOf))) as [number, number];
      const worst = Math.max(...first, kept, away);
      const slope = r > 0 && s > 0 ? 1 + log(r / s) / log(2) : 0;
      return {
        deviation: worst,
        tolerance: 0,
        uncertainty: bound(
          {
            name: 'third order',
            value: 2 ** -22 * second,
            grade: 'estimated',
            source: 'smaller than the second by epsilon = 2^-30, times 2^8',
          },
          { name: 'rounding', value: 2 ** -112, grade: 'proved', source: '2^24 units of 2^-167 over epsilon/2' },
        ),
        effect: 1e-9,
        evidence: 'high-precision',
        witness: [{ name: 'what is transformed', value: moved, floor: 1e-6 }],
        measured: [{ name: 'slope', value: slope, lower: slope, upper: slope, unit: 'powers of epsilon' }],
        ...(worst > 1e-9
          ? {
              where: {
                term:
                  worst === kept
                    ? 'conjugates alone'
                    : worst === away
                      ? 'a(b) at epsilon = 0'
                      : `i db/dt, k1 = ${first.indexOf(worst) + 1}`,
              },
            }
          : {}),
      };
    },
  };
}

export const amplitudeIn = (of: Readonly<Record<string, Z>>, name: string): Z => of[name] ?? field.zero;

/** The answers to `around`: at the place itself, and the slopes of every a_k along 1 and along i of every b_m, exact for polynomials of degree 2. */
export function slopesOf(seen: readonly Readonly<Record<string, Z>>[], sites: number) {
  const [at, ...displaced] = seen as [Readonly<Record<string, Z>>, ...Readonly<Record<string, Z>>[]];
  const modes = Array.from({ length: sites - 1 }, (_, i) => i + 1);
  const slope = (k: number, from: number): Z => {
    const [up, down] = [displaced[from], displaced[from + 1]].map((of) => amplitudeIn(of ?? {}, `a, ${k}`)) as [Z, Z];
    return field.scaled(field.minus(up, down), real.of(0.5));
  };
  return { modes, at, slopes: modes.map((k) => modes.map((_, i): readonly [Z, Z] => [slope(k, 4 * i), slope(k, 4 * i + 2)])) };
}

type Turn = (z: readonly [re: number, im: number]) => readonly [re: number, im: number];

/** The parts of i db/dt that are sums over b^* and over b^* b^* alone, from its values at b, -b, i b, -i b, (1 + i) b and -(1 + i) b. */
function conjugateParts(seen: readonly Readonly<Record<string, Z>>[], sites: number): readonly Z[] {
  const half = (z: Z): Z => field.scaled(z, real.of(0.5));
  return Array.from({ length: sites - 1 }, (_, i) => {
    const at = seen.map((of) => amplitudeIn(of, `i db/dt, ${i + 1}`)) as [Z, Z, Z, Z, Z, Z];
    const [odd, oddAtI] = [half(field.minus(at[0], at[1])), half(field.minus(at[2], at[3]))]; // b and b^*; i b - i b^*
    const [even, evenAtI, evenAtBoth] = [half(field.plus(at[0], at[1])), half(field.plus(at[2], at[3])), half(field.plus(at[4], at[5]))];
    const mixed = field.plus(even, evenAtI); // twice b^* b
    const sum = half(field.minus(even, evenAtI)); // b b and b^* b^*
    const difference = half(field.times(field.from(0, -1), field.minus(evenAtBoth, mixed))); // b b less b^* b^*
    return [half(field.plus(odd, field.times(field.i, oddAtI))), half(field.minus(sum, difference))];
  }).flat();
}

export const over = (z: Z, size: number): Z => ({ re: real.over(z.re, real.of(size)), im: real.over(z.im, real.of(size)) });

/** The case, and with b_k + 1, b_k - 1, b_k + i, b_k - i for every mode. */
export function around(c: WaveCase): readonly WaveCase[] {
  const moved = (k: number, re: number, im: number): WaveCase => {
    const [x, y] = c.fields[k] as readonly [number, number];
    return { ...c, fields: c.fields.with(k, [x + re, y + im]) };
  };
  const steps = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const;
  return [c, ...c.fields.slice(1).flatMap((_, i) => steps.map(([re, im]) => moved(i + 1, re, im)))];
}
