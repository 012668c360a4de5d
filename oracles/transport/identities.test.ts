import { describe, expect, it } from 'vitest';
import { identityCases } from '../../properties/claims/identity-cases.ts';
import { pinnedLattice } from '../../src/transport/pinned-lattice.ts';
import type { exactIdentity } from '../exact/exact-identity.ts';
import { type IdentityFamily, identitiesOnTrial } from '../exact/identity.ts';
import { coreParts } from '../subjects/core.ts';
import { examine } from '../verdict/examine.ts';
import { chainTwenty, scalingOfTwenty } from './chain-twenty.ts';
import { balanceIdentities, energiesAndCurrents } from './energies.ts';
import { numbersOfCore, torusShapes } from './lattices.ts';
import { reflectionAndResolvent } from './rotation.fixture.ts';
import { rotation } from './rotation.ts';
import { generatorStructure, hamiltonianIdentities } from './structure.ts';

async function verdicts(oracle: ReturnType<typeof exactIdentity>, family: IdentityFamily): Promise<string[]> {
  const cases = identityCases(family);
  const answer = identitiesOnTrial(family)(coreParts);
  const found = cases.regimes.map(async (regime) => {
    const finding = await examine(oracle, answer, cases.draw(regime, 1953, oracle.id, 0));
    return finding.kind === 'judged' ? finding.verdict : finding.kind;
  });
  return Promise.all(found);
}

describe('what the identities refuse beside the mutants of the core', () => {
  it('a V that is not even: A_anh^(1) is not the field of H', async () => {
    const odd = { 'ring of 3': pinnedLattice([3], [4], [2, 3]) };
    expect(await verdicts(generatorStructure, hamiltonianIdentities(numbersOfCore, odd))).toEqual(['violated']);
  });

  it('the balance on sides of length 2 as it is printed, twice too large', async () => {
    const short = torusShapes([2], [2, 3], [2, 2, 2]);
    expect(await verdicts(energiesAndCurrents, balanceIdentities(numbersOfCore, short))).toEqual(['violated', 'violated', 'violated']);
    expect(await verdicts(energiesAndCurrents, balanceIdentities(numbersOfCore, short, 1 / 2))).toEqual(['holds', 'holds', 'holds']);
  });

  it('a scaling with eps s in the place of eps s^2', async () => {
    expect(await verdicts(chainTwenty, scalingOfTwenty(1))).toEqual(['violated', 'violated']);
  });

  it.each(Object.entries(reflectionAndResolvent))('%s', async (_, family) => {
    expect(await verdicts(rotation, family)).toEqual(['violated']);
  });
});
