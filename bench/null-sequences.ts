/*
 * npm run chance: the guarantee of the tests of means and shares, tried. For each kind of null sequence 10^5 of them are looked at after every one
 * of 1000 numbers, and one that is ever refuted counts. Writes what docs/chance.json holds; a test recounts the first 2000 of each.
 */
import { betAbove, betBelow, bettor, refutingCapital } from '../oracles/chance/betting.ts';
import { logMixture } from '../oracles/chance/share.ts';
import { stream } from '../src/statistics/stream.ts';

/** Numbers in [0, 1] with a known mean. */
interface Null {
  readonly name: string;
  readonly test: 'mean' | 'share';
  readonly mean: number;
  readonly draw: (uniform: () => number) => number;
}

const coin = (p: number): Pick<Null, 'mean' | 'draw'> => ({ mean: p, draw: (uniform) => (uniform() < p ? 1 : 0) });

/** Symmetric and not, wide and narrow, continuous and not. */
export const nulls: readonly Null[] = [
  { name: 'mean of uniform numbers', test: 'mean', mean: 1 / 2, draw: (uniform) => uniform() },
  { name: 'mean of fair coins', test: 'mean', ...coin(1 / 2) },
  { name: 'mean of coins, p = 1/64', test: 'mean', ...coin(1 / 64) },
  { name: 'mean of coins, p = 0.9', test: 'mean', ...coin(0.9) },
  { name: 'mean of cubes of uniform numbers', test: 'mean', mean: 1 / 4, draw: (uniform) => uniform() ** 3 },
  {
    name: 'mean of means of 8 uniform numbers',
    test: 'mean',
    mean: 1 / 2,
    draw: (uniform) => (uniform() + uniform() + uniform() + uniform() + uniform() + uniform() + uniform() + uniform()) / 8,
  },
  { name: 'share of fair coins', test: 'share', ...coin(1 / 2) },
  { name: 'share of coins, p = 1/64', test: 'share', ...coin(1 / 64) },
];

export const settings = { seed: 1953, alpha: 0.01, sequences: 100_000, numbers: 1000, planned: 500 } as const;

/** Of the first `sequences` sequences of a kind, how many are refuted at any of the looks. */
export function everRefuted({ test, mean, draw }: Null, kind: number, sequences: number): number {
  const { seed, alpha, numbers, planned } = settings;
  let refuted = 0;
  for (let sequence = 0; sequence < sequences; sequence++) {
    const uniform = stream(seed, kind * settings.sequences + sequence);
    const next = () => draw(uniform);
    if (test === 'mean' ? meanRefuted(next, mean, alpha, numbers, planned) : shareRefuted(next, mean, alpha, numbers)) refuted++;
  }
  return refuted;
}

function meanRefuted(next: () => number, mean: number, alpha: number, numbers: number, planned: number): boolean {
  const { stake, see } = bettor(alpha, planned);
  const refuting = refutingCapital(alpha);
  let [above, below] = [1, 1];
  for (let n = 0; n < numbers; n++) {
    const [staked, x] = [stake(), next()];
    above *= betAbove(staked, mean, x);
    below *= betBelow(staked, mean, x);
    if (above >= refuting || below >= refuting) return true;
    see(x);
  }
  return false;
}

function shareRefuted(next: () => number, p: number, alpha: number, numbers: number): boolean {
  const refuting = Math.log(1 / alpha);
  let successes = 0;
  for (let n = 1; n <= numbers; n++) {
    successes += next();
    if (logMixture(successes, n - successes, p) >= refuting) return true;
  }
  return false;
}

/**
 * The largest rate that is not refuted at 99.9 % by so many of so many: where P(at most so many) falls below 1/1000.
 *
 * @source C. J. Clopper, E. S. Pearson, Biometrika 26, 404 (1934)
 */
export function upperBound(count: number, of: number): number {
  const atMost = (p: number) => {
    let [log, sum] = [of * Math.log1p(-p), 0];
    for (let k = 0; k <= count; k++) {
      sum += Math.exp(log);
      log += Math.log((of - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
    }
    return sum;
  };
  let [low, high] = [count / of, 1];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (atMost(middle) < 1e-3) high = middle;
    else low = middle;
  }
  return high;
}

/** What docs/chance.json holds. */
export function counted(): object {
  const { sequences, alpha } = settings;
  return {
    ...settings,
    kinds: nulls.map((kind, i) => {
      const refuted = everRefuted(kind, i, sequences);
      const first2000 = everRefuted(kind, i, 2000);
      const rate = Number(upperBound(refuted, sequences).toPrecision(4));
      return { name: kind.name, refuted, first2000, upperBound: rate, isWithinPromise: rate <= alpha };
    }),
  };
}
