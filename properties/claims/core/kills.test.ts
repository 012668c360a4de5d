import { describe, expect, it } from 'vitest';
import { mutants } from '../../../oracles/mutants/mutants.ts';
import { canonicalJson } from '../../../src/chain/canonical-json.ts';
import { readCounterexample } from '../../runner/counterexample.ts';
import { onTrial } from '../../runner/mutant-on-trial.ts';
import { replay } from '../../runner/replay.ts';
import { verify } from '../../runner/verify.ts';
import { claims } from '../claims.ts';

const onCore = claims.filter(({ subjects }) => subjects.core?.composed !== undefined);
const killed = onCore.flatMap(({ id, refuses = [] }) => refuses.map((mutant) => [id, mutant] as const));

describe('claims on the core', () => {
  it('have each a mutant, or they are decoration; and each mutant has a claim, or it is not understood', () => {
    const ofCore = (ids: readonly string[]) => ids.filter((id) => id.startsWith('core/'));
    expect(ofCore(onCore.map(({ id }) => id))).toEqual(ofCore([...new Set(killed.map(([id]) => id))]));
    expect(new Set(killed.map(([, mutant]) => mutant.split(':')[0]))).toEqual(new Set(mutants.map(({ id }) => id)));
  });

  it.each(killed)('%s kills %s, with a counterexample that repeats', { timeout: 240_000 }, async (id, mutant) => {
    const selection = { claims: onCore.filter((claim) => claim.id === id), notBuilt: [] };
    const cases = Math.ceil(10 / (selection.claims[0].cases.cost ?? 1));
    const { rows, counterexamples } = await verify(onTrial(selection, mutant), { profile: 'quick', seed: 1953, cases });
    expect(rows.map(({ verdict }) => verdict)).toContain('violated');
    for (const found of counterexamples) {
      const { finding, same } = await replay(readCounterexample(canonicalJson(found), 'found.json'), 'found.json');
      expect({ kind: finding.kind, same }).toEqual({ kind: 'judged', same: true });
    }
  });
});
