import { z } from 'zod';
import { InputError } from '../input-error.ts';
import { inputErrorOf } from '../input-error-of-zod.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CoefficientName, Potential } from './potential.ts';
import { type PotentialName, potentials } from './potentials.ts';

/** One value for every bond, or one value per bond. */
export type Coefficient = number | readonly number[];

/**
 * A chain of N unit masses: immutable data that give
 *
 *   H = sum_j p_j^2 / 2 + sum_b V_b(r_b)
 *
 * `periodic`: bonds b = 0 .. N-1, r_b = q_{b+1} - q_b, indices mod N.
 * `fixed`: bonds b = 0 .. N, r_b = q_b - q_{b-1}, walls q_{-1} = q_N = 0.
 */
export interface Chain {
  readonly format: 'tsingou.system/1';
  readonly kind: 'chain';
  readonly potential: PotentialName;
  readonly boundary: 'fixed' | 'periodic';
  /** N, the number of moving masses */
  readonly sites: number;
  /** chi_b > 0 */
  readonly stiffness: Coefficient;
  /** alpha_b; 0 where the potential has none */
  readonly alpha: Coefficient;
  /** beta_b; 0 where the potential has none */
  readonly beta: Coefficient;
}

const finite = z.number('a finite number');
const siteCount = 'a whole number of sites from 1 to 10000000';
const coefficient = z.union([finite, z.array(finite).readonly()], 'a finite number, or an array of one finite number per bond');

const schema = z.strictObject(
  {
    format: z.literal('tsingou.system/1', 'the format "tsingou.system/1"').default('tsingou.system/1'),
    kind: z.literal('chain', '"chain"').default('chain'),
    potential: z.enum(Object.keys(potentials) as PotentialName[], `one of ${Object.keys(potentials).join(', ')}`),
    boundary: z.enum(['fixed', 'periodic'], 'fixed or periodic'),
    sites: z.int(siteCount).min(1, siteCount).max(10_000_000, siteCount),
    stiffness: coefficient.default(1),
    alpha: coefficient.optional(),
    beta: coefficient.optional(),
  },
  'a chain: an object with potential, boundary, sites and coefficients',
);

/** What {@link chain} takes: a chain as read from JSON, defaults left out. */
export type ChainInput = z.input<typeof schema>;

/**
 * A validated, immutable chain in canonical form (equal coefficients as one number).
 *
 * @throws InputError naming the argument, its value and what is allowed
 */
export function chain(input: ChainInput): Chain {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw inputErrorOf(parsed.error, input, 'chain');
  const { potential, boundary, sites, stiffness, alpha, beta, ...rest } = parsed.data;
  if (boundary === 'periodic' && sites < 3)
    throw new InputError('chain.sites', sites, 'at least 3 sites on a ring (two sites would share two bonds)');
  const bonds = bondCount({ boundary, sites });
  const given = { stiffness, alpha, beta };
  const taken = (name: CoefficientName) => canonical(name, coefficientOf(potential, name, given[name]), bonds);
  const result: Chain = Object.freeze({
    ...rest,
    potential,
    boundary,
    sites,
    stiffness: taken('stiffness'),
    alpha: taken('alpha'),
    beta: taken('beta'),
  });
  checkBonds(result);
  return result;
}

/** The number of bonds: N on a ring, N + 1 between walls. */
export function bondCount(chain: Pick<Chain, 'boundary' | 'sites'>): number {
  return chain.boundary === 'periodic' ? chain.sites : chain.sites + 1;
}

/** @throws InputError when a state does not have the chain's number of sites */
export function checkSites(chain: Chain, state: { readonly sites: number }): void {
  if (state.sites !== chain.sites) throw new InputError('state.sites', state.sites, `${chain.sites}, as many as the chain has`);
}

/** The coefficient of bond b. */
export function coefficientAt(coefficient: Coefficient, bond: number): number {
  return typeof coefficient === 'number' ? coefficient : (coefficient[bond] as number);
}

/** The chain's canonical JSON: one text per chain, sorted keys. */
export function chainJson(chain: Chain): string {
  return canonicalJson(chain);
}

function canonical(name: CoefficientName, value: Coefficient, bonds: number): Coefficient {
  if (typeof value === 'number') return value + 0; // -0 becomes 0
  if (value.length !== bonds) throw new InputError(`chain.${name}`, value, `${bonds} values, one per bond, not ${value.length}`);
  const first = value[0] as number;
  return value.every((v) => v === first) ? first + 0 : Object.freeze(value.map((v) => v + 0));
}

/** What a potential takes must be given; what it does not take must be absent or 0. */
function coefficientOf(potential: PotentialName, name: CoefficientName, value: Coefficient | undefined): Coefficient {
  const takes = (potentials[potential].coefficients as readonly CoefficientName[]).includes(name);
  if (takes && value === undefined) throw new InputError(`chain.${name}`, value, `a value: the ${potential} bond has one`);
  if (!takes && value !== undefined && !isZero(value))
    throw new InputError(`chain.${name}`, value, `none: the ${potential} bond has no ${name}`);
  return value ?? 0;
}

/** The coefficients of a bond, in the order in which a potential's functions take them. */
export const coefficientNames: readonly CoefficientName[] = ['stiffness', 'alpha', 'beta'];

/** The chain with every coefficient changed (one number, or one number per bond), and with another number of sites if one is given. */
export function mapCoefficients(
  it: Chain,
  change: (coefficient: Coefficient, name: CoefficientName) => Coefficient,
  sites: number = it.sites,
): Chain {
  return chain({ ...it, sites, ...Object.fromEntries(coefficientNames.map((name) => [name, change(it[name], name)])) });
}

/** A change for {@link mapCoefficients} that leaves what is the same on every bond alone. */
export const perBond =
  (change: (values: readonly number[]) => readonly number[]) =>
  (coefficient: Coefficient): Coefficient =>
    typeof coefficient === 'number' ? coefficient : change(coefficient);

/** chi_b, alpha_b and beta_b, in the order in which a potential's functions take them. */
export function coefficientsOf({ stiffness, alpha, beta }: Chain, bond: number): readonly [stiffness: number, alpha: number, beta: number] {
  return [coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond)];
}

function checkBonds(chain: Chain): void {
  const { refuses } = potentials[chain.potential] as Potential;
  const where = (name: CoefficientName, bond: number) => (typeof chain[name] === 'number' ? `chain.${name}` : `chain.${name}[${bond}]`);
  const uniform = coefficientNames.every((name) => typeof chain[name] === 'number');
  for (let bond = 0; bond < (uniform ? 1 : bondCount(chain)); bond++) {
    const coefficients = coefficientsOf(chain, bond);
    if (!(coefficients[0] > 0)) throw new InputError(where('stiffness', bond), coefficients[0], 'a positive number');
    const refusal = refuses?.(...coefficients);
    if (refusal !== undefined) throw new InputError(where(refusal.name, bond), coefficientAt(chain[refusal.name], bond), refusal.allowed);
  }
}

function isZero(value: Coefficient): boolean {
  return typeof value === 'number' ? value === 0 : value.every((v) => v === 0);
}
