import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import { type State, state } from '../src/chain/state.ts';
import type { Outcome } from '../src/dynamics/flow.ts';
import { moved, nonlinear, stopped } from './run.ts';

const alpha = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 2, alpha: 1 });
const start = state([0.0625, 0], [0, 0]);
/** What is said of a run that should have two states. */
const said = (states: readonly State[], outcome: Outcome = { kind: 'arrived' }, from = start) =>
  stopped(alpha, from, [{ trajectory: { states, outcome }, stops: 2 }]);
const violation = { deviation: Number.POSITIVE_INFINITY };

describe('a run that did not arrive', () => {
  it('is nothing to speak of where it did', () => expect(said([start, start])).toBeUndefined());

  it.each([
    ['a state is missing', [start]],
    ['a state has other sites', [start, state([0], [0])]],
    ['a number is none', [start, { ...start, p: Float64Array.of(0, Number.NaN) }]],
  ])('refutes where %s', (_, states) => {
    expect(said(states)).toMatchObject(violation);
  });

  it('refutes where it overflowed', () => {
    expect(said([start], { kind: 'not-finite', step: 1, time: 1, site: 0, lane: 0 })).toMatchObject(violation);
  });

  it('refutes where a bond broke below its barrier of 1/6, and is out of scope where there is energy enough', () => {
    const broke: Outcome = { kind: 'left-domain', step: 1, time: 1, bond: 0, lane: 0 };
    expect(said([start], broke)).toMatchObject(violation);
    expect(said([start], broke, state([0, 0], [1, 0]))).toHaveProperty('outOfScope');
  });
});

describe('witnesses', () => {
  it('a chain that stands still has not moved, nor has one that went a twentieth of its size', () => {
    for (const by of [0, 0.05]) {
      const { value, floor } = moved(start, [state([0.0625 * (1 + by), 0], [0, 0])]);
      expect(value).toBeCloseTo(by, 12);
      expect(value).toBeLessThan(floor);
    }
  });

  it('the largest share of a force that is not linear is held against its floor: |alpha r / chi| = 1/16', () => {
    expect(nonlinear(alpha, [start], 2 ** -3)).toEqual([{ name: 'nonlinear', value: 1 / 16, floor: 2 ** -3 }]);
  });
});
