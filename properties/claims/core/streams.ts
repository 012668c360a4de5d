import type { Declared } from '../../../oracles/chance/judged-replicas.ts';
import { streamsApart } from '../../../oracles/streams-apart.ts';
import { coreStreams } from '../../../oracles/subjects/ensemble.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { streamsCasesOf } from '../ensemble-cases.ts';

/** In shares of each statistic's span. */
export const streamsDeclared: Declared = { range: 1 / 256, effect: 1 / 16, replicas: 16384 };

/** Streams next to each other and far apart. */
export const coreStreamsApart = claim({
  id: 'core/streams',
  cases: streamsCasesOf(20),
  oracles: [streamsApart(streamsDeclared)],
  refuses: ['one-stream', 'overlapping-streams', 'mirrored-streams'],
  subjects: { core: coreOnTrial(coreStreams) },
  weight: 1,
});
