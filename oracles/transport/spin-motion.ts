import { ratesAlong, spinField } from '../../src/exact/brackets.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { spinBondCurrent } from '../../src/spins/bond-current.ts';
import { spinParts } from '../../src/spins/parts.ts';
import { vectorsOver } from '../../src/spins/vector.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, IdentityFamily } from '../exact/identity.ts';
import { termAt } from '../exact/lattice.ts';
import { type SpinRing, spinRing } from '../exact/spin-ring.ts';
import { negative } from './lattices.ts';

/**
 * How the spins of a ring move: what they conserve, how fast they precess without a coupling, and how reflections act.
 *
 *   A H = 0,   A |S_x|^2 = 0,   |omega|^2 |dS/dt|^2 = Omega^2 (|omega|^2 |S|^2 - (omega . S)^2),   A (u o R) = -(A u) o R
 *
 * Catches: a generator that is not that of H, an angular velocity of another size, a reflection that is none of the motion.
 * Blind to: currents of energy: exact/spin-balance sees these.
 */
export const motionOfSpins = exactIdentity('transport/spins', {
  tex: String.raw`|\omega|^2 |\dot S|^2 = \Omega^2 (|\omega|^2 |S|^2 - (\omega \cdot S)^2),\quad \Omega = |\omega|`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.2',
  route: 'the bracket of angular momenta by dual numbers, at random points of a prime field, each term left out and flipped in turn',
  catches: 'a generator that is not that of H, an angular velocity of another size, a reflection that is none of the motion',
  blindTo: 'currents of energy: exact/spin-balance sees these',
});

const everySite = ({ sites }: SpinRing) => Array.from({ length: sites }, (_, x) => x);

/** H and |S_x|^2 are conserved, and the generator is omega_x x S_x + eps (S_{x-1} + S_{x+1}) x S_x. */
export const conservedBySpins: IdentityFamily = Object.fromEntries(
  [3, 5].map((sites) => {
    const ring = spinRing(sites, { inField: true });
    const local = [...ring.fields, ...ring.bonds];
    const field = spinField(local, sites);
    return [
      `ring of ${sites}`,
      () => ({
        variables: ring.variables,
        equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
          const { cross } = vectorsOver(over);
          const turning = field(over, x);
          const rates = ratesAlong((o, y) => local.map((term) => termAt(term, o, y)), field)(over, x);
          const scaled = (factor: T, v: readonly T[]) => v.map((component) => over.times(factor, component));
          return [
            { of: 'H', terms: Object.fromEntries(rates.map((rate, i) => [`term ${i}`, rate])) },
            ...everySite(ring).flatMap((site) => {
              const spin = ring.spin(x, site);
              const [own, behind, ahead] = [
                cross(ring.field(x, site), spin),
                scaled(ring.coupling(x, site - 1), cross(ring.spin(x, site - 1), spin)),
                scaled(ring.coupling(x, site), cross(ring.spin(x, site + 1), spin)),
              ];
              return [0, 1, 2].map((i) => ({
                of: `component ${i} of spin ${site}`,
                terms: {
                  rate: turning[3 * site + i] as T,
                  A_har: negative(over, own[i] as T),
                  'eps A_anh, behind': negative(over, behind[i] as T),
                  'eps A_anh, ahead': negative(over, ahead[i] as T),
                },
              }));
            }),
            ...everySite(ring).map((site) => ({
              of: `length of spin ${site}`,
              terms: Object.fromEntries([0, 1, 2].map((i) => [`${i}`, over.times(x[3 * site + i] as T, turning[3 * site + i] as T)])),
            })),
          ];
        },
      }),
    ];
  }),
);

/** Without a coupling the spin moves in the plane omega . S = const, at the angular velocity |omega|^power. */
export const precessionAt = (power: 1 | 2): IdentityFamily => ({
  'one spin': () => ({
    variables: ['Sx', 'Sy', 'Sz', 'omegax', 'omegay', 'omegaz'],
    equations: <T>(over: Operations<T>, x: readonly T[]) => {
      const { dot, cross } = vectorsOver(over);
      const [spin, omega] = [x.slice(0, 3), x.slice(3)] as unknown as [readonly [T, T, T], readonly [T, T, T]];
      const rate = cross(omega, spin);
      const size = dot(omega, omega);
      const along = dot(omega, spin);
      const squared = power === 1 ? size : over.times(size, size);
      return [
        {
          of: 'angular velocity',
          terms: {
            speed: over.times(size, dot(rate, rate)),
            'Omega^2 |omega|^2 |S|^2': negative(over, over.times(squared, over.times(size, dot(spin, spin)))),
            'Omega^2 (omega . S)^2': over.times(squared, over.times(along, along)),
          },
        },
        { of: 'omega . S', terms: Object.fromEntries([0, 1, 2].map((i) => [`${i}`, over.times(omega[i] as T, rate[i] as T)])) },
      ];
    },
  }),
});

/** What a 1-symmetric function is symmetric under: a reflection of the fields, which are 0 along axis 1, or of the spins. */
export type Reflected = 'omega_1' | 'S_1';

/** With omega_1 = 0 everywhere: the currents change sign, and so does the field against the reflected one. */
export const reflectionOfSpins = (reflected: Reflected): IdentityFamily =>
  Object.fromEntries(
    [3, 5].map((sites) => {
      const ring = spinRing(sites, { inField: true });
      const field = spinField([...ring.fields, ...ring.bonds], sites);
      const isField = (i: number) => i >= 4 * sites && (i - 4 * sites) % 3 === 0;
      const isSpin = (i: number) => i < 3 * sites && i % 3 === 0;
      return [
        `ring of ${sites}`,
        () => ({
          variables: ring.variables,
          equations: <T>(over: Operations<T>, all: readonly T[]): Equation<T>[] => {
            const x = all.map((value, i) => (isField(i) ? over.of(0) : value));
            const mirror = (i: number) => (reflected === 'S_1' ? isSpin(i) : isField(i));
            const there = x.map((value, i) => (mirror(i) ? negative(over, value) : value));
            const current = (y: readonly T[], site: number) =>
              spinBondCurrent(
                over,
                {
                  fields: [ring.field(y, site), ring.field(y, site + 1)],
                  couplings: [ring.coupling(y, site - 1), ring.coupling(y, site), ring.coupling(y, site + 1)],
                  spins: [ring.spin(y, site - 1), ring.spin(y, site), ring.spin(y, site + 1), ring.spin(y, site + 2)],
                },
                spinParts,
              );
            const [rates, rotated] = [field(over, x), field(over, there)];
            return [
              ...everySite(ring).map((site) => ({
                of: `current ${site}`,
                terms: { here: current(x, site), reflected: current(there, site) },
              })),
              ...Array.from({ length: 3 * sites }, (_, i) => ({
                of: `rate ${i}`,
                terms: {
                  here: rates[i] as T,
                  reflected: reflected === 'S_1' && isSpin(i) ? negative(over, rotated[i] as T) : (rotated[i] as T),
                },
              })),
            ];
          },
        }),
      ];
    }),
  );
