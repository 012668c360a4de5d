import { flow } from '../src/dynamics/flow.ts';
import { coefficientValue, forcesPerStep } from '../src/schemes/scheme.ts';
import type { Stages } from './bare-loop.ts';
import { type Comparison, interleaved } from './interleaved.ts';
import type { Work } from './works.ts';

export interface Effort {
  /** a site-update is one force evaluation, kick and drift of one site */
  readonly siteUpdatesPerBlock: number;
  readonly pairs: number;
}

/** One work's result: site-updates in a block beside the times of the blocks. */
export interface Result extends Comparison {
  readonly work: Work;
  readonly siteUpdates: number;
}

const step = 1 / 64;

/** Times our flow against the bare loop on one work. */
export function compare(work: Work, { siteUpdatesPerBlock, pairs }: Effort): Result {
  const perStep = work.chain.sites * forcesPerStep(work.scheme);
  const steps = Math.ceil(siteUpdatesPerBlock / perStep);
  const [ours, peer] = [ourRun(work), peerRun(work)];
  // Many short blocks first: a function is replaced by its optimised version from one call to the next.
  for (let block = 0; block < 100; block++) {
    ours(Math.ceil(steps / 100));
    peer(Math.ceil(steps / 100));
  }
  assertSameTrajectory(work, ours(10), peer(10));
  return {
    work,
    siteUpdates: steps * perStep,
    ...interleaved(
      () => ours(steps),
      () => peer(steps),
      pairs,
    ),
  };
}

/** A run from the start by so many steps, to its final displacements. */
type Run = (steps: number) => Float64Array;

function ourRun({ chain, start, scheme }: Work): Run {
  return (steps) => {
    let q = start.q;
    const outcome = flow(chain, start, scheme, step, [steps], (state) => {
      q = state.q;
    });
    if (outcome.kind !== 'arrived') throw new Error(`the run must arrive, but: ${JSON.stringify(outcome)}`);
    return q;
  };
}

function peerRun({ chain, start, scheme, bare }: Work): Run {
  const [stiffness, alpha] = [chain.stiffness, chain.alpha].map((x) => Float64Array.from(typeof x === 'number' ? [x] : x));
  const kicks = scheme.kicks.map((text) => coefficientValue(text) * step);
  const drifts = scheme.drifts.map((text) => coefficientValue(text) * step);
  const stages: Stages = { kicks, drifts, joint: kicks[drifts.length] + kicks[0] };
  const [q, p] = [new Float64Array(start.sites + 2), new Float64Array(start.sites + 2)];
  return (steps) => {
    q.fill(0).set(start.q, 1);
    p.fill(0).set(start.p, 1);
    bare(q, p, stiffness, alpha, stages, steps);
    return q.subarray(1, start.sites + 1);
  };
}

/** Both must do the same, or their times say nothing; the bare loop adds in another order, so the last bits may differ. */
function assertSameTrajectory({ name, start }: Work, ours: Float64Array, peer: Float64Array): void {
  const scale = start.q.reduce((largest, x) => Math.max(largest, Math.abs(x)), 0);
  const site = ours.findIndex((x, i) => !(Math.abs(x - peer[i]) <= 1e-12 * scale));
  if (site >= 0) throw new Error(`${name}: after 10 steps q[${site}] = ${ours[site]} by flow, but ${peer[site]} by the bare loop`);
}
