import { describe, expect, it } from 'vitest';
import type { IdentityCase } from '../../../oracles/exact/exact-identity.ts';
import { type IdentityAnswer, type IdentityAsk, type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { statedWeights, weightIdentities } from '../../../oracles/exact/toda-weights.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { coreObservedRuns, type ObservedRun } from '../../../oracles/subjects/toda-integrals.ts';
import { quadraticForm, quadraticJ } from '../../../oracles/toda/quadratic-form.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import type { Chain } from '../../../src/chain/chain.ts';
import { potentials } from '../../../src/chain/potentials.ts';
import type { Claim } from '../claim.ts';
import { closenessOfForm, powersOfFluctuations, weightsOfJ, weightsOfTraces } from './quadratic-form.ts';

type ExactClaim = Claim<IdentityCase, IdentityAsk, IdentityAnswer>;

async function verdicts({ cases, oracles: [oracle] }: ExactClaim, family: IdentityFamily): Promise<string[]> {
  const answer = identitiesOnTrial(family)(coreParts);
  const found = cases.regimes.map(async (regime) => {
    const finding = await examine(oracle as NonNullable<typeof oracle>, answer, cases.draw(regime, 1953, 'planted', 0));
    return finding.kind === 'judged' ? finding.verdict : finding.kind;
  });
  return [...new Set(await Promise.all(found))];
}

describe('the weights refuse', () => {
  it.each([
    ['a third for a quarter of the covariances', [1, 1 / 3]],
    ['no covariance: the harmonic energy', [1, 0]],
    ['twice the covariances', [1, 1 / 2]],
  ])('%s', async (_, weights) => {
    expect(
      await verdicts(
        weightsOfJ,
        weightIdentities([2], undefined, () => weights),
      ),
    ).toEqual(['violated']);
  });

  it('the weights of the next integral, every one of them', async () => {
    const shifted = (m: number) => (m === 1 ? [1 / 2] : [...statedWeights(m - 1), 0]);
    expect(await verdicts(weightsOfTraces, weightIdentities([1, 3, 4, 5], undefined, shifted))).toEqual(['violated']);
  });
});

describe('powers of g refuse', () => {
  const answered = (change: (seen: ObservedRun, chain: Chain) => Partial<ObservedRun>) => {
    const own = coreObservedRuns();
    return async (ask: Parameters<typeof own>[0]) => {
      const seen = (await own(ask)) as ObservedRun;
      return { ...seen, ...change(seen, ask.chain as Chain) };
    };
  };
  const examined = (claim: typeof powersOfFluctuations, answer: ReturnType<typeof answered>) =>
    examine(claim.oracles[0] as NonNullable<(typeof claim.oracles)[0]>, answer, claim.cases.draw('between walls', 1953, 'planted', 1));

  it('the quadratic form in the place of J: it fluctuates with the root of g', async () => {
    const form = answered(({ trajectory }, chain) => ({ j: trajectory.states.map((state) => quadraticJ(quadraticForm(chain, state))) }));
    expect(await examined(powersOfFluctuations, form)).toMatchObject({ verdict: 'violated', judgement: { where: { term: 'J' } } });
  });

  it('the energy of the linear chain in the place of J: it is as far away at any g', async () => {
    const energy = answered(({ trajectory }, chain) => ({ j: trajectory.states.map((state) => quadraticForm(chain, state).harmonic) }));
    expect(await examined(closenessOfForm, energy)).toMatchObject({ verdict: 'violated' });
  });

  it('mode energies that do not change', async () => {
    const still = answered(({ modes }) => ({
      modes: modes.map((_, i) => (modes[0] as Float64Array).map((e) => e * (1 + 2 ** -20 * (i % 2)))),
    }));
    expect(await examined(powersOfFluctuations, still)).toMatchObject({ verdict: 'violated' });
  });
});

describe('the bound of H_T for all times', () => {
  it('holds for every bond below its barrier: 0 <= V_T - V_F <= 6 alpha^2 V_F^2, and E_b is reached at alpha r = -1 and 1/2', () => {
    const [toda, fput] = [potentials.toda, potentials['fput-alpha']];
    for (const alpha of [1, -1 / 4]) {
      const barrier = 1 / (6 * alpha * alpha);
      for (const end of [-1, 1 / 2]) expect(fput.energy(end / alpha, 1, alpha, 0)).toBeCloseTo(barrier, 12);
      for (let i = -1024; i <= 512; i++) {
        const r = i / 1024 / alpha;
        const energy = fput.energy(r, 1, alpha, 0);
        const apart = toda.energy(r, 1, alpha, 0) - energy;
        expect(apart).toBeGreaterThanOrEqual(-1e-15 * energy); // rounding of two potentials that are nearly equal
        expect(apart).toBeLessThanOrEqual((energy * energy) / barrier + 1e-15 * energy);
      }
    }
  });
});
