/** What the project promises of our time beside a peer's: ours over the peer's at most so much, or the peer's over ours at least. */
export type PromisedRatio = { readonly oursAtMost: number } | { readonly peerAtLeast: number };

/** A promise beside what was measured, in words. */
export interface Judged {
  readonly text: string;
  readonly isKept: boolean;
}

/** @param ratio the peer's time over ours */
export function judged(promised: PromisedRatio, peer: string, ratio: number): Judged {
  if ('oursAtMost' in promised) {
    const measured = 1 / ratio;
    return { text: `ours / ${peer} ${measured.toFixed(2)}, at most ${promised.oursAtMost}`, isKept: measured <= promised.oursAtMost };
  }
  return { text: `${peer} / ours ${ratio.toFixed(1)}, at least ${promised.peerAtLeast}`, isKept: ratio >= promised.peerAtLeast };
}
