import { z } from 'zod';
import { InputError } from '../input-error.ts';
import { inputErrorOf } from '../input-error-of-zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Coefficient, canonicalCoefficient, coefficientAt, isZero, valuesOf } from './coefficient.ts';
import { bondCount, type Shape } from './lattice.ts';
import { distinctSites, lowestPinning, type Pinning, pinningAt, pinningNames } from './pinning.ts';
import type { CoefficientName, Potential } from './potential.ts';
import { type PotentialName, potentials } from './potentials.ts';

/** What every system of masses and bonds has, whether its coefficients belong to the bonds or to the sites. */
export interface MassesAndBonds extends Shape {
  readonly format: 'tsingou.system/1';
  readonly potential: PotentialName;
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

const finite = z.number('a finite number');
const siteCount = 'a whole number of sites from 1 to 10000000';
const coefficient = (of: string) =>
  z.union([finite, z.array(finite).readonly()], `a finite number, or an array of one finite number per ${of}`);
const sides = 'two or three whole numbers, the side lengths of a lattice';

const fields = {
  format: z.literal('tsingou.system/1', 'the format "tsingou.system/1"').default('tsingou.system/1'),
  potential: z.enum(Object.keys(potentials) as PotentialName[], `one of ${Object.keys(potentials).join(', ')}`),
  boundary: z.enum(['fixed', 'periodic'], 'fixed or periodic'),
  sites: z.int(siteCount).min(1, siteCount).max(10_000_000, siteCount),
  stiffness: coefficient('bond').default(1),
  alpha: coefficient('bond').optional(),
  beta: coefficient('bond').optional(),
  mass: coefficient('site').default(1),
  pinning: z
    .strictObject(
      {
        quadratic: coefficient('site').default(0),
        quartic: coefficient('site').default(0),
        sextic: coefficient('site').default(0),
      },
      'a pinning: an object with quadratic, quartic, sextic',
    )
    .optional(),
};

const chainSchema = z.strictObject(
  {
    ...fields,
    kind: z.literal('chain', '"chain"').default('chain'),
    sites: fields.sites.optional(),
    sides: z.array(z.int(sides), sides).min(2, sides).max(3, sides).readonly().optional(),
  },
  'a chain: an object with potential, boundary, sites and coefficients',
);

const siteChainSchema = z.strictObject(
  { ...fields, kind: z.literal('site-chain', '"site-chain"') },
  'a chain with coefficients per site: an object with potential, boundary, sites and coefficients',
);

/** What {@link chain} takes: a chain as read from JSON, defaults left out; `sides` give the number of sites. */
export type ChainInput = z.input<typeof chainSchema>;

/** What {@link siteChain} takes. */
export type SiteChainInput = z.input<typeof siteChainSchema>;

/**
 * A validated, immutable chain in canonical form (equal coefficients as one number).
 *
 * @throws InputError naming the argument, its value and what is allowed
 */
export function chain(input: ChainInput): Chain {
  const parsed = chainSchema.safeParse(input);
  if (!parsed.success) throw inputErrorOf(parsed.error, input, 'chain');
  const { kind, sites, sides, ...rest } = parsed.data;
  const shape = shapeOf(rest.boundary, sites, sides);
  return validated({ kind, ...rest, ...shape }, bondCount(shape), 'bond');
}

/**
 * A validated, immutable chain with coefficients per site, in canonical form.
 *
 * @throws InputError naming the argument, its value and what is allowed
 */
export function siteChain(input: SiteChainInput): SiteChain {
  const parsed = siteChainSchema.safeParse(input);
  if (!parsed.success) throw inputErrorOf(parsed.error, input, 'chain');
  const shape = shapeOf(parsed.data.boundary, parsed.data.sites, undefined);
  return validated({ ...parsed.data, ...shape }, shape.sites, 'site');
}

/** The chain's canonical JSON: one text per chain, sorted keys. */
export function chainJson(chain: Chain): string {
  return canonicalJson(chain);
}

/** @throws InputError when a state does not have the chain's number of sites */
export function checkSites(chain: Shape, state: { readonly sites: number }): void {
  if (state.sites !== chain.sites) throw new InputError('state.sites', state.sites, `${chain.sites}, as many as the chain has`);
}

/** The coefficients of a bond, in the order in which a potential's functions take them. */
export const coefficientNames: readonly CoefficientName[] = ['stiffness', 'alpha', 'beta'];

/** chi_b, alpha_b and beta_b, in the order in which a potential's functions take them. */
export function coefficientsOf(
  { stiffness, alpha, beta }: Pick<MassesAndBonds, CoefficientName>,
  bond: number,
): readonly [stiffness: number, alpha: number, beta: number] {
  return [coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond)];
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
  readonly pinning?: Pinning | undefined;
};

