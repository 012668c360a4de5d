import { describe, expect, it } from 'vitest';
import { driftOfError, orderOfError, scattered } from './energy-error.ts';

const isCaught = ({ deviation, step }: ReturnType<typeof driftOfError>) => deviation > step.value;
/** Energy errors that fall as h^p (1 + h) at h, h/2 and h/4, at two stops. */
const falling = (p: number, h: number) => [h, h / 2, h / 4].map((step) => [1, -0.5].map((size) => size * step ** p * (1 + step)));
const judged = (p: number, claimed: number) => {
  const [coarse, middle, fine] = falling(p, 1 / 16) as [number[], number[], number[]];
  return orderOfError(coarse, middle, fine, claimed);
};

describe('the order of an energy error', () => {
  it.each([1, 2, 4, 6, 10])('%i is explained where it is claimed', (p) => expect(isCaught(judged(p, p))).toBe(false));

  // 2^-2p of the error, against 3/2 of that which is allowed: 4/3, no more
  it.each([2, 4, 6, 10])('%i is not explained by an error of one order less', (p) => expect(isCaught(judged(p - 1, p))).toBe(true));
});

describe('the drift of an energy error', () => {
  const times = [...scattered(0, 1000), ...scattered(15_000, 1000)];

  it('is caught where the error grows steadily', () => {
    expect(isCaught(driftOfError(times.map((t) => t / 1000)))).toBe(true); // 15 lengths away, against 6 times a length
  });

  it('is none where the error swings', () => {
    for (const omega of [0.001, 0.1, 1, 10]) expect(isCaught(driftOfError(times.map((t) => Math.sin(omega * t))))).toBe(false);
  });
});
