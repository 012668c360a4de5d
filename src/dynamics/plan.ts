import { coefficientValue, type SplittingScheme } from '../schemes/scheme.ts';
import type { Sweep } from './kernel.ts';

/**
 * A scheme's step of length h as sweeps. Where the last stage of a step and the first of the next are of one kind they share a pass,
 * added one after the other: so the bits do not depend on where a run is interrupted to look at it.
 *
 * n steps are: `opening`, then n - 1 times `interior`, then `closing`.
 */
export interface Plan {
  readonly opening: readonly Sweep[];
  readonly interior: readonly Sweep[];
  readonly closing: readonly Sweep[];
}

/** The plan of a splitting scheme's step; of a corrector nothing, which the stepper adds. */
export function planOf(scheme: SplittingScheme, step: number): Plan {
  const kicks = scheme.kicks.map((text) => coefficientValue(text) * step);
  const drifts = scheme.drifts.map((text) => coefficientValue(text) * step);
  const kickFirst = scheme.first === 'kick';
  const after = kickFirst ? drifts : drifts.slice(1); // the drift that follows each kick
  const stages: readonly Sweep[] = [
    ...(kickFirst ? [] : [{ kicks: [], drifts: drifts.slice(0, 1) }]),
    ...kicks.map((kick, i) => ({ kicks: [kick], drifts: after.slice(i, i + 1) })),
  ];
  const [first, last] = [stages[0] as Sweep, stages.at(-1) as Sweep];
  const shared = kickFirst ? last.drifts.length === 0 : last.drifts.length > 0;
  if (!shared) return { opening: stages, interior: stages, closing: [] };
  const joint = { kicks: [...last.kicks, ...first.kicks], drifts: [...last.drifts, ...first.drifts] };
  return { opening: stages.slice(0, -1), interior: [joint, ...stages.slice(1, -1)], closing: [last] };
}
