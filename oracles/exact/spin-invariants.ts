import { spinField } from '../../src/exact/brackets.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { type SpinRing, spinRing } from './spin-ring.ts';

/**
 * What spins on a ring conserve: every |S_x|^2 always (it commutes with everything), the total spin without a field; in a field it turns.
 *
 *   {|S_x|^2, H} = 0,   {sum_x S_x, H} = sum_x omega_x x S_x,   {S^x, S^y} = S^z
 *
 * Catches: a bracket that is none of angular momenta, couplings that turn the total spin, fields that do not.
 * Blind to: everything isotropic: spins/agreement sees that.
 */
export const spinInvariants = exactIdentity('exact/spin-invariants', {
  tex: String.raw`\{|S_x|^2, H\} = 0,\quad \{\textstyle\sum_x S_x, H\} = \sum_x \omega_x \times S_x`,
  source: 'the Lie-Poisson bracket of so(3) at every site; H without a field is a function of scalar products',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a bracket that is none of angular momenta, couplings that turn the total spin, fields that do not',
  blindTo: 'everything isotropic: spins/agreement sees that',
});

/** Rings of three and five, without and in a field of its own at every site. */
export const spinInvariantIdentities: IdentityFamily = Object.fromEntries(
  [3, 5].flatMap((sites) => [
    [`ring of ${sites}`, () => identityOf(spinRing(sites, { inField: false }), false)],
    [`ring of ${sites} in a field`, () => identityOf(spinRing(sites, { inField: true }), true)],
  ]),
);

function identityOf(ring: SpinRing, inField: boolean): Identity {
  const { sites, variables } = ring;
  const field = spinField([...ring.fields, ...ring.bonds], sites);
  const every = Array.from({ length: sites }, (_, x) => x);
  const components = ['x', 'y', 'z'] as const;
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const turning = field(over, x);
      const torque = (site: number, i: number): [string, T][] => {
        const [omega, spin] = [ring.field(x, site), ring.spin(x, site)];
        const [j, k] = [(i + 1) % 3, (i + 2) % 3] as [0, 1];
        return [
          [`field at ${site}, one`, over.minus(over.of(0), over.times(omega[j], spin[k]))],
          [`field at ${site}, other`, over.times(omega[k], spin[j])],
        ];
      };
      return [
        ...components.map((name, i) => ({
          of: `total spin, ${name}`,
          terms: Object.fromEntries([
            ...every.map((site): [string, T] => [`site ${site}`, turning[3 * site + i] as T]),
            ...(inField ? every.flatMap((site) => torque(site, i)) : []),
          ]),
        })),
        ...every.map((site) => ({
          of: `length of spin ${site}`,
          terms: Object.fromEntries(
            components.map((name, i): [string, T] => [name, over.times(x[3 * site + i] as T, turning[3 * site + i] as T)]),
          ),
        })),
      ];
    },
  };
}
