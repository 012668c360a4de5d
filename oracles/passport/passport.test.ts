import { describe, expect, it } from 'vitest';
import { orderCases } from '../../properties/arbitraries/order-cases.ts';
import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import type { SplittingScheme } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { audit } from './audit.ts';
import { real } from './decimal-step.ts';
import { passport } from './passport.ts';

const [nonlinear, harmonic] = [[...orderCases('fput-alpha', 2), ...orderCases('toda', 1)], orderCases('harmonic', 2)];
const passportOf = (scheme: (typeof schemes)[keyof typeof schemes] | SplittingScheme) => passport(scheme, nonlinear, harmonic);
const all = Object.values(schemes).map((scheme) => [scheme.name, passportOf(scheme)] as const);
const named = Object.fromEntries(all);
const { srkn11b, 'okunbor-skeel-6': okunborSkeel, 'mclachlan-atela-5': atela } = schemes;
const swapped = (scheme: SplittingScheme): SplittingScheme => ({
  ...scheme,
  kicks: scheme.drifts,
  drifts: scheme.kicks,
  first: scheme.first === 'kick' ? 'drift' : 'kick',
});

describe.each(all)('the passport of %s', (name, found) => {
  it('measures the order that is claimed, on nonlinear chains and at least that on harmonic ones', () => {
    const { nonlinear: shown, harmonic: linear } = found.measured;
    for (const order of [shown?.low, shown?.high]) expect(Math.abs((order ?? 0) - found.claimed.order)).toBeLessThan(0.5);
    expect(linear?.low).toBeGreaterThan(found.claimed.order - 0.5);
  });

  it('finds it symplectic and reversible where it should be', () => {
    expect(found.symplectic.holds).toBe(name !== 'rk4');
    expect(found.reversible.holds).toBe(found.claimed.symmetric);
    // what does not hold misses by far: nothing lies near the tolerance
    for (const { holds, defect } of [found.symplectic, found.reversible]) expect(holds ? defect < 1e-35 : defect > 1e-8).toBe(true);
  });
});

describe('the stability limit', () => {
  it('is 2 for leapfrog, 2 sqrt 2 for rk4, sqrt(4 sqrt 3) for saba2', () => {
    for (const name of ['velocity-verlet', 'position-verlet', 'symplectic-euler']) expect(named[name]?.stabilityLimit).toBeCloseTo(2, 9);
    expect(named.rk4?.stabilityLimit).toBeCloseTo(Math.sqrt(8), 5);
    // its trace is 2 - h^2 + (1/sqrt 3 - 1/3) h^4 / 4, which is -2 at h^2 = 4 sqrt 3
    expect(named.saba2?.stabilityLimit).toBeCloseTo(Math.sqrt(4 * Math.sqrt(3)), 9);
  });

  it('sees unstable intervals that are narrow: srkn11b just below pi', () => {
    const limit = named.srkn11b?.stabilityLimit as number;
    expect(limit).toBeLessThan(Math.PI);
    expect(limit).toBeGreaterThan(Math.PI - 1e-3);
    const halfTrace = (h: number) => {
      let m = [real.of(1), real.of(0), real.of(0), real.of(1)] as const;
      for (let i = 0; i < srkn11b.kicks.length; i++) {
        const kick = coefficientNumber(srkn11b.kicks[i] as string).times(h);
        const drift = coefficientNumber(srkn11b.drifts[i] ?? '0').times(h);
        const [c, d] = [m[2].minus(kick.times(m[0])), m[3].minus(kick.times(m[1]))];
        m = [m[0].plus(drift.times(c)), m[1].plus(drift.times(d)), c, d];
      }
      return m[0].plus(m[3]).div(2).abs().minus(1).toNumber();
    };
    expect(halfTrace(limit - 1e-5)).toBeLessThan(0);
    expect(halfTrace(limit + 1e-7)).toBeGreaterThan(0);
    expect(halfTrace(3.2)).toBeLessThan(0); // stable again: the interval is narrower than 0.06
  });
});

describe('an audit', () => {
  const judged = (scheme: SplittingScheme) => audit(scheme, passportOf(scheme), scheme);

  it.each(
    [srkn11b, okunborSkeel, atela, schemes.yoshida8, schemes['sofroniou-spaletta-10']].map((scheme) => [scheme.name, scheme] as const),
  )('confirms %s', (_, scheme) => {
    expect(judged(scheme)).toEqual({ confirmed: true, findings: [expect.stringContaining(`order ${scheme.order} is confirmed`)] });
  });

  it('refuses tables with the roles of q and p exchanged, and says so; the harmonic chain cannot tell', () => {
    for (const scheme of [srkn11b, okunborSkeel, schemes['mclachlan-atela-4']]) {
      const found = passportOf(swapped(scheme));
      const { confirmed, findings } = audit(swapped(scheme), found, scheme);
      expect(confirmed).toBe(false);
      expect(findings.join()).toContain('the roles of q and p are the wrong way round');
      expect(found.measured.nonlinear?.high).toBeLessThan(scheme.order - 0.5);
      expect(found.measured.harmonic?.low).toBeGreaterThan(scheme.order - 0.5);
      expect(found.reversible.holds).toBe(scheme.symmetric);
      expect(found.symplectic.holds).toBe(true);
    }
  });

  it('refuses a table with a digit wrong in the ninth place, and says where to look', () => {
    const drifts = okunborSkeel.drifts.map((text) => text.replace('1.18742957', '1.18742958'));
    expect(drifts).not.toEqual(okunborSkeel.drifts);
    const { confirmed, findings } = judged({ ...okunborSkeel, drifts });
    expect(confirmed).toBe(false);
    expect(findings).toEqual([
      expect.stringContaining('hold up to order 0; those of order 1 are missed by 2.0e-8'), // two drifts, 1e-8 each
      expect.stringMatching(/all conditions up to order 6 hold to \d\.\de-8: a digit is wrong about there/),
    ]);
  });

  it('refuses a symmetry that is not there, and does not judge what is not claimed', () => {
    const liar = { ...atela, symmetric: true };
    expect(judged(liar)).toEqual({ confirmed: false, findings: [expect.any(String), expect.stringContaining('not symmetric')] });
    expect(audit(atela, passportOf(atela), { order: 5 }).confirmed).toBe(true);
    const anySeparable = audit(atela, passportOf(atela), { order: 5, orderConditions: 'partitioned' });
    expect(anySeparable.confirmed).toBe(false);
    expect(anySeparable.findings.join()).toContain('for T = p^2/2 they hold up to order 5');
  });

  it('survives tables that fly apart or stand still: no number is NaN', () => {
    const [thousands, nothing] = [Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? '100' : '-100')), ['0']];
    for (const stages of [thousands, nothing]) {
      const found = passportOf({ ...atela, kicks: stages, drifts: stages });
      expect(found.nystrom?.order).toBe(0);
      const numbers = [
        found.symplectic.defect,
        found.reversible.defect,
        found.stabilityLimit,
        ...Object.values(found.measured.nonlinear ?? {}),
      ];
      expect(numbers.some(Number.isNaN)).toBe(false);
      expect(found.stabilityLimit).toBeCloseTo(stages === nothing ? 2 : 0, 2);
    }
  });
});
