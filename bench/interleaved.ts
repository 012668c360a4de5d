/** CPU time of two runs of the same work, block beside block. */
export interface Comparison {
  /** seconds per block, medians */
  readonly ours: number;
  readonly peer: number;
  /** the peer's time over ours, block by block: above 1 where we are faster */
  readonly ratio: { readonly median: number; readonly least: number; readonly most: number };
}

/**
 * Runs both in turn, the first one changing from pair to pair, and compares each block with its neighbour: what slows the machine
 * down slows down both.
 */
export function interleaved(ours: () => void, peer: () => void, pairs: number): Comparison {
  const times = Array.from({ length: pairs }, (_, pair) => {
    const early = pair % 2 === 0 ? seconds(ours) : seconds(peer);
    const late = pair % 2 === 0 ? seconds(peer) : seconds(ours);
    return pair % 2 === 0 ? { ours: early, peer: late } : { ours: late, peer: early };
  });
  const ratios = times.map(({ ours, peer }) => peer / ours);
  return {
    ours: median(times.map(({ ours }) => ours)),
    peer: median(times.map(({ peer }) => peer)),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  };
}

/** CPU time, not time on the clock: other programs on the machine do not count. */
function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
