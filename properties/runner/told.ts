import type { Finding } from '../../oracles/verdict/examine.ts';
import type { Law } from '../../oracles/verdict/oracle.ts';
import type { Cases } from '../claims/claim.ts';
import { begins } from './begins.ts';
import { type Counterexample, counterexample, type Found } from './counterexample.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Judged, type Witnesses, witnesses } from './shrink.ts';

/** A violation as it is stored, and as it reads. */
export interface Told {
  readonly counterexample: Counterexample;
  readonly failure: Failure;
}

/** How to look at cases: where they come from, what examines them, by which law. */
export interface Looking<Case> {
  readonly cases: Pick<Cases<Case>, 'simpler' | 'codec' | 'along'>;
  readonly law: Pick<Law, 'tex'>;
  readonly examined: (c: Case) => Promise<Finding>;
}

/** The worst violation of several, shrunk, and told. */
export async function shrunk<Case>(of: Found, worst: Judged<Case>, looking: Looking<Case>): Promise<Told> {
  return told(of, await witnesses(worst, looking.cases.simpler, looking.examined), looking);
}

/** Two witnesses, told with where the smaller one begins to violate. */
export async function told<Case>(of: Found, { minimal, loud }: Witnesses<Case>, { cases, law, examined }: Looking<Case>): Promise<Told> {
  const because = await begins(minimal, cases.along, examined);
  return {
    counterexample: counterexample(of, minimal, loud, cases.codec, because),
    failure: failureOf(minimal, loud, because, cases.codec.say, law),
  };
}
