import { describe, expect, it } from 'vitest';
import { type ChainInput, chain, siteChain } from '../chain/chain.ts';
import { frequencyBound } from './frequency-bound.ts';
import { linearPinning, linearStiffness } from './linear-coefficients.ts';
import { normalModes } from './normal-modes.ts';

const row = (potential: ChainInput['potential'], more: Partial<ChainInput> = {}) =>
  chain({ potential, boundary: 'periodic', sites: 4, ...more } as ChainInput);
const written = (expression: string, parameters: Record<string, number> = {}) => ({ expression, parameters });

describe('the linear coefficients', () => {
  it('are what the chain says, where it is no formula', () => {
    expect(linearStiffness(row('toda', { stiffness: [1, 2, 3, 4], alpha: 3 }))).toEqual([1, 2, 3, 4]);
    expect(linearPinning(row('harmonic', { pinning: { quadratic: [0, 1, 0, 2], quartic: 7 } }))).toEqual([0, 1, 0, 2]);
    expect(linearPinning(row('harmonic'))).toBe(0);
  });

  // second derivatives at 0 by hand
  it.each<[string, Record<string, number>, number]>([
    ['D * (1 - exp(-a * r))^2', { D: 1.5, a: 2 }, 2 * 1.5 * 4],
    ['eps * ((1 + r)^-12 - 2 * (1 + r)^-6 + 1)', { eps: 0.25 }, 72 * 0.25],
    ['k * (1 - cos(r)) + r^4', { k: 3 }, 3],
    ['r^4', {}, 0],
    ['r^4 - r^2 / 2', {}, -1],
  ])("are V''(0) of %s", (expression, parameters, expected) => {
    expect(linearStiffness(row(written(expression, parameters)))).toBe(expected);
    const pinned = row('harmonic', { pinning: { formula: written(expression.replace(/\br\b/g, 'q'), parameters) } });
    expect(linearPinning(pinned)).toBe(expected);
  });

  it('are one per place where the formula has coefficients that vary, whatever the others', () => {
    const system = row(written('stiffness * r^2 / 2 + alpha * (1 - cos(r))'), { stiffness: 2, alpha: [1, 0, -1, 0.5] });
    expect(linearStiffness(system)).toEqual([3, 2, 1, 2.5]);
    const own = { potential: written('alpha * r^2'), kind: 'site-chain', boundary: 'fixed', sites: 2, alpha: [1, 3] } as const;
    expect(linearStiffness(siteChain(own))).toEqual([2, 6]);
    expect(frequencyBound(siteChain(own))).toBe(2 * Math.sqrt(6));
  });

  it('refuse a formula whose curvature at rest is beyond the doubles: 10^304, 10^307, 10^310', () => {
    const parameters = { a: 1000, b: 700 };
    const expected = 'expected a finite second derivative at';
    expect(() => linearStiffness(row(written('exp(a * r + b)', parameters)))).toThrow(
      `chain.potential.expression: got "exp(a * r + b)"; ${expected} r = 0, where the chain is linear`,
    );
    const pinned = row('harmonic', { pinning: { formula: written('exp(a * q + b)', parameters) } });
    expect(() => linearPinning(pinned)).toThrow(`chain.pinning.formula.expression: got "exp(a * q + b)"; ${expected} q = 0`);
  });
});

describe('modes of formulas', () => {
  it("are those of the chain whose stiffness and pinning are V''(0) and U''(0)", () => {
    const [morse, sine] = [written('(1 - exp(-a * r))^2', { a: 1.5 }), { formula: written('1 - cos(q)') }];
    const [system, linear] = [row(morse, { pinning: sine }), row('harmonic', { stiffness: 4.5, pinning: { quadratic: 1 } })];
    expect(normalModes(system).frequencies).toEqual(normalModes(linear).frequencies);
    expect(frequencyBound(system)).toBe(frequencyBound(linear));
    expect(frequencyBound(row(morse))).toBe(2 * Math.sqrt(4.5));
  });

  it('need bonds that are harmonic at rest, and a stable rest', () => {
    expect(() => normalModes(row(written('r^4')))).toThrow(
      `chain.potential.expression: got "r^4"; expected V''(0), which is 0 here, to be a positive number: normal modes need bonds`,
    );
    expect(() => normalModes(row('harmonic', { pinning: { formula: written('q^4 - q^2') } }))).toThrow(
      "expected U''(0), which is -2 here, to be 0 or more",
    );
  });
});
