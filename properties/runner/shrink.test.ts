import { describe, expect, it } from 'vitest';
import type { Run } from '../../oracles/run.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import { valuesOf } from '../../src/chain/coefficient.ts';
import { coefficientNames } from '../../src/chain/potential.ts';
import { bitsUsed } from '../arbitraries/bits-used.ts';
import type { AnyClaim } from '../claims/claim.ts';
import { claims } from '../claims/claims.ts';
import { onTrial } from './mutant-on-trial.ts';
import { verify } from './verify.ts';

/** What a known defect must shrink to. */
interface Expected {
  readonly claim: string;
  readonly mutant: string;
  readonly regime: string;
  /** of the minimal witness: at most so many sites, of which so many are moved or moving, and bits of any coordinate or coefficient */
  readonly sites: number;
  readonly excited: number;
  readonly bits: number;
}

const three = { sites: 3, excited: 1 };
const one = { sites: 1, excited: 1 };

/**
 * Why that many: on a ring there are no fewer than three sites; between walls the two bonds of one site pull alike where a bond is uneven, so
 * that a wrong cubic force cancels there and needs two sites, or two different bonds; float32 and mass or wall off show on one site.
 */
const expected: readonly Expected[] = [
  { claim: 'core/agreement', mutant: 'doubled-cubic-force', regime: 'fput-alpha', ...three, bits: 5 },
  { claim: 'core/agreement', mutant: 'mass:1e-9', regime: 'masses', ...one, bits: 5 },
  { claim: 'core/agreement', mutant: 'wall:1e-6', regime: 'harmonic', ...one, bits: 5 },
  { claim: 'core/agreement', mutant: 'formula:1e-6', regime: 'formula', ...three, bits: 7 },
  { claim: 'core/momentum', mutant: 'one-way-bond', regime: 'harmonic', ...three, bits: 5 },
  { claim: 'core/reflection', mutant: 'wrong-wrap-around', regime: 'fput-beta', ...three, bits: 5 },
  { claim: 'core/sign', mutant: 'rectified-bond', regime: 'fput-alpha', ...one, bits: 5 },
  { claim: 'core/time-reversal', mutant: 'float32-state', regime: 'harmonic', ...one, bits: 5 },
  { claim: 'core/energy', mutant: 'missing-bond', regime: 'harmonic', ...one, bits: 5 },
  { claim: 'core/energy', mutant: 'leak', regime: 'fput-alpha', ...three, bits: 5 },
  { claim: 'core/symplecticity', mutant: 'runge-kutta', regime: 'fput-alpha', ...three, bits: 5 },
  { claim: 'core/alpha-scaling', mutant: 'absolute-cut-off', regime: 'fput-alpha', ...one, bits: 5 },
];

const numbersOf = ({ chain, start }: Run) => [
  ...start.q,
  ...start.p,
  ...coefficientNames.flatMap((name) => valuesOf(chain[name])),
  ...valuesOf(chain.mass),
];

describe('known defects shrink along physics', () => {
  it.each(expected)('$claim, $mutant, $regime', async ({ claim: id, mutant, regime, sites, excited, bits }) => {
    const whole = claims.find((claim) => claim.id === id) as AnyClaim;
    const claim: AnyClaim = { ...whole, cases: { ...whole.cases, regimes: [regime] } };
    const { rows, counterexamples } = await verify(onTrial({ claims: [claim], notBuilt: [] }, mutant), {
      profile: 'quick',
      seed: 1953,
      cases: 4,
    });
    const [found, failure] = [counterexamples[0], rows[0]?.failure];
    if (found === undefined || !failure) throw new Error(`${mutant} is not killed`);
    const [minimal, loud] = [found.minimal, found.loud].map((witness) => claim.cases.codec.decode(witness.case, 'case') as Run) as [
      Run,
      Run,
    ];

    expect(failure.let).toBe(claim.cases.codec.say(minimal));
    expect(minimal.chain.sites).toBeLessThanOrEqual(sites);
    expect([...minimal.start.q, ...minimal.start.p].filter((x) => x !== 0)).toHaveLength(excited);
    expect({ let: failure.let, bits: Math.max(...numbersOf(minimal).map(bitsUsed)) }).toEqual({
      let: failure.let,
      bits: expect.toSatisfy((x: number) => x <= bits),
    });
    expect(minimal.steps).toBe(1);
    expect(failure.because.steps).toBe(1);
    expect(failure.margin).toBeGreaterThanOrEqual(1.25);
    expect(failure.loud.margin).toBeGreaterThan(10);

    // a case on which the core itself fails would tell of the oracle, not of the defect
    for (const witness of [minimal, loud]) {
      for (const oracle of claim.oracles)
        expect(await examine(oracle, claim.subjects.core?.answer as never, witness)).toMatchObject({ verdict: 'holds' });
    }
  });
});
