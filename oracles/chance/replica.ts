import { InputError } from '../../src/input-error.ts';

/**
 * What one independent draw gave: the unit of every statistical test. Times of one run are not replicas: they remember one another, and there is
 * no stream of random numbers for each.
 */
export interface Replica {
  /** which stream of random numbers it was drawn with: another for every replica */
  readonly stream: number;
  /** one number for every statistic */
  readonly values: readonly number[];
  /** a number of its answer that varies continuously: two independent replicas have it in common by accident only */
  readonly mark: number;
}

/** @throws InputError for a stream that two replicas share */
export function checkStreams(replicas: readonly Replica[]): void {
  const known = new Map<number, number>();
  replicas.forEach(({ stream }, i) => {
    const before = known.get(stream);
    if (before !== undefined)
      throw new InputError(`replicas[${i}].stream`, stream, `a stream of its own: replica ${before} has the same, as times of one run do`);
    known.set(stream, i);
  });
}

/** A correlation of neighbours is noise of 1 / sqrt(n): beyond six of those, two in 10^9, it is dependence. */
const sigmas = 6;

/**
 * How it shows that replicas depend on one another, or undefined where it does not: two that are the same, or neighbours in the order of their
 * streams that are correlated (estimated: the correlation of n independent numbers is normal for large n).
 *
 * Blind to what leaves neighbours uncorrelated, such as one part common to all replicas; no test of the replicas alone sees that.
 */
export function dependence(replicas: readonly Replica[]): string | undefined {
  const known = new Map<number, number>();
  for (const { mark, stream } of replicas) {
    const other = known.get(mark);
    if (other !== undefined) return `replicas ${other} and ${stream} are the same`;
    known.set(mark, stream);
  }
  const series = [replicas.map(({ mark }) => mark), ...(replicas[0]?.values ?? []).map((_, k) => replicas.map(({ values }) => values[k]))];
  const worst = series.map(neighbours).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  return Math.abs(worst) * Math.sqrt(replicas.length) > sigmas
    ? `neighbouring replicas have a correlation of ${worst.toFixed(2)}`
    : undefined;
}

/** The correlation of neighbours; 0 where nothing varies. */
function neighbours(series: readonly number[]): number {
  const mean = series.reduce((sum, x) => sum + x, 0) / series.length;
  let [product, square, last] = [0, 0, 0];
  for (const x of series) {
    const away = x - mean;
    product += away * last;
    square += away * away;
    last = away;
  }
  return square === 0 ? 0 : product / square;
}
