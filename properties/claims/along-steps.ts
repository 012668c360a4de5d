/** How a case runs in time, for those that do: so that one can ask when a violation begins. */
export interface Along<Case> {
  readonly steps: (c: Case) => number;
  /** when the case ends */
  readonly time: (c: Case) => number;
  /** the same case, ended after so many of its steps */
  readonly upTo: (c: Case, steps: number) => Case;
}

interface Stepping {
  readonly step: number;
  readonly steps: number;
}

/** Cases that take `steps` steps of length `step`. */
export const alongSteps = {
  steps: ({ steps }: Stepping): number => steps,
  time: ({ step, steps }: Stepping): number => step * steps,
  upTo: <Case extends Stepping>(c: Case, steps: number): Case => ({ ...c, steps }),
};
