import type { State } from '../src/chain/state.ts';
import { noUncertainty } from './bounds/bound.ts';
import { moved } from './run.ts';
import type { Judgement, Witness } from './verdict/judgement.ts';

/** The judgement of an exact symmetry: how many numbers of two lists of states differ in value (0 and -0 are one). */
export function bitForBit(start: State, expected: readonly State[], seen: readonly State[], witness: readonly Witness[]): Judgement {
  let differing = 0;
  let where: Judgement['where'];
  expected.forEach((state, stop) => {
    for (const name of ['q', 'p'] as const) {
      state[name].forEach((x, site) => {
        if (x === seen[stop]?.[name][site]) return;
        differing += 1;
        where ??= { site, term: name };
      });
    }
  });
  return {
    deviation: differing,
    tolerance: 0,
    uncertainty: noUncertainty,
    effect: 1,
    evidence: 'float64',
    witness: [moved(start, expected), ...witness],
    measured: [],
    ...(where === undefined ? {} : { where }),
  };
}
