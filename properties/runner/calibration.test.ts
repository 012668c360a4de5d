import { describe, expect, it } from 'vitest';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { AnyClaim } from '../claims/claim.ts';
import { claims } from '../claims/claims.ts';
import { uncalibrated } from './calibration.ts';

const reversal = claims.find(({ id }) => id === 'core/time-reversal') as AnyClaim;
const [oracle] = reversal.oracles as [Oracle<unknown, unknown, unknown>];

describe('calibration', () => {
  it('lets an oracle pass that refuses a mutant of its claim', async () => {
    expect(await uncalibrated(reversal, oracle)).toBeUndefined();
  });

  it('names what a blind oracle lets live', async () => {
    const blind: typeof oracle = {
      ...oracle,
      *examine(c) {
        const judged = yield* oracle.examine(c);
        return 'outOfScope' in judged ? judged : { ...judged, deviation: 0 };
      },
    };
    expect(await uncalibrated({ ...reversal, refuses: ['float32-state', 'leak'] }, blind)).toMatch(
      /mutant:float32-state, mutant:leak live/,
    );
  });

  it('asks nothing of a claim that names no mutant', async () => {
    expect(await uncalibrated({ ...reversal, refuses: [] }, oracle)).toBeUndefined();
  });
});
