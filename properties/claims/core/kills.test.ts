import { describe, expect, it } from 'vitest';
import { mutants } from '../../../oracles/mutants/mutants.ts';
import { canonicalJson } from '../../../src/chain/canonical-json.ts';
import { readCounterexample } from '../../runner/counterexample.ts';
import { onTrial } from '../../runner/mutant-on-trial.ts';
import { replay } from '../../runner/replay.ts';
import { verify } from '../../runner/verify.ts';
import { claims } from '../claims.ts';

/**
 * A mutant that each claim on the core kills: a claim that kills none is decoration, a mutant that none kills is not understood. Where a size
 * is given, and none larger, that is where the largest margin lies between 3 and 6 (measured): a bound ten times as wide would let it live.
 */
const killed: readonly (readonly [claim: string, mutant: string])[] = [
  ['core/energy', 'leak:1e-13'],
  ['core/energy', 'missing-bond'],
  ['core/energy', 'momenta-behind'],
  ['core/time-reversal', 'float32-state'],
  ['core/time-reversal', 'leak:5e-15'],
  ['core/convergence-order', 'roles-swapped'],
  ['core/convergence-order', 'linear-curvature'],
  ['core/convergence-order', 'corrector-flipped'],
  ['core/scheme-order', 'kicks-reversed'],
  ['core/scheme-order', 'drifts-reversed'],
  ['core/scheme-order', 'ninth-digit'],
  ['core/scheme-order', 'sign-flipped'],
  ['core/scheme-order', 'halved-first-stage'],
  ['core/scheme-order', 'stage-dropped'],
  ['core/scheme-order', 'corrector-flipped'],
  ['core/scheme-order', 'roles-swapped'],
  ['core/scheme-order', 'runge-kutta'],
  ['core/scheme-order', 'identity-step'],
  ['core/reflection', 'wrong-wrap-around'],
  ['core/alpha-scaling', 'absolute-cut-off'],
  ['core/agreement', 'doubled-cubic-force'],
  ['core/agreement', 'zero-state'],
  ['core/agreement', 'beta:1e-6'],
  ['core/agreement', 'chi:5e-13'],
  ['core/agreement', 'mass:1e-9'],
  ['core/agreement', 'kappa:1e-6'],
  ['core/agreement', 'lambda:1e-6'],
  ['core/agreement', 'mu:1e-6'],
  ['core/agreement', 'wall:1e-6'],
  ['core/agreement', 'formula:1e-6'],
  ['core/site-chain-agreement', 'neighbours-coefficients'],
  ['core/site-chain-agreement', 'chi:1e-12'],
  ['core/tangent-flow', 'tangent-behind'],
  ['core/tangent-flow', 'linear-curvature'],
  ['core/tangent-flow', 'chi:1e-12'],
  ['core/force', 'chi:5e-15'],
  ['core/energy-value', 'halved-cubic-energy'],
  ['core/energy-value', 'linear-energy'],
  ['core/energy-value', 'chi:7e-15'],
  ['core/local-balance', 'one-sided-current'],
  ['core/local-balance', 'chi:1e-14'],
  ['core/momentum', 'step-too-long:1e-12'],
  ['core/momentum', 'one-way-bond:1e-12'],
  ['core/symplecticity', 'runge-kutta'],
  ['core/symplecticity', 'leak:2e-10'],
  ['core/translation', 'wrong-wrap-around'],
  ['core/sign', 'rectified-bond'],
  ['core/tiling', 'wrong-wrap-around'],
  ['core/fixed-in-periodic', 'wrong-wrap-around'],
  ['core/multiples', 'leak:1e-12'],
  ['core/mode-energies', 'mode-norm'],
  ['core/dispersion', 'identity-step'],
  ['core/dispersion', 'step-too-long:1e-13'],
  ['core/travelling-wave', 'step-too-long:5e-13'],
  ['core/displaced-mass', 'chi:5e-12'],
  ['core/light-cone', 'wrong-wrap-around'],
  ['core/light-cone', 'chi:1e-12'],
  ['core/superposition', 'float32-state'],
  ['core/superposition', 'memory:1e-13'],
  ['core/henon-heiles', 'alpha:1e-11'],
  ['core/zigzag', 'rectified-bond'],
  ['core/zigzag', 'beta:3e-11'],
  ['core/determinism', 'memory'],
  ['core/round-trip', 'fifteen-digits'],
  ['core/elementary', 'short-table'],
  ['core/elementary', 'short-series'],
  ['core/elementary', 'short-pi'],
  ['core/elementary', 'rounded-angle'],
  ['core/engines', 'engine-off'],
  ['core/methods', 'taylor-off'],
  ['core/spin-agreement', 'wrong-sense'],
  ['core/spin-agreement', 'spin-coupling:2e-11'],
  ['core/spin-agreement', 'open-ring'],
  ['core/spin-norm', 'explicit-euler'],
  ['core/spin-energy', 'uneven-lengths'],
  ['core/spin-energy', 'spin-coupling:3e-12'],
  ['core/spin-energy', 'open-ring'],
  ['core/spin-larmor', 'wrong-sense'],
  ['core/spin-larmor', 'spin-field:4e-15'],
  ['core/spin-precession', 'spin-field:4e-15'],
  ['core/spin-torque', 'spin-coupling:3e-15'],
  ['core/spin-local-balance', 'lost-triple-products'],
  ['core/spin-local-balance', 'spin-coupling:3e-15'],
  ['core/spin-local-balance', 'half-the-triple-products'],
  ['core/spin-time-reversal', 'uneven-lengths'],
  ['core/spin-translation', 'open-ring'],
  ['core/spin-determinism', 'spin-memory'],
  ['core/spin-round-trip', 'spin-fifteen-digits'],
  ['core/exact-force', 'power-rule'],
  ['core/exact-local-balance', 'one-sided-current'],
  ['core/exact-henon-heiles', 'cubic-expression'],
  ['core/exact-spin-local-balance', 'lost-triple-products'],
  ['core/exact-spin-local-balance', 'half-the-triple-products'],
];

const onCore = claims.filter(({ subjects }) => subjects.core?.composed !== undefined);

describe('claims on the core', () => {
  it('have each a mutant, and each mutant has a claim', () => {
    expect(onCore.map(({ id }) => id).filter((id) => id.startsWith('core/'))).toEqual([...new Set(killed.map(([id]) => id))]);
    expect(new Set(killed.map(([, mutant]) => mutant.split(':')[0]))).toEqual(new Set(mutants.map(({ id }) => id)));
  });

  it.each(killed)('%s kills %s, with a counterexample that repeats', { timeout: 240_000 }, async (id, mutant) => {
    const selection = { claims: onCore.filter((claim) => claim.id === id), notBuilt: [] };
    const { rows, counterexamples } = await verify(onTrial(selection, mutant), { profile: 'quick', seed: 1953, cases: 10 });
    expect(rows.map(({ verdict }) => verdict)).toContain('violated');
    for (const found of counterexamples) {
      const { finding, same } = await replay(readCounterexample(canonicalJson(found), 'found.json'), 'found.json');
      expect({ kind: finding.kind, same }).toEqual({ kind: 'judged', same: true });
    }
  });
});
