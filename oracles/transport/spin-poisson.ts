import { slopesAlong } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { type Three, vectorsOver } from '../../src/spins/vector.ts';
import { type Complex, complexOver } from '../../src/transport/complex.ts';
import { type FramedSpins, spinHierarchy } from '../../src/transport/spin-hierarchy.ts';
import { valueOfWords } from '../../src/transport/words.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, IdentityFamily } from '../exact/identity.ts';
import type { CoreParts } from '../subjects/core.ts';
import { negative } from './lattices.ts';

/**
 * The hierarchy of the spin chain at bond 0, in fields of any direction, or in those without a first component.
 *
 *   -A_har u^(1) = j_0,   -A_har u^(2) = A_anh u^(1) + j_1,   -A_har u^(3) = A_anh u^(2)
 *
 * u^(k) comes from monomials in rotating frames, without what has no divisor; it is differentiated along the printed generators by dual numbers, in S.
 *
 * Catches: a zero mode, which would be left over; a current without its triple products; a wrong frame or divisor.
 * Blind to: higher orders, which a test carries to the fifth.
 */
export const hierarchyOfSpins = exactIdentity('transport/spin-poisson', {
  tex: String.raw`-A_{\mathrm{har}} u^{(1)} = j_0,\quad -A_{\mathrm{har}} u^{(k)} = A_{\mathrm{anh}} u^{(k-1)} + \delta_{k2}\, j_1`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.2',
  route: 'dual numbers along the generators in S, at random points of a prime field, each term left out and flipped in turn',
  catches: 'a zero mode, which would be left over; a current without its triple products; a wrong frame or divisor',
  blindTo: 'higher orders, which a test carries to the fifth',
});

/** A rotation matrix of the quaternion (a, b, c, d), its rows the frame; with c = d = 0 the third row has no first component. */
export function rotationOf<T>(over: Operations<T>, [a, b, c, d]: readonly [T, T, T, T]): FramedSpins<T>['frames'][number] {
  const { plus, minus, times } = over;
  const size = [a, b, c, d].map((x) => times(x, x)).reduce(plus);
  const twice = (x: T, y: T) => times(over.of(2), times(x, y));
  const square = (x: T) => times(x, x);
  const diagonal = (x: T, y: T, z: T) => minus(plus(square(a), square(x)), plus(square(y), square(z)));
  const row = (...entries: [T, T, T]) => entries.map((entry) => over.over(entry, size)) as unknown as Three<T>;
  return [
    row(diagonal(b, c, d), minus(twice(b, c), twice(a, d)), plus(twice(b, d), twice(a, c))),
    row(plus(twice(b, c), twice(a, d)), diagonal(c, b, d), minus(twice(c, d), twice(a, b))),
    row(minus(twice(b, d), twice(a, c)), plus(twice(c, d), twice(a, b)), diagonal(d, b, c)),
  ];
}

/** Rings of so many spins, up to so many orders. */
export const spinHierarchyIdentities = (
  fields: 'any' | 'omega_1 = 0',
  rings: readonly { readonly sites: number; readonly orders: number }[],
): IdentityFamily =>
  Object.fromEntries(
    rings.map(({ sites, orders }) => [
      `ring of ${sites}, order ${orders}, ${fields === 'any' ? 'any fields' : fields}`,
      (parts: CoreParts) => ({
        variables: ['S', 'a', 'f'].flatMap((letter) =>
          Array.from({ length: { S: 3, a: 4, f: 1 }[letter as 'S'] * sites }, (_, i) => `${letter}${i}`),
        ),
        equations: <T>(over: Operations<T>, x: readonly T[]) => equations(over, x, sites, orders, fields, parts),
      }),
    ]),
  );

function framed<T>(over: Operations<T>, x: readonly T[], sites: number, fields: 'any' | 'omega_1 = 0'): FramedSpins<T> {
  const every = Array.from({ length: sites }, (_, site) => site);
  return {
    frames: every.map((site) => {
      const [a, b, c, d] = x.slice(3 * sites + 4 * site, 3 * sites + 4 * site + 4) as [T, T, T, T];
      return rotationOf(over, fields === 'any' ? [a, b, c, d] : [a, b, over.of(0), over.of(0)]);
    }),
    frequencies: x.slice(7 * sites),
  };
}

function equations<T>(
  over: Operations<T>,
  x: readonly T[],
  sites: number,
  orders: number,
  fields: 'any' | 'omega_1 = 0',
  parts: CoreParts,
): readonly Equation<T>[] {
  const { dot, cross, plus, times } = vectorsOver(over);
  const spin = (site: number) => x.slice(3 * (site % sites), 3 * (site % sites) + 3) as unknown as Three<T>;
  const { frames, frequencies } = framed(over, x, sites, fields);
  const field = (site: number) => times(frequencies[site] as T, (frames[site] as (typeof frames)[0])[2]);
  const every = Array.from({ length: sites }, (_, site) => site);
  const resting = Array.from({ length: 5 * sites }, () => over.of(0));
  const harmonic = [...every.flatMap((site) => [...cross(field(site), spin(site))]), ...resting];
  const anharmonic = [...every.flatMap((site) => [...cross(plus(spin(site + sites - 1), spin(site + 1)), spin(site))]), ...resting];
  const solutions = <U>(o: Operations<U>, y: readonly U[]) => solutionsAt(o, y, sites, orders, fields, parts);
  const [drift, push] = [slopesAlong(solutions, over, x, harmonic), slopesAlong(solutions, over, x, anharmonic)];
  const turn = cross(spin(0), spin(1));
  const first = dot(times(over.of(1 / 2), plus(field(0), field(1))), turn);
  const triples = over.times(over.of(1 / 2), over.plus(dot(spin(sites - 1), turn), dot(turn, spin(2))));
  return Array.from({ length: orders }, (_, k) => ({
    of: `order ${k + 1}`,
    terms: {
      'A_har u': drift[k] as T,
      ...(k === 0 ? { j_0: first } : { 'A_anh u': push[k - 1] as T }),
      ...(k === 1 ? { j_1: triples } : {}),
    },
  })).map(({ of, terms }) => ({ of, terms: terms as Record<string, T> }));
}

function solutionsAt<U>(
  over: Operations<U>,
  y: readonly U[],
  sites: number,
  orders: number,
  fields: 'any' | 'omega_1 = 0',
  parts: CoreParts,
): readonly U[] {
  const spins = framed(over, y, sites, fields);
  const { dot } = vectorsOver(over);
  const components = spins.frames.map((frame, site) => {
    const spin = y.slice(3 * site, 3 * site + 3) as unknown as Three<U>;
    return frame.map((axis) => dot(axis, spin)) as [U, U, U];
  });
  const at = (variable: number): Complex<U> => {
    const [c1, c2, m] = components[Math.floor(variable / 3)] as [U, U, U];
    const kind = variable % 3;
    return kind === 0 ? { re: m, im: over.of(0) } : { re: c1, im: kind === 1 ? c2 : negative(over, c2) };
  };
  const numbers = complexOver(over);
  return spinHierarchy(over, spins, orders, () => false, parts.spins.chain).map(
    ({ solution }) => valueOfWords(solution, numbers, at, (c) => c).re,
  );
}
