import { expect, it } from 'vitest';
import { judged } from './promised-ratio.ts';

// Exact: the peer takes 2/3 and 1/2 of our time, or 16 and 8 times our time.
it.each([
  [{ oursAtMost: 1.6 }, 2 / 3, 'ours / peer 1.50, at most 1.6', true],
  [{ oursAtMost: 1.6 }, 1 / 2, 'ours / peer 2.00, at most 1.6', false],
  [{ peerAtLeast: 10 }, 16, 'peer / ours 16.0, at least 10', true],
  [{ peerAtLeast: 10 }, 8, 'peer / ours 8.0, at least 10', false],
  [{ oursAtMost: 1.6 }, Number.NaN, 'ours / peer NaN, at most 1.6', false],
] as const)('judges %o beside a ratio of %f', (promised, ratio, text, isKept) => {
  expect(judged(promised, 'peer', ratio)).toEqual({ text, isKept });
});
