import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { byTaylor } from '../../src/reference/system.ts';
import { tailOf } from '../../src/toda/solutions/solitons.ts';
import { motionAt, type TodaMotion } from '../../src/toda/solutions/toda-motion.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';
import { coreParts } from '../subjects/core.ts';
import { coreMotions, type MotionAsk } from '../subjects/motions.ts';
import { examine } from '../verdict/examine.ts';
import { witnessReached } from '../verdict/judgement.ts';
import { ringOf } from './motion-run.ts';
import { obeysEquations } from './obeys-equations.ts';

const real = fixedPoint(40);

describe('the open chain', () => {
  it('arrives where Taylor series of its Hamiltonian do, to 30 digits: a second route in time', () => {
    const start = { q: [0, 1 / 2, -1 / 4, 1], p: [1, -1 / 2, 1 / 4, -1 / 8] };
    const alpha = 3 / 4;
    const hamiltonian = {
      sites: 4,
      potential: parseExpression('exp(2 * alpha * r) / (4 * alpha^2)'),
      bonds: [0, 1, 2].map((left) => ({ left, right: left + 1, coefficients: { alpha } })),
    };
    const [reference = []] = byTaylor(hamiltonian, [...start.q, ...start.p], [3], real);
    const { q, p } = motionAt(real, { alpha, sites: 4 }, { kind: 'open-chain', ...start }, real.of(3));
    const off = [...q, ...p].map((x, i) => Math.abs(real.toNumber(real.minus(x, reference[i] as bigint))));
    expect(Math.max(...off)).toBeLessThan(1e-30);
  });
});

/** The same numbers, which take their own as they are: a start that is no double. */
const carrying = { ...real, of: (x: number | bigint) => (typeof x === 'bigint' ? x : real.of(x)) };

describe('rings arrive where Taylor series of the Hamiltonian do, to 25 digits', () => {
  const meeting = [
    { kappa: 2.5, direction: 1, at: 16 },
    { kappa: 3, direction: -1, at: 32 },
  ] as const;
  const rings: [string, { motion: TodaMotion; sites: number }, time: number][] = [
    ['two solitons that meet', { sites: 48, motion: { kind: 'solitons', solitons: meeting } }, 3],
    ['a wave', { sites: 7, motion: { kind: 'periodic-wave', waves: 2, nome: 3 / 8, direction: 1, phase: 1 / 8 } }, 4],
  ];
  it.each(rings)('%s', (_, { motion, sites }, time) => {
    const alpha = 1 / 2;
    const at = (when: number) => motionAt(real, { alpha, sites }, motion, real.of(when));
    const [start, end] = [at(0), at(time)];
    const coordinates = [...start.q, ...start.p] as unknown as number[];
    const [reference = []] = byTaylor(hamiltonianOf(ringOf({ alpha, sites })), coordinates, [time], carrying as typeof real);
    const off = [...end.q, ...end.p].map((x, i) => Math.abs(real.toNumber(real.minus(x, reference[i] as bigint))));
    // the tails of the solitons at the seam: below 2e-31, for a time of 3, and what the flow makes of them
    expect(tailOf({ sites }, motion.kind === 'solitons' ? motion.solitons : [], [0, time])).toBeLessThan(1e-27);
    expect(Math.max(...off)).toBeLessThan(1e-25);
    // they have met: where the first was, there is the second
    if (motion.kind === 'solitons')
      expect(meeting[0].at + (Math.sinh(2.5) / 2.5) * time).toBeGreaterThan(meeting[1].at - (Math.sinh(3) / 3) * time);
  });
});

describe('exact motions are held against the equations', () => {
  const cases: [string, { motion: TodaMotion; sites: number }][] = [
    ['a soliton', { sites: 9, motion: { kind: 'solitons', solitons: [{ kappa: 1, direction: 1, at: 4 }] } }],
    ['a wave', { sites: 5, motion: { kind: 'periodic-wave', waves: 1, nome: 1 / 4, direction: -1, phase: 0 } }],
    ['an open chain', { sites: 3, motion: { kind: 'open-chain', q: [0, 1, 0], p: [1, 0, -1] } }],
  ];
  const run = { alpha: 1 / 2, scheme: 'velocity-verlet', step: 1 / 8, steps: 8 } as const;
  const core = coreMotions(coreParts);
  const changed = (change: (texts: readonly string[], ask: MotionAsk) => readonly string[]) => async (ask: MotionAsk) => {
    const { q, p } = await core(ask);
    return { q: change(q, ask), p: change(p, ask) };
  };

  it.each(cases)('%s holds', async (_, it) => {
    expect(await examine(obeysEquations, core, { ...run, ...it })).toMatchObject({ kind: 'judged', verdict: 'holds' });
  });

  it.each(cases)('%s that stands still is violated, and one at rest is vacuous', async (_, it) => {
    const still = (ask: MotionAsk) => core({ ...ask, offset: 0 });
    expect(await examine(obeysEquations, still, { ...run, ...it })).toMatchObject({ kind: 'judged', verdict: 'violated' });
    const zero = await examine(
      obeysEquations,
      changed((texts) => texts.map(() => '0')),
      { ...run, ...it },
    );
    // an open chain has a force at its ends even so
    if (zero.kind !== 'judged') throw new Error('judged');
    expect(zero.verdict).toBe(it.motion.kind === 'open-chain' ? 'violated' : 'holds');
    expect(witnessReached(zero.judgement)).toBe(false);
  });

  it.each(cases)('%s that is wrong in the 29th digit of its speed is violated, and too few sites are refused', async (_, it) => {
    const fast = changed((texts, { offset }) => texts.map((x) => (offset === 1 ? `${x}`.replace(/(\.\d{47})\d/, '$19') : x)));
    expect(await examine(obeysEquations, fast, { ...run, ...it })).toMatchObject({ kind: 'judged', verdict: 'violated' });
    const few = await examine(
      obeysEquations,
      changed((texts) => texts.slice(1)),
      { ...run, ...it },
    );
    expect(few).toMatchObject({ kind: 'judged', verdict: 'violated' });
  });
});
