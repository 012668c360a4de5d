import type { ThermalCase } from '../../oracles/gibbs-measure.ts';
import type { PhasesCase } from '../../oracles/random-phases.ts';
import type { StreamsCase } from '../../oracles/streams-apart.ts';
import type { FrequenciesCase } from '../../oracles/transport/resonant-shares.ts';
import { type Chain, chain as chainOf } from '../../src/chain/chain.ts';
import { lowestBarrier } from '../../src/chain/domain.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { highestMode } from './mode-runs.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';
import type { SystemName } from './system-names.ts';

/** A case before its alpha is known: that of the whole run; the runner gives it its share. */
type Uncharged<Case> = Omit<Case, 'alpha'>;

/**
 * A statistical case is not made smaller: a smaller one would be another test, picked from many by what came out, and would need an alpha of its
 * own.
 */
const charged = <Case>(draw: (dice: Dice) => Uncharged<Case>) =>
  new StructuralArbitrary<Uncharged<Case> & { alpha: number }>(
    (dice) => ({ ...draw(dice), alpha: 1e-6 }),
    () => [],
  );

/** The bonds of these cannot break, so that they have a Gibbs measure. */
const thermal: readonly SystemName[] = ['harmonic', 'fput-beta', 'fput-alphabeta', 'toda', 'masses', 'pinned'];

/** Small chains of any kind that have a Gibbs measure, at temperatures from 1/2 to 2. */
export function thermalCases(kind: Omit<ChainsOf, 'system'> & { readonly leastSites: number }): StructuralArbitrary<ThermalCase> {
  return charged<ThermalCase>((dice) => ({
    chain: thermalChain(dice, kind),
    temperature: dice.integer(4, 16) / 8,
    seed: dice.integer(0, 2 ** 31 - 1),
  }));
}

/** Toda chains of four sites between walls, so cold that g = alpha^2 T is 2^-10. */
export function coldTodaCases(): StructuralArbitrary<ThermalCase> {
  const chain = chainOf({ potential: 'toda', boundary: 'fixed', sites: 4, alpha: 1 / 2 });
  return charged<ThermalCase>((dice) => ({ chain, temperature: 2 ** -8, seed: dice.integer(0, 2 ** 31 - 1) }));
}

function thermalChain(dice: Dice, kind: Omit<ChainsOf, 'system'> & { readonly leastSites: number }): Chain {
  for (;;) {
    const chain = randomChain(dice, { ...kind, system: dice.pick(thermal) });
    if (chain.sites >= kind.leastSites && chain.pinning?.formula === undefined && lowestBarrier(chain) === Number.POSITIVE_INFINITY)
      return chain;
  }
}

/** Two to four modes of uniform harmonic chains, with any mass and a harmonic pinning. */
export function phasesCases(boundary: Chain['boundary'], maxSites: number): StructuralArbitrary<PhasesCase> {
  return charged<PhasesCase>((dice) => {
    const plain = randomChain(dice, { system: 'harmonic', maxSites: maxSites - 3, boundaries: [boundary], uniform: true });
    const pinning = dice.pick([{}, { pinning: { quadratic: dice.integer(1, 8) / 8 } }]);
    const chain = chainOf({ ...plain, sites: plain.sites + 3, mass: dice.integer(6, 16) / 8, ...pinning });
    const every = Array.from({ length: highestMode(chain) }, (_, i) => i + 1);
    const count = dice.integer(2, Math.min(4, every.length));
    const modes = Array.from({ length: count }, () => every.splice(dice.integer(0, every.length - 1), 1)[0]);
    return { chain, modes, energy: dice.integer(1, 128) / 64, seed: dice.integer(0, 2 ** 31 - 1) };
  });
}

/** Groups of streams among the first 2^25 or so, in strides of one length. */
export function streamsCases(stride: number): StructuralArbitrary<StreamsCase> {
  return charged<StreamsCase>((dice) => ({
    seed: dice.integer(0, 2 ** 31 - 1),
    first: dice.integer(0, 2 ** 24),
    stride,
    shift: dice.integer(1, 4),
  }));
}

/** Rings of five to eight random frequencies, c from 1/4 to 1. */
export function frequenciesCases(): StructuralArbitrary<FrequenciesCase> {
  return charged<FrequenciesCase>((dice) => ({
    sites: dice.integer(5, 8),
    c: dice.integer(4, 16) / 16,
    seed: dice.integer(0, 2 ** 31 - 1),
  }));
}
