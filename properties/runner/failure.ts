import type { Bound } from '../../oracles/bounds/bound.ts';
import type { Law } from '../../oracles/verdict/oracle.ts';
import type { Beginning } from './begins.ts';
import type { Judged } from './shrink.ts';

/** How a violation reads: what was seen on the smaller of its two witnesses, and where it begins. */
export interface Failure {
  /** the minimal witness in a sentence */
  readonly let: string;
  /** TeX */
  readonly law: string;
  readonly deviation: number;
  readonly tolerance: number;
  readonly uncertainty: Bound;
  readonly margin: number;
  readonly because: Beginning;
  /** the witness that is far beyond its bound */
  readonly loud: { readonly let: string; readonly margin: number };
}

export function failureOf<Case>(
  minimal: Judged<Case>,
  loud: Judged<Case>,
  because: Beginning,
  say: (c: Case) => string,
  { tex }: Pick<Law, 'tex'>,
): Failure {
  const { deviation, tolerance, uncertainty } = minimal.finding.judgement;
  return {
    let: say(minimal.case),
    law: tex,
    deviation,
    tolerance,
    uncertainty,
    margin: minimal.finding.margin,
    because,
    loud: { let: say(loud.case), margin: loud.finding.margin },
  };
}
