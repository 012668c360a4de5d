import { describe, expect, it } from 'vitest';
import { coefficientValue, type SplittingScheme } from '../schemes/scheme.ts';
import { schemes } from '../schemes/schemes.ts';
import { planOf } from './plan.ts';

const { 'velocity-verlet': verlet, 'forest-ruth': forestRuth, srkn11b } = schemes;
const shape = { ...verlet, symmetric: false, order: 1 } as const;
/** kick h, drift h: nothing that neighbouring steps could share */
const kickDrift: SplittingScheme = { ...shape, name: 'kick-drift', kicks: ['1'], drifts: ['1'] };
const driftKick: SplittingScheme = { ...kickDrift, name: 'drift-kick', first: 'drift' };
const positionVerlet: SplittingScheme = { ...shape, name: 'position-verlet', first: 'drift', kicks: ['1'], drifts: ['1/2', '1/2'] };

describe('planOf', () => {
  it('lets neighbouring steps share a pass, its two kicks or drifts one after the other', () => {
    expect(planOf(verlet, 0.5)).toEqual({
      opening: [{ kicks: [0.25], drifts: [0.5] }],
      interior: [{ kicks: [0.25, 0.25], drifts: [0.5] }],
      closing: [{ kicks: [0.25], drifts: [] }],
    });
    expect(planOf(positionVerlet, 0.5)).toEqual({
      opening: [{ kicks: [], drifts: [0.25] }],
      interior: [{ kicks: [0.5], drifts: [0.25, 0.25] }],
      closing: [{ kicks: [0.5], drifts: [0.25] }],
    });
    expect(planOf(kickDrift, 0.5).closing).toEqual([]);
  });

  it.each([verlet, forestRuth, srkn11b, kickDrift, driftKick, positionVerlet])(
    'for n steps of $name is n times its stages in order',
    (scheme) => {
      const h = 0.375;
      // 'k' and 'd' in turn, as a scheme is defined
      const one = Array.from({ length: scheme.kicks.length + scheme.drifts.length }, (_, i) => {
        const kick = (i % 2 === 0) === (scheme.first === 'kick');
        return `${kick ? 'k' : 'd'} ${h * coefficientValue((kick ? scheme.kicks : scheme.drifts)[Math.floor(i / 2)])}`;
      });
      const { opening, interior, closing } = planOf(scheme, h);
      for (const n of [1, 2, 5]) {
        const sweeps = [opening, ...Array.from({ length: n - 1 }, () => interior), closing].flat();
        const stages = sweeps.flatMap(({ kicks, drifts }) => [...kicks.map((kick) => `k ${kick}`), ...drifts.map((drift) => `d ${drift}`)]);
        expect(stages).toEqual(Array.from({ length: n }, () => one).flat());
      }
    },
  );
});
