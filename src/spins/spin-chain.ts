import { z } from 'zod';
import { canonicalJson } from '../chain/canonical-json.ts';
import { type Coefficient, canonicalCoefficient } from '../chain/coefficient.ts';
import { numberList, unchanged } from '../chain/list-schema.ts';
import { InputError } from '../input-error.ts';
import { parsedAs } from '../parsed-as.ts';

/** Three components. */
export type Vector = readonly [x: number, y: number, z: number];

/**
 * A ring of N classical spins, unit vectors in a field: immutable data that give
 *
 *   H = sum_x omega_x . S_x + sum_b eps_b S_b . S_{b+1},   dS_x/dt = grad_x H x S_x,   |S_x| = 1
 *
 * with sites x and bonds b = 0 .. N-1, indices mod N: bond b joins the sites b and b + 1.
 *
 * @source V. Oganesyan, A. Pal, D. A. Huse, Phys. Rev. B 80, 115104 (2009); F. Huveneers, "Drastic fall-off of the thermal conductivity
 * for disordered lattices in the limit of weak anharmonic interactions", sec. 5.2
 */
export interface SpinChain {
  readonly format: 'tsingou.system/1';
  readonly kind: 'spins';
  /** N, at least 3 */
  readonly sites: number;
  /** omega, one vector for every site, or one per site */
  readonly field: Vector | readonly Vector[];
  /** eps, one value for every bond, or one per bond */
  readonly coupling: Coefficient;
}

/** Whose square is a number, too. */
const finite = z.number('a finite number').min(-1e100, 'at least -1e100').max(1e100, 'at most 1e100');
const siteCount = 'a whole number of sites from 3 to 10000000 (two sites would share two bonds)';
const vector = z.tuple([finite, finite, finite]) as z.ZodType<Vector, Vector>;

const schema = z.strictObject(
  {
    format: z.literal('tsingou.system/1', 'the format "tsingou.system/1"').default('tsingou.system/1'),
    kind: z.literal('spins', '"spins"').default('spins'),
    sites: z.int(siteCount).min(3, siteCount).max(10_000_000, siteCount),
    field: z
      .union([vector, unchanged(z.array(vector))], 'a vector [x, y, z] of finite numbers, or an array of one per site')
      .default([0, 0, 0]),
    coupling: z.union([finite, numberList(finite)], 'a finite number, or an array of one finite number per bond').default(1),
  },
  'a ring of spins: an object with sites, field and coupling',
);

/** What {@link spinChain} takes: a ring of spins as read from JSON; no field and coupling 1 where they are left out. */
export type SpinChainInput = z.input<typeof schema>;

/**
 * A validated, immutable ring of spins in canonical form (equal fields as one vector, equal couplings as one number).
 *
 * @throws InputError naming the argument, its value and what is allowed
 */
export function spinChain(input: SpinChainInput): SpinChain {
  const { format, kind, sites, field, coupling } = parsedAs(schema, input, 'spins');
  return Object.freeze({ format, kind, sites, field: canonicalField(field, sites), coupling: canonicalCoupling(coupling, sites) });
}

/** The canonical JSON of a ring of spins: one text per ring, sorted keys. */
export function spinChainJson(chain: SpinChain): string {
  return canonicalJson(chain);
}

/** omega_x. */
export function fieldAt({ field }: SpinChain, site: number): Vector {
  return isVector(field) ? field : (field[site] as Vector);
}

/** eps_b. */
export function couplingAt({ coupling }: SpinChain, bond: number): number {
  return typeof coupling === 'number' ? coupling : (coupling[bond] as number);
}

/** Whether a field is one vector for every site. */
export const isVector = (field: SpinChain['field']): field is Vector => typeof field[0] === 'number';

function canonicalField(field: SpinChain['field'], sites: number): SpinChain['field'] {
  if (isVector(field)) return frozen(field);
  if (field.length !== sites) throw new InputError('spins.field', field, `${sites} vectors, one per site, not ${field.length}`);
  const first = field[0] as Vector;
  return field.every((omega) => omega.every((component, i) => component === first[i])) ? frozen(first) : Object.freeze(field.map(frozen));
}

const frozen = ([x, y, z]: Vector): Vector => Object.freeze([x + 0, y + 0, z + 0] as const); // -0 becomes 0

function canonicalCoupling(coupling: Coefficient, sites: number): Coefficient {
  if (typeof coupling !== 'number' && coupling.length !== sites)
    throw new InputError('spins.coupling', coupling, `${sites} values, one per bond, not ${coupling.length}`);
  return canonicalCoefficient(coupling);
}
