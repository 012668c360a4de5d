import Table from 'cli-table3';
import type { Run } from '../oracles/run.ts';
import { runs } from '../properties/arbitraries/runs.ts';
import { drawn } from '../properties/arbitraries/structural.ts';
import type { SystemName } from '../properties/arbitraries/system-names.ts';
import { trajectory } from '../src/dynamics/trajectory.ts';
import { schemes } from '../src/schemes/schemes.ts';
import type { BenchArguments } from './arguments.ts';
import { interleaved } from './interleaved.ts';
import { judged } from './promised-ratio.ts';

const systems: readonly SystemName[] = ['harmonic', 'fput-alpha', 'fput-alphabeta', 'toda', 'pinned', 'formula'];
const sites = 64;
const steps = 200;

/** A case costs at most so much of its run, drawn or made simpler. */
const promised = { oursAtMost: 0.15 } as const;

export interface DrawingBench {
  readonly text: string;
  /** nothing is needed */
  readonly missing: readonly never[];
  /** promises that were not kept, in words */
  readonly missed: readonly string[];
}

/** What a case costs before anything is run with it: drawing one, and making a smaller one while shrinking, against a run of the same cases. */
export function drawingBench({ isQuick }: BenchArguments): DrawingBench {
  const lines = new Table({
    head: [`cases of ${sites} sites, ${steps} steps of velocity Verlet`, 'run, us', 'draw / run', 'simpler / run', 'promised'],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const missed: string[] = [];
  for (const system of systems) {
    const of = runs({ system, maxSites: sites, time: steps / 8, schemes: [{ scheme: 'velocity-verlet', steps: [1 / 8] }] });
    const draw = (index: number) => drawn(of, 1, 'bench', index);
    const indices = longOnes(draw);
    const cases = indices.map(draw);
    const shrunk = () => cases.slice(0, 10).flatMap((run) => firstOf(of.simpler(run), perCase));
    const smaller = shrunk();
    const pairs = isQuick ? 15 : 41;
    const ran = (all: readonly Run[]) => () => all.forEach(moved);
    const drawing = interleaved(() => indices.forEach(draw), ran(cases), pairs);
    const shrinking = interleaved(() => void shrunk(), ran(smaller), pairs);
    lines.push([
      system,
      ((drawing.peer / cases.length) * 1e6).toFixed(0),
      (1 / drawing.ratio.median).toFixed(2),
      (1 / shrinking.ratio.median).toFixed(2),
      `at most ${promised.oursAtMost}`,
    ]);
    for (const [what, { ratio }] of Object.entries({ drawing, shrinking })) {
      const { text, isKept } = judged(promised, 'run', ratio.median);
      if (!isKept) missed.push(`${what}, ${system}: ${text}`);
    }
  }
  return { text: `${lines.toString()}\nratios of CPU time, medians of neighbours`, missing: [], missed };
}

/** How many smaller cases are made of each. */
const perCase = 100;

function longOnes(draw: (index: number) => Run): number[] {
  const indices: number[] = [];
  for (let index = 0; indices.length < 100; index++) if (draw(index).chain.sites === sites) indices.push(index);
  return indices;
}

function firstOf<T>(all: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length === count) break;
    first.push(one);
  }
  return first;
}

function moved({ chain, start, scheme, step, steps: count }: Run): void {
  trajectory(chain, start, schemes[scheme], step, [count]);
}
