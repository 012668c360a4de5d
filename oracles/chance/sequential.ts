import { type Judgement, verdictOf, type Witness } from '../verdict/judgement.ts';
import { type Declared, judgedReplicas, type Statistic } from './judged-replicas.ts';
import type { Replica } from './replica.ts';

/** How replicas are drawn, and what is seen of them. */
export interface SequentialTest<Ask, Seen> {
  readonly statistics: readonly Statistic[];
  readonly declared: Declared;
  /** what this test may spend */
  readonly alpha: number;
  /** one replica; `stream` counts from 0 */
  readonly ask: (stream: number) => Ask;
  /** what an answer says, or the judgement of one that is no answer */
  readonly observe: (seen: Seen, stream: number) => Omit<Replica, 'stream'> | Judgement;
  readonly witness?: (first: readonly Seen[]) => readonly Witness[];
  /** where replicas that depend on each other are what the law denies */
  readonly independenceIsTheLaw?: boolean;
}

/** Asks for replicas in rounds, a quarter more each time, until they decide or there are as many as declared: looking often costs nothing. */
export function* sequential<Ask, Seen>(test: SequentialTest<Ask, Seen>): Generator<readonly Ask[], Judgement, readonly Seen[]> {
  const { statistics, declared, alpha, independenceIsTheLaw } = test;
  const replicas: Replica[] = [];
  let witness: readonly Witness[] = [];
  for (let upTo = Math.ceil(declared.replicas / 16); ; upTo = Math.min(declared.replicas, Math.ceil((5 / 4) * upTo))) {
    const first = replicas.length;
    const streams = Array.from({ length: upTo - first }, (_, i) => first + i);
    const answers = yield streams.map(test.ask);
    if (first === 0) witness = test.witness?.(answers.slice(0, 16)) ?? [];
    for (const [i, stream] of streams.entries()) {
      const observed = test.observe(answers[i], stream);
      if ('deviation' in observed) return { ...observed, alpha };
      replicas.push({ ...observed, stream });
    }
    const judgement = { ...judgedReplicas(replicas, statistics, declared, alpha, independenceIsTheLaw), witness };
    const isLast = upTo === declared.replicas || judgement.uncertainty.terms.some(({ name }) => name === 'dependence');
    if (isLast || verdictOf(judgement) !== 'undecided') return judgement;
  }
}
