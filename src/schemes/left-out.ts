/** A scheme that is not listed, and why. */
export interface LeftOut {
  readonly name: string;
  readonly reason: string;
  readonly source: string;
}

/** Schemes that were considered and are not in `schemes`. */
export const leftOut: readonly LeftOut[] = [
  {
    name: 'the six-stage table called McAte42',
    reason: 'a transcription of sb3a-5 with five drifts where there must be six: it has order 1, and its own code base calls it broken',
    source: 'OrdinaryDiffEq.jl; the original: R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995)',
  },
];
