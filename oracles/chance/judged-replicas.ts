import { InputError } from '../../src/input-error.ts';
import { bound, type Term } from '../bounds/bound.ts';
import { type Judgement, marginOf, verdictOf } from '../verdict/judgement.ts';
import { meanInterval } from './betting.ts';
import type { Interval } from './interval.ts';
import { checkStreams, dependence, type Replica } from './replica.ts';
import { shareInterval } from './share.ts';

/** A number whose mean over replicas a law knows. */
export interface Statistic {
  readonly name: string;
  /** a share: each replica says 0 or 1 */
  readonly kind: 'mean' | 'share';
  /** no value lies outside: what makes a proof possible */
  readonly low: number;
  readonly high: number;
  /** what the law says of its mean */
  readonly expected: number;
}

/** What a claim declares of a statistical test, in shares of a statistic's span from low to high. */
export interface Declared {
  /** the half-width of the equivalence range: the law may be off by so much */
  readonly range: number;
  /** the smallest deviation the claim is about; it must be seen */
  readonly effect: number;
  /** the largest number of replicas; about half of them should do */
  readonly replicas: number;
}

/**
 * What replicas say of statistics, at a chance of alpha that any of them is refuted although its mean is as the law says: the statistic that fails,
 * or is undecided, or comes nearest to it. Replicas that depend on one another decide nothing.
 *
 * @param alpha of all statistics together, however often one looks
 * @throws InputError for two replicas of one stream, a declaration that cannot be
 */
export function judgedReplicas(
  replicas: readonly Replica[],
  statistics: readonly Statistic[],
  declared: Declared,
  alpha: number,
  independenceIsTheLaw = false,
): Judgement {
  checkDeclared(declared);
  checkStreams(replicas);
  const why = independenceIsTheLaw ? undefined : dependence(replicas);
  const judgements = statistics.map((statistic, k) => {
    const values = replicas.map((replica) => replica.values[k]);
    return judged(statistic, values, declared, alpha / statistics.length, why);
  });
  return { ...judgements.reduce((a, b) => (isWorse(b, a) ? b : a)), alpha };
}

function judged(
  statistic: Statistic,
  values: readonly number[],
  declared: Declared,
  alpha: number,
  dependent: string | undefined,
): Judgement {
  const { name, kind, low, high, expected } = statistic;
  const span = high - low;
  const unit = values.map((x) => (x - low) / span);
  const interval = kind === 'share' ? ofShare(unit, alpha) : meanInterval(unit, alpha, declared.replicas / 2);
  const [lower, upper] = [low + span * interval.lower, low + span * interval.upper];
  const value = (lower + upper) / 2;
  const n = values.length;
  const terms: Term[] = [
    {
      name: 'chance',
      value: (upper - lower) / 2,
      grade: 'proved',
      source: `${kind === 'share' ? 'mixture martingale' : 'bets'} on ${n} independent replicas at alpha = ${alpha.toPrecision(3)}, at any time`,
    },
  ];
  if (dependent !== undefined)
    terms.push({
      name: 'dependence',
      value: span,
      grade: 'proved',
      source: `${dependent}: of the mean nothing is known but where values lie`,
    });
  const known: Judgement = {
    deviation: Math.abs(value - expected),
    tolerance: declared.range * span,
    uncertainty: bound(...terms),
    effect: declared.effect * span,
    evidence: 'statistical',
    witness: [],
    measured: [
      { name, value, lower, upper, unit: '' },
      { name: 'replicas', value: n, lower: n, upper: n, unit: '' },
    ],
    where: { term: name },
  };
  if (verdictOf(known) !== 'undecided') return known;
  return {
    ...known,
    reason:
      dependent === undefined
        ? `${name}: ${n} replicas, about ${needed(known, kind, n, declared.replicas / 2)} would decide`
        : `${name}: ${dependent}`,
  };
}

function ofShare(values: readonly number[], alpha: number): Interval {
  const successes = values.filter((x) => x === 1).length;
  const failures = values.filter((x) => x === 0).length;
  if (successes + failures < values.length) throw new InputError('values', values, '0 or 1 for a share');
  return shareInterval(successes, failures, alpha);
}

/**
 * How many replicas it would take until the width is what separates the deviation from the nearer verdict. A width goes as 1 / sqrt(n); but that of
 * bets planned for P replicas as 1/P + 1/n, so that, if P are too few, as many must be planned for, too.
 */
function needed({ deviation, tolerance, effect, uncertainty }: Judgement, kind: Statistic['kind'], n: number, planned: number): number {
  const wanted = Math.max(effect - deviation, deviation - tolerance);
  const squared = (x: number) => x * x;
  if (kind === 'share') return Math.ceil(n * squared(uncertainty.value / wanted));
  const asPlanned = (2 * uncertainty.value) / (planned / n + 1);
  if (asPlanned > wanted) return Math.ceil(planned * squared(asPlanned / wanted));
  return Math.ceil(planned / ((2 * wanted) / asPlanned - 1));
}

const rank = { violated: 2, undecided: 1, holds: 0 } as const;

const isWorse = (a: Judgement, b: Judgement) => {
  const [ofA, ofB] = [rank[verdictOf(a)], rank[verdictOf(b)]];
  return ofA > ofB || (ofA === ofB && marginOf(a) > marginOf(b));
};

function checkDeclared({ range, effect, replicas }: Declared): void {
  if (!(range >= 0 && range < 1)) throw new InputError('range', range, 'a number from 0 to 1');
  if (!(effect > range && effect < 1)) throw new InputError('effect', effect, `a number between the range, ${range}, and 1`);
  if (!(Number.isInteger(replicas) && replicas >= 2)) throw new InputError('replicas', replicas, 'a whole number, at least 2');
}
