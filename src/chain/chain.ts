import type { z } from 'zod';
import { InputError } from '../input-error.ts';
import { parsedAs } from '../parsed-as.ts';
import { canonicalJson } from './canonical-json.ts';
import { chainSchema, siteChainSchema, siteCount } from './chain-schema.ts';
import { checkBonds, checkSitesOf, spoken } from './check-coefficients.ts';
import { type Coefficient, canonicalCoefficient, isZero, valuesOf } from './coefficient.ts';
import { type Formula, pinningOf, potentialOf } from './formula.ts';
import { bondCount, type Shape } from './lattice.ts';
import { type Pinning, type PinningName, pinningNames } from './pinning.ts';
import { plainChain } from './plain-chain.ts';
import type { CoefficientName, Potential } from './potential.ts';
import type { PotentialName } from './potentials.ts';
import { checkLane, type State } from './state.ts';

/** What every system of masses and bonds has, whether its coefficients belong to the bonds or to the sites. */
export interface MassesAndBonds extends Shape {
  readonly format: 'tsingou.system/1';
  /** by name, or as an expression */
  readonly potential: PotentialName | Formula;
  /** chi > 0 */
  readonly stiffness: Coefficient;
  /** 0 where the potential has none */
  readonly alpha: Coefficient;
  /** 0 where the potential has none */
  readonly beta: Coefficient;
  /** m_j > 0, per site */
  readonly mass: Coefficient;
  /** absent where nothing holds the sites to their places */
  readonly pinning?: Pinning;
}

/**
 * A chain of N masses: immutable data that give
 *
 *   H = sum_j p_j^2 / (2 m_j) + sum_b V_b(r_b) + sum_j U_j(q_j)
 *
 * `periodic`: bonds b = 0 .. N-1, r_b = q_{b+1} - q_b, indices mod N; with `sides` a torus of two or three dimensions, where bond
 * k N + j joins site j and its neighbour along axis k.
 * `fixed`: bonds b = 0 .. N, r_b = q_b - q_{b-1}, walls q_{-1} = q_N = 0.
 *
 * Coefficients of V: one per bond.
 */
export interface Chain extends MassesAndBonds {
  readonly kind: 'chain';
}

/**
 * A chain whose coefficients belong to its sites, each using its own for both its bonds:
 *
 *   m_j q_j'' = V_j'(r_j) - V_j'(r_{j-1}) - U_j'(q_j)
 *
 * Where neighbours differ the two ends of a bond pull differently: there is no Hamiltonian of the form of {@link Chain}.
 */
export interface SiteChain extends MassesAndBonds {
  readonly kind: 'site-chain';
}

/** A chain with or without a Hamiltonian. */
export type AnyChain = Chain | SiteChain;

/** What {@link chain} takes: a chain as read from JSON, or with lists of doubles, defaults left out; `sides` give the number of sites. */
export type ChainInput = z.input<typeof chainSchema>;

/** What {@link siteChain} takes. */
export type SiteChainInput = z.input<typeof siteChainSchema>;

/**
 * A validated, immutable chain in canonical form (equal coefficients as one number).
 *
 * @throws InputError naming the argument, its value and what is allowed
 */
export function chain(input: ChainInput): Chain {
  const { kind, sites, sides, ...rest } = plainChain(input) ?? parsedAs(chainSchema, input, 'chain');
  const shape = shapeOf(rest.boundary, sites, sides);
  return validated({ kind, ...rest, ...shape }, bondCount(shape), 'bond');
}

/**
 * A validated, immutable chain with coefficients per site, in canonical form.
 *
 * @throws InputError naming the argument, its value and what is allowed
 */
export function siteChain(input: SiteChainInput): SiteChain {
  const parsed = parsedAs(siteChainSchema, input, 'chain');
  const shape = shapeOf(parsed.boundary, parsed.sites, undefined);
  return validated({ ...parsed, ...shape }, shape.sites, 'site');
}

/** The chain's canonical JSON: one text per chain, sorted keys. */
export function chainJson(chain: AnyChain): string {
  return canonicalJson(chain);
}

/** @throws InputError when a state does not have the chain's number of sites, as many q and p, or this realisation */
export function checkSites(chain: Shape, state: State, lane = 0): void {
  if (state.sites !== chain.sites) throw new InputError('state.sites', state.sites, `${chain.sites}, as many as the chain has`);
  const count = state.sites * state.lanes;
  for (const name of ['q', 'p'] as const)
    if (state[name].length !== count) throw new InputError(`state.${name}.length`, state[name].length, `${count}, sites times lanes`);
  checkLane(state, lane);
}

/** For callers without types: a chain with coefficients per site would give NaN. @throws InputError for a chain without a Hamiltonian */
export function checkHamiltonian(chain: Chain): void {
  if (chain.kind !== 'chain') throw new InputError('chain.kind', chain.kind, '"chain": others have no Hamiltonian');
}

