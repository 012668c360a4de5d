import { chain } from '../../src/chain/chain.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { pinningNames } from '../../src/chain/pinning.ts';
import { coefficientNames } from '../../src/chain/potential.ts';
import { symbolsOf } from '../../src/chain/symbols-of.ts';
import type { LocalTerm } from '../../src/exact/dual.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Formulas, Operations } from '../../src/exact/operations.ts';
import type { Bond } from '../../src/reference/hamiltonian.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Identity, IdentityFamily } from './identity.ts';

/** How a lattice is shaped whose masses and coefficients are left open. */
export interface LatticeShape {
  readonly boundary: 'fixed' | 'periodic';
  readonly sides: readonly number[];
  readonly potential: 'fput-alpha' | 'fput-alphabeta';
  readonly pinned: boolean;
  /** in the place of the potential's own */
  readonly bondExpression?: Expression;
}

/** Rings, walls, and tori of two and three dimensions, bound by FPUT-alpha-beta bonds and pinned. */
export const everyShape: Readonly<Record<string, LatticeShape>> = Object.fromEntries(
  (
    [
      ['ring of 5', 'periodic', [5]],
      ['4 between walls', 'fixed', [4]],
      ['torus 3 x 4', 'periodic', [3, 4]],
      ['torus 3 x 3 x 3', 'periodic', [3, 3, 3]],
    ] as const
  ).map(([id, boundary, sides]) => [id, { boundary, sides, potential: 'fput-alphabeta', pinned: true }]),
);

/** One identity for every shape. */
export function familyOf(
  shapes: Readonly<Record<string, LatticeShape>>,
  identityOf: (chain: Lattice, parts: CoreParts) => Identity,
): IdentityFamily {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, (parts: CoreParts) => identityOf(lattice(shape), parts)]));
}

/** A chain or lattice as formulas in q_j, p_j, every mass and every coefficient: its energy as local terms, and what they are made of. */
export interface Lattice {
  readonly sites: number;
  readonly variables: readonly string[];
  readonly bonds: readonly Pick<Bond, 'left' | 'right'>[];
  readonly kinetic: readonly LocalTerm[];
  /** one per site, or none */
  readonly pins: readonly LocalTerm[];
  readonly stretched: readonly LocalTerm[];
  /** the same terms with another expression in the place of V or U */
  readonly ofBonds: (expression: Expression) => readonly LocalTerm[];
  readonly ofPins: (expression: Expression) => readonly LocalTerm[];
  readonly potential: Expression;
  readonly pinning?: Expression;
  /** p_j / m_j */
  readonly velocities: Formulas;
}

/** The Hamiltonian that the reference knows (expressions, and which bond joins what), with variables in the place of its numbers. */
export function lattice({ boundary, sides, potential: bond, pinned, bondExpression }: LatticeShape): Lattice {
  const [sites] = sides as [number];
  const ones = { stiffness: 1, alpha: 1, ...(bond === 'fput-alphabeta' ? { beta: 1 } : {}) };
  const shape = sides.length === 1 ? { sites } : { sides: [...sides] };
  const h = hamiltonianOf(
    chain({
      kind: 'chain',
      boundary,
      ...shape,
      potential: bond,
      ...ones,
      ...(pinned ? { pinning: { quadratic: 1, quartic: 1, sextic: 1 } } : {}),
    }),
  );
  const potential = bondExpression ?? h.potential;
  const taken = symbolsOf(h.potential);
  const bondNames = coefficientNames.filter((name) => taken.has(name));
  const siteNames = pinned ? pinningNames : [];
  const numbered = (names: readonly string[], count: number) =>
    names.flatMap((name) => Array.from({ length: count }, (_, i) => `${name}${i}`));
  const variables = [...numbered(['q', 'p', 'm', ...siteNames], h.sites), ...numbered(bondNames, h.bonds.length)];
  const place = new Map(variables.map((name, i) => [name, i]));
  const at = (name: string, index: number) => place.get(`${name}${index}`) as number;
  const everySite = Array.from({ length: h.sites }, (_, site) => site);

  const named = <T>(names: readonly string[], values: readonly T[]) => Object.fromEntries(names.map((name, i) => [name, values[i] as T]));

  const ofBonds = (expression: Expression) =>
    h.bonds.map(({ left, right }, b): LocalTerm => {
      const moving = [left, right].filter((end) => end !== 'wall');
      return {
        on: [...moving.map((site) => at('q', site)), ...bondNames.map((name) => at(name, b))],
        formula: <T>(over: Operations<T>, x: readonly T[]) => {
          const position = (end: number | 'wall') => (end === 'wall' ? over.of(0) : (x[moving.indexOf(end)] as T));
          const r = over.minus(position(right), position(left));
          return evaluate(expression, { ...named(bondNames, x.slice(moving.length)), r }, over);
        },
      };
    });
  const ofPins = (expression: Expression) =>
    everySite.map(
      (site): LocalTerm => ({
        on: [at('q', site), ...siteNames.map((name) => at(name, site))],
        formula: (over, x) => evaluate(expression, named(['q', ...siteNames], x), over),
      }),
    );
  const { pinning } = h;
  return {
    sites: h.sites,
    variables,
    bonds: h.bonds,
    kinetic: everySite.map((site) => ({
      on: [at('p', site), at('m', site)],
      formula: <T>(over: Operations<T>, [p, m]: readonly T[]) => over.over(over.times(p as T, p as T), over.times(over.of(2), m as T)),
    })),
    stretched: ofBonds(potential),
    pins: pinning === undefined ? [] : ofPins(pinning.potential),
    ofBonds,
    ofPins,
    potential,
    ...(pinning === undefined ? {} : { pinning: pinning.potential }),
    velocities: <T>(over: Operations<T>, x: readonly T[]) =>
      everySite.map((site) => over.over(x[at('p', site)] as T, x[at('m', site)] as T)),
  };
}

/** All terms of H. */
export const energyTerms = ({ kinetic, pins, stretched }: Lattice): readonly LocalTerm[] => [...kinetic, ...pins, ...stretched];

/** The value of a local term. */
export function termAt<T>({ on, formula }: LocalTerm, over: Operations<T>, x: readonly T[]): T {
  return formula(
    over,
    on.map((i) => x[i] as T),
  );
}
