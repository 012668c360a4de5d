import { describe, expect, it } from 'vitest';
import { state } from '../../chain/state.ts';
import { fixedPoint } from '../../exact/fixed-point.ts';
import { float64 } from '../../exact/float64.ts';
import { openLaxSpectrum } from '../lax-spectrum.ts';
import { openChain } from './open-chain.ts';

const start = { q: [0, 1 / 2, -1 / 4, 1, 0], p: [1, -1 / 2, 1 / 4, 0, -1] };
const alpha = 3 / 4;
const spectrum = openLaxSpectrum(alpha, state(start.q, start.p));
const at = (time: number) => openChain(float64, alpha, start, time);

describe('the open chain by QR factorisation', () => {
  it('keeps its spectrum, and its centre of mass moves uniformly', () => {
    for (const time of [-4, 1, 16]) {
      const { q, p } = at(time);
      // rounding: each of the stages, 4 |t| of them or fewer, rounds L and its similarity a few times
      const allowed = 64 * 2 ** -53 * (1 + 4 * Math.abs(time));
      openLaxSpectrum(alpha, state([...q], [...p])).forEach((x, i) => {
        expect(Math.abs(x - (spectrum[i] as number))).toBeLessThan(allowed);
      });
      const mean = (x: readonly number[]) => x.reduce((sum, y) => sum + y, 0) / x.length;
      expect(Math.abs(mean(q) - mean(start.q) - mean(start.p) * time)).toBeLessThan(allowed);
    }
  });

  it('scatters: long after, alpha p is the spectrum from the largest down, and long before from the least up', () => {
    // what is left falls as exp(-2 gap t), gap = 0.37 the least of the spectrum
    const sorted = (time: number) => at(time).p.map((p) => alpha * p);
    const gaps = Array.from(spectrum)
      .slice(1)
      .map((x, i) => x - (spectrum[i] as number));
    const time = 10 / Math.min(...gaps);
    [...spectrum].toReversed().forEach((x, i) => {
      expect(Math.abs((sorted(time)[i] as number) - x)).toBeLessThan(100 * Math.exp(-20));
    });
    [...spectrum].forEach((x, i) => {
      expect(Math.abs((sorted(-time)[i] as number) - x)).toBeLessThan(100 * Math.exp(-20));
    });
  });

  it('is as good in doubles as rounding allows', () => {
    const real = fixedPoint(40);
    const exact = openChain(real, alpha, start, real.of(8));
    const { q, p } = at(8);
    // 40 stages of a few u, which the flow enlarges linearly in time
    exact.q.forEach((x, n) => {
      expect(Math.abs((q[n] as number) - real.toNumber(x))).toBeLessThan(40 * 8 * 16 * 2 ** -53);
    });
    exact.p.forEach((x, n) => {
      expect(Math.abs((p[n] as number) - real.toNumber(x))).toBeLessThan(40 * 8 * 2 ** -53);
    });
  });

  it('is where it starts at time 0', () => {
    const { q, p } = at(0);
    q.forEach((x, n) => {
      expect(Math.abs(x - (start.q[n] as number))).toBeLessThan(1e-15);
    });
    expect(p).toEqual(start.p);
  });

  it.each([
    [0, start, /alpha/],
    [1, { q: [0], p: [0] }, /start.*two sites/],
    [1, { q: [0, 1], p: [0] }, /start/],
  ])('refuses what is none (%#)', (rate, from, error) => {
    expect(() => openChain(float64, rate, from, 1)).toThrow(error);
  });
});