function shapeOf(boundary: Shape['boundary'], sites: number | undefined, sides: readonly number[] | undefined): Shape {
  const product = sides?.reduce((a, b) => a * b, 1);
  if (sides === undefined || product === undefined) {
    if (sites === undefined) throw new InputError('chain.sites', sites, siteCount);
    if (boundary === 'periodic' && sites < 3)
      throw new InputError('chain.sites', sites, 'at least 3 sites on a ring (two sites would share two bonds)');
    return { boundary, sites };
  }
  if (boundary === 'fixed') throw new InputError('chain.sides', sides, 'none between walls: a lattice is periodic');
  const short = sides.findIndex((side) => side < 3);
  if (short >= 0) throw new InputError(`chain.sides[${short}]`, sides[short], 'at least 3 sites (two sites would share two bonds)');
  if (product > 10_000_000) throw new InputError('chain.sides', sides, 'at most 10000000 sites in all');
  if (sites !== undefined && sites !== product) throw new InputError('chain.sites', sites, `${product}, the product of the sides`);
  return { boundary, sites: product, sides: Object.freeze([...sides]) };
}

/** What was parsed: `undefined` where nothing was given. */
type Given<T extends MassesAndBonds> = Omit<T, 'alpha' | 'beta' | 'pinning'> & {
  readonly alpha?: Coefficient | undefined;
  readonly beta?: Coefficient | undefined;
  readonly pinning?: GivenPinning | undefined;
};

type GivenPinning = Omit<Pinning, 'formula'> & { readonly formula?: Formula | undefined };

function validated<T extends AnyChain>(given: Given<T>, count: number, per: 'bond' | 'site'): T {
  const { format, kind, boundary, sites, sides, pinning, ...rest } = given as Given<Chain>;
  const potential = frozen(rest.potential);
  const bond = spoken('potential', () => potentialOf(potential));
  const taken = (name: CoefficientName) => sized(`chain.${name}`, coefficientOf(bond, name, rest[name]), count, per);
  const held = pinningFrom(pinning, sites);
  const result = Object.freeze({
    format,
    kind,
    potential,
    boundary,
    sites,
    ...(sides === undefined ? {} : { sides }),
    stiffness: taken('stiffness'),
    alpha: taken('alpha'),
    beta: taken('beta'),
    mass: sized('chain.mass', rest.mass, sites, 'site'),
    ...(held === undefined ? {} : { pinning: held }),
  });
  checkBonds(result, count);
  checkSitesOf(result);
  return result as unknown as T;
}

function frozen(potential: PotentialName | Formula): PotentialName | Formula {
  if (typeof potential === 'string') return potential;
  const parameters = Object.fromEntries(Object.entries(potential.parameters).map(([name, value]) => [name, value + 0])); // -0 becomes 0
  return Object.freeze({ expression: potential.expression, parameters: Object.freeze(parameters) });
}

/** Nothing where all its coefficients are 0 and no formula is written. */
function pinningFrom(pinning: GivenPinning | undefined, sites: number): Pinning | undefined {
  if (pinning === undefined) return undefined;
  const { formula } = pinning;
  if (formula === undefined && pinningNames.every((name) => isZero(pinning[name]))) return undefined;
  const sizedOf = (name: PinningName) => sized(`chain.pinning.${name}`, pinning[name], sites, 'site');
  const coefficients = Object.fromEntries(pinningNames.map((name) => [name, sizedOf(name)])) as Record<PinningName, Coefficient>;
  if (formula === undefined) return Object.freeze(coefficients);
  const takes = spoken('pinning.formula', () => pinningOf(formula)).coefficients;
  const idle = pinningNames.find((name) => !takes.includes(name) && !isZero(pinning[name]));
  if (idle !== undefined) throw new InputError(`chain.pinning.${idle}`, pinning[idle], `none: the formula has no ${idle}`);
  return Object.freeze({ ...coefficients, formula: frozen(formula) as Formula });
}

function sized(argument: string, value: Coefficient, count: number, per: 'bond' | 'site'): Coefficient {
  if (typeof value !== 'number' && value.length !== count)
    throw new InputError(argument, value, `${count} values, one per ${per}, not ${value.length}`);
  return canonicalCoefficient(value);
}

/** What a potential takes must be given; what it does not take must be absent, or what stands for none: 0, and 1 for chi. */
function coefficientOf({ name: bond, coefficients }: Potential, name: CoefficientName, value: Coefficient | undefined): Coefficient {
  const takes = coefficients.includes(name);
  const none = name === 'stiffness' ? 1 : 0;
  if (takes && value === undefined) throw new InputError(`chain.${name}`, value, `a value: the ${bond} bond has one`);
  if (!takes && value !== undefined && !valuesOf(value).every((x) => x === none))
    throw new InputError(`chain.${name}`, value, `none: the ${bond} bond has no ${name}`);
  return takes ? (value as Coefficient) : none;
}
