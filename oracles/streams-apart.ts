import type { Declared, Statistic } from './chance/judged-replicas.ts';
import { sequential } from './chance/sequential.ts';
import { refuted } from './run.ts';
import type { StreamsAsk } from './subjects/ensemble.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Streams of a seed in groups, and which of their numbers are held against each other; what may be spent on them. */
export interface StreamsCase {
  readonly seed: number;
  /** the lowest stream */
  readonly first: number;
  /** streams of a group are 1 to 6 times this apart: 1 or more */
  readonly stride: number;
  /** number k of one stream is held against numbers k and k + shift of the other: 1 or more */
  readonly shift: number;
  readonly alpha: number;
}

/** How many numbers of each stream are held against each other. */
const compared = 4;

/** Streams of a group, in strides: every distance from 1 to 6 occurs once (the perfect ruler of four marks). */
const ruler = [0, 1, 4, 6] as const;
const pairs = ruler.flatMap((left, i) =>
  ruler.slice(i + 1).map((right) => ({ left: i, right: ruler.indexOf(right), apart: right - left })),
);

const statistics: readonly Statistic[] = [
  ...pairs.map(({ apart }): Statistic => ({ name: `product, ${apart} strides apart`, kind: 'mean', low: -1, high: 1, expected: 0 })),
  { name: 'product of shifted numbers', kind: 'mean', low: -1, high: 1, expected: 0 },
  { name: 'share of u < 1/2', kind: 'share', low: 0, high: 1, expected: 1 / 2 },
];

/**
 * Streams apart: numbers of different streams of a seed are uniform and have nothing to do with each other.
 *
 *   <(2 u_k - 1)(2 v_k - 1)> = <(2 u_k - 1)(2 v_{k+s} - 1)> = 0,   P(u_0 < 1/2) = 1/2,   no two streams have two numbers in a row in common
 *
 * Two numbers in a row are 106 bits: among 2^19 such pairs two are the same by accident once in 2^69 runs.
 *
 * Catches: one stream for all, streams that overlap at their beginning, streams that mirror each other.
 * Blind to: dependence beyond second moments of a few first numbers; that streams are 2^64 numbers apart is proved, not seen.
 */
export const streamsApart = (declared: Declared): Oracle<StreamsCase, StreamsAsk, readonly Float64Array[]> => ({
  id: 'statistics/streams',
  law: {
    tex: String.raw`\langle (2u_k - 1)(2v_{k+s} - 1) \rangle = 0`,
    source: 'independence of streams',
    route: 'products over pairs of streams, and a search for two numbers in a row that two streams share',
    catches: 'one stream for all, streams that overlap at their beginning, streams that mirror each other',
    blindTo: "dependence beyond second moments of streams' first numbers; that streams are 2^64 numbers apart is proved, not seen",
  },

  *examine({ seed, first, stride, shift, alpha }) {
    const count = compared + shift;
    const namesOf = (group: number) => ruler.map((mark) => first + (7 * Math.floor(group / stride) + mark) * stride + (group % stride));
    const known = new Map<number, { readonly next: number; readonly owner: number }>();
    return yield* sequential<StreamsAsk, readonly Float64Array[]>({
      statistics,
      declared,
      alpha,
      independenceIsTheLaw: true,
      ask: (group) => ({ seed, streams: namesOf(group), count }),
      observe: (streams, group) => {
        const names = namesOf(group);
        const shapely = streams.length === names.length && streams.every((u) => u.length === count && u.every((x) => x >= 0 && x < 1));
        if (!shapely) return refuted({ term: `expected ${count} numbers in [0, 1) of ${names.length} streams` });
        for (const [i, u] of streams.entries())
          for (let k = 0; k + 1 < count; k++) {
            const same = known.get(u[k]);
            if (same !== undefined && same.next === u[k + 1] && same.owner !== names[i])
              return refuted({ term: `streams ${same.owner} and ${names[i]} have numbers in common` });
            known.set(u[k], { next: u[k + 1], owner: names[i] });
          }
        const product = (left: number, right: number, ahead: number) => {
          let sum = 0;
          for (let k = 0; k < compared; k++) sum += (2 * streams[left][k] - 1) * (2 * streams[right][k + ahead] - 1);
          return sum / compared;
        };
        const values = [...pairs.map(({ left, right }) => product(left, right, 0)), product(0, 1, shift), streams[0][0] < 1 / 2 ? 1 : 0];
        return { values, mark: streams[0][0] };
      },
    });
  },
});
