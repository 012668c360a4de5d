import Table from 'cli-table3';
import type { Result } from './compare.ts';

/** The results as lines to read. */
export function table(results: readonly Result[]): string {
  const lines = new Table({
    head: ['work', 'flow', 'bare loop', 'ratio', 'min - max', 'promised'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { work, siteUpdates, ours, peer, ratio } of results) {
    const rate = (seconds: number) => (siteUpdates / seconds / 1e6).toFixed(0);
    lines.push([
      work.name,
      rate(ours),
      rate(peer),
      ratio.median.toFixed(2),
      `${ratio.least.toFixed(2)} - ${ratio.most.toFixed(2)}`,
      work.promised?.toFixed(1) ?? '',
    ]);
  }
  return `${lines.toString()}\nflow and bare loop: 10^6 site-updates per second of CPU time; ratio: flow over bare loop, median of neighbours`;
}
