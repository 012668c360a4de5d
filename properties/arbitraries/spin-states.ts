import type { SpinChainState } from '../../oracles/subjects/spin-mechanics.ts';
import type { Vector } from '../../src/spins/spin-chain.ts';
import { type SpinState, spinsAlong } from '../../src/spins/spin-state.ts';
import { simplerSpinChains, spinChainComplexity, withoutSpin } from './simpler-spin-chains.ts';
import { roughSpinChain, type SpinChainsOf } from './spin-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Random rings of spins in random states, fields and couplings with all their bits. */
export function spinChainStates(kind: SpinChainsOf): StructuralArbitrary<SpinChainState> {
  return new StructuralArbitrary<SpinChainState>(
    (dice) => {
      const chain = roughSpinChain(dice, kind);
      return { chain, state: randomSpins(dice, chain.sites) };
    },
    function* ({ chain, state }) {
      const size = spinChainComplexity(chain) + spinComplexity(state);
      const smaller = (c: SpinChainState) => spinChainComplexity(c.chain) + spinComplexity(c.state) < size;
      for (let site = 0; chain.sites > 3 && site < chain.sites; site++)
        yield { chain: withoutSpin(chain, site), state: withoutSite(state, site) };
      for (const simpler of simplerSpins(state)) if (smaller({ chain, state: simpler })) yield { chain, state: simpler };
      for (const simpler of simplerSpinChains(chain)) if (simpler.sites === chain.sites) yield { chain: simpler, state };
    },
  );
}

/** Spins along vectors of whole numbers, |k| <= 64: unit vectors have no grid of their own. */
export function randomSpins(dice: Dice, sites: number): SpinState {
  const component = () => dice.integer(-64, 64);
  return spinsAlong(Array.from({ length: sites }, (): Vector => [component(), component(), dice.pick([-1, 1]) * dice.integer(1, 64)]));
}

export function withoutSite({ spins }: SpinState, site: number): SpinState {
  const left = Array.from(spins).toSpliced(3 * site, 3);
  return { sites: left.length / 3, spins: Float64Array.from(left) };
}

/** How much there is to the spins: those that do not lie along an axis, and those that point elsewhere than up. */
export function spinComplexity({ sites, spins }: SpinState): number {
  return Array.from({ length: sites }, (_, x) => {
    const spin = spins.subarray(3 * x, 3 * x + 3);
    return (spin.filter((component) => component !== 0).length - 1) * 20 + (spin[2] === 1 ? 0 : spin.some((c) => c === 1) ? 1 : 2);
  }).reduce((sum, one) => sum + one, 0);
}

/** One spin up, along its nearest axis, or in a plane; all of them first. */
export function* simplerSpins({ sites, spins }: SpinState): Generator<SpinState> {
  const spin = (x: number): Vector => [spins[3 * x] as number, spins[3 * x + 1] as number, spins[3 * x + 2] as number];
  const every = Array.from({ length: sites }, (_, x) => spin(x));
  const changes = [() => [0, 0, 1] as const, () => [1, 0, 0] as const, nearestAxis, nearestPlane];
  for (const change of changes) yield along(every.map(change));
  for (let x = 0; x < sites; x++) for (const change of changes) yield along(every.with(x, change(spin(x))));
}

/** Unit vectors as they are: only those that were changed are normalised. */
const along = (vectors: readonly Vector[]): SpinState => ({
  sites: vectors.length,
  spins: Float64Array.from(vectors.flat()),
});

function nearestAxis(vector: Vector): Vector {
  const largest = vector.findIndex((component) => Math.abs(component) === Math.max(...vector.map(Math.abs)));
  return vector.map((component, i) => (i === largest ? Math.sign(component) : 0)) as unknown as Vector;
}

function nearestPlane(vector: Vector): Vector {
  const least = vector.findIndex((component) => Math.abs(component) === Math.min(...vector.map(Math.abs)));
  return Array.from(spinsAlong([vector.with(least, 0) as unknown as Vector]).spins) as unknown as Vector;
}