function validated<T extends AnyChain>(given: Given<T>, count: number, per: 'bond' | 'site'): T {
  const { pinning, ...rest } = given as Given<Chain>;
  const { potential, sites } = rest;
  const taken = (name: CoefficientName) => {
    const value = coefficientOf(potential, name, rest[name]);
    return sized(`chain.${name}`, value, count, per);
  };
  const perSite = (name: string, value: Coefficient) => sized(`chain.${name}`, value, sites, 'site');
  const pinned = pinning !== undefined && pinningNames.some((name) => !isZero(pinning[name]));
  const held = pinned
    ? Object.freeze(Object.fromEntries(pinningNames.map((name) => [name, perSite(`pinning.${name}`, pinning[name])])) as Pinning)
    : undefined;
  const result = Object.freeze({
    ...rest,
    stiffness: taken('stiffness'),
    alpha: taken('alpha'),
    beta: taken('beta'),
    mass: perSite('mass', rest.mass),
    ...(held === undefined ? {} : { pinning: held }),
  });
  checkBonds(result, count);
  checkSitesOf(result);
  return result as unknown as T;
}

function sized(argument: string, value: Coefficient, count: number, per: 'bond' | 'site'): Coefficient {
  if (typeof value !== 'number' && value.length !== count)
    throw new InputError(argument, value, `${count} values, one per ${per}, not ${value.length}`);
  return canonicalCoefficient(value);
}

/** What a potential takes must be given; what it does not take must be absent or 0. */
function coefficientOf(potential: PotentialName, name: CoefficientName, value: Coefficient | undefined): Coefficient {
  const takes = (potentials[potential].coefficients as readonly CoefficientName[]).includes(name);
  if (takes && value === undefined) throw new InputError(`chain.${name}`, value, `a value: the ${potential} bond has one`);
  if (!takes && value !== undefined && !isZero(value))
    throw new InputError(`chain.${name}`, value, `none: the ${potential} bond has no ${name}`);
  return value ?? 0;
}

/** `chain.name`, or `chain.name[i]` where it is a list. */
const where = (name: string, coefficient: Coefficient, index: number) =>
  typeof coefficient === 'number' ? `chain.${name}` : `chain.${name}[${index}]`;

function checkBonds(system: Omit<MassesAndBonds, 'pinning'>, count: number): void {
  const { refuses } = potentials[system.potential] as Potential;
  const uniform = coefficientNames.every((name) => typeof system[name] === 'number');
  for (let bond = 0; bond < (uniform ? 1 : count); bond++) {
    const coefficients = coefficientsOf(system, bond);
    if (!(coefficients[0] > 0)) throw new InputError(where('stiffness', system.stiffness, bond), coefficients[0], 'a positive number');
    const refusal = refuses?.(...coefficients);
    if (refusal === undefined) continue;
    const refused = system[refusal.name];
    throw new InputError(where(refusal.name, refused, bond), coefficientAt(refused, bond), refusal.allowed);
  }
}

function checkSitesOf({ mass, pinning }: MassesAndBonds): void {
  const light = valuesOf(mass).findIndex((m) => !(m > 0));
  if (light >= 0) throw new InputError(where('mass', mass, light), valuesOf(mass)[light], 'a positive number');
  if (pinning === undefined) return;
  for (let site = 0; site < distinctSites(pinning); site++) {
    const coefficients = pinningAt(pinning, site);
    if (lowestPinning(...coefficients) > Number.NEGATIVE_INFINITY) continue;
    const leading = pinningNames.findLast((_, i) => coefficients[i] !== 0) ?? 'quadratic';
    const allowed = 'a positive number, or 0 (U is not bounded below otherwise)';
    throw new InputError(where(`pinning.${leading}`, pinning[leading], site), coefficientAt(pinning[leading], site), allowed);
  }
}
