import type { Chain } from '../../src/chain/chain.ts';
import type { Coefficient } from '../../src/chain/coefficient.ts';
import { bondCount, type Shape } from '../../src/chain/lattice.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { type PotentialName, potentials } from '../../src/chain/potentials.ts';
import { trustedChain } from '../../src/chain/trusted-chain.ts';
import { exampleFormulas } from './example-potentials.ts';
import { simplerChains } from './simpler-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';
import type { SystemName } from './system-names.ts';

/** What kind of chains to draw. */
export interface ChainsOf {
  readonly system: SystemName;
  /** of a chain; the smallest lattices have 9 sites */
  readonly maxSites: number;
  /** default: both */
  readonly boundaries?: readonly Chain['boundary'][];
  /** default: coefficients uniform or site-dependent */
  readonly uniform?: boolean;
  /** default: a lattice may be pinned */
  readonly pinned?: boolean;
}

/**
 * Random chains: both boundaries; coefficients uniform or site-dependent, on a dyadic grid: chi in 1/2 .. 3/2, |alpha| and beta in 1/4 .. 1;
 * masses in 3/4 .. 2 and pinnings up to q^6 where the system has them.
 */
export function chains(kind: ChainsOf): StructuralArbitrary<Chain> {
  return new StructuralArbitrary((dice) => randomChain(dice, kind), simplerChains);
}

const named = Object.keys(potentials) as PotentialName[];
const lattices = [
  [3, 3],
  [3, 3],
  [4, 3],
  [3, 3, 3],
] as const;

export function randomChain(dice: Dice, kind: ChainsOf): Chain {
  const { system, boundaries = ['fixed', 'periodic'], maxSites, uniform, pinned = true } = kind;
  const plain = named.find((name) => name === system);
  if (system === 'formula') return formulaChain(dice, kind);
  const potential = plain ?? dice.pick(named);
  const shape = system === 'lattice' ? torus(dice.pick(lattices)) : row(dice, dice.pick(boundaries), maxSites);
  const perBond = coefficients(dice, bondCount(shape), uniform);
  const perSite = coefficients(dice, shape.sites, uniform);
  // bonds of a lattice are weaker, one and all, so that its frequencies are those of a chain
  const weaker = 1 << ((shape.sides?.length ?? 1) - 1);
  const stiffness = perBond(4, 12, 8 * weaker);
  const takes: readonly CoefficientName[] = potentials[potential].coefficients;
  const sign = dice.pick([-1, 1]);
  const alphaScale = potential === 'toda' ? 16 : 16 * weaker; // the Toda bond is proportional to chi
  const alpha = takes.includes('alpha') ? perBond(4, 16, sign * alphaScale) : 0;
  const beta = takes.includes('beta') ? perBond(4, 16, 16 * weaker) : 0;
  const mass = plain === undefined ? perSite(6, 16, 8) : 1;
  const held = system === 'pinned' || (system === 'lattice' && pinned && dice.pick([true, false]));
  const pinning = held ? randomPinning(dice, perSite, potentials[potential].barrier === undefined) : undefined;
  const { boundary, sites, sides } = shape;
  return trustedChain({ potential, boundary, sites, sides, stiffness, alpha, beta, mass, pinning });
}

const either = [true, false] as const;

/** Whole numbers from low to high over the denominator: one for all, or one each. */
type Drawing = (low: number, high: number, denominator: number) => Coefficient;

function coefficients(dice: Dice, count: number, uniform: boolean | undefined): Drawing {
  return (low, high, denominator) => {
    if (uniform || dice.pick(either)) return dice.integer(low, high) / denominator;
    const values = new Array<number>(count);
    for (let i = 0; i < count; i++) values[i] = dice.integer(low, high) / denominator;
    return values;
  };
}

/** Bonds written as expressions, parameters and all; unit masses. */
function formulaChain(dice: Dice, { boundaries = ['fixed', 'periodic'], maxSites }: ChainsOf): Chain {
  const potential = dice.pick(exampleFormulas.r);
  return trustedChain({ potential, ...row(dice, dice.pick(boundaries), maxSites), stiffness: 1, alpha: 0, beta: 0, mass: 1 });
}

function row(dice: Dice, boundary: Chain['boundary'], maxSites: number): Shape {
  return { boundary, sites: dice.integer(boundary === 'fixed' ? 1 : 3, maxSites) };
}

function torus(sides: readonly number[]): Shape {
  return { boundary: 'periodic', sites: sides.reduce((a, b) => a * b, 1), sides };
}

/**
 * kappa in 0 .. 1, lambda in 0 .. 1, mu in 0 .. 1/2; now and then a double well, kappa = -1/4 with lambda above 1/4, or a sine: where no bond
 * can break, for the wells of many sites hold more energy than a barrier.
 */
function randomPinning(dice: Dice, perSite: Drawing, wells: boolean) {
  if (dice.integer(0, 5) === 0 && wells) return { quadratic: 0, quartic: 0, sextic: 0, formula: dice.pick(exampleFormulas.q) };
  const doubleWell = dice.integer(0, 3) === 0 && wells;
  return {
    quadratic: doubleWell ? -1 / 4 : perSite(0, 8, 8),
    quartic: perSite(doubleWell ? 3 : 0, 8, 8),
    sextic: perSite(0, 4, 8),
  };
}
