import { type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import {
  forceOfSites,
  forceOfSprings,
  hamiltonForce,
  modulatedRing,
  negative,
  product,
  type RingAt,
  ringIdentities,
} from '../../../oracles/exact/modulated-ring.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';

/**
 * The chain (4) and its two readings, without rounding.
 *
 * RC-4. Coefficients of the site in front of the whole brackets: the force on j+1 along the bond between j and j+1 is not minus that on j, so neither sum p_j
 * nor sum p_j^2/2 + chi_j r_j^2/2 + epsilon alpha_j r_j^3/3 is conserved. Divide (4) by chi_j:
 *
 *   q_j''/chi_j = (r_j - r_{j-1}) + epsilon (alpha_j/chi_j) (r_j^2 - r_{j-1}^2)
 *
 * The linear part is a Hamiltonian chain of equal springs with masses 1/chi_j, the nonlinear part one of equal springs if and only if alpha_j/chi_j is one
 * number kappa. For any kappa
 *
 *   d/dt (sum p_j^2/(2 chi_j) + r_j^2/2 + epsilon kappa r_j^3/3) = epsilon sum p_j (alpha_j/chi_j - kappa)(r_j^2 - r_{j-1}^2),
 *   d/dt sum p_j/chi_j                                           = epsilon sum     (alpha_j/chi_j - kappa)(r_j^2 - r_{j-1}^2).
 *
 * That there is no other energy p M p/2 + U(q) for generic chi, alpha (no symmetric M for which the matrix M df/dq is symmetric for all q), is shown beside the claim by
 * the rank of these conditions. Readings tried: chi_j and alpha_j of the site (as printed), of the spring to its right (RC-4a), to its left (the same ring counted
 * from another site).
 *
 * RC-5u. q = lambda Q, t = sqrt(m/chibar) T, alpha = chibar A/lambda.
 */

const sites = <T>({ sites: count }: RingAt<T>) => Array.from({ length: count }, (_, j) => j);
const named = <T>(entries: readonly (readonly [string, T])[]) => Object.fromEntries(entries) as Readonly<Record<string, T>>;

/** Terms of dE/dt and dP/dt, E = sum p_j^2/2 + chi_j r_j^2/2 + epsilon alpha_j r_j^3/3, P = sum p_j, along a force. */
const natural = (force: <T>(ring: RingAt<T>, j: number) => T): IdentityFamily =>
  ringIdentities((ring) => {
    const { over, p, chi, alpha, epsilon, length } = ring;
    const pull = (j: number) => over.plus(over.times(chi(j), length(j)), product(over, epsilon, alpha(j), length(j), length(j)));
    return [
      {
        of: 'energy',
        terms: named(
          sites(ring).flatMap((j) => [
            [`site ${j}`, over.times(p(j), force(ring, j))],
            [`bond ${j}`, over.times(pull(j), over.minus(p(j + 1), p(j)))],
          ]),
        ),
      },
      { of: 'momentum', terms: named(sites(ring).map((j) => [`site ${j}`, force(ring, j)])) },
    ];
  });

/** The balance with masses 1/chi_j. */
const balance = ringIdentities((ring) => {
  const { over, p, chi, alpha, epsilon, kappa, length } = ring;
  const square = (j: number) => over.times(length(j), length(j));
  const excess = (j: number) =>
    negative(over, product(over, epsilon, over.minus(over.over(alpha(j), chi(j)), kappa), over.minus(square(j), square(j - 1))));
  const pull = (j: number) => over.plus(length(j), product(over, epsilon, kappa, square(j)));
  return [
    {
      of: 'energy',
      terms: named(
        sites(ring).flatMap((j) => [
          [`site ${j}`, over.over(over.times(p(j), forceOfSites(ring, j)), chi(j))],
          [`bond ${j}`, over.times(pull(j), over.minus(p(j + 1), p(j)))],
          [`excess ${j}`, over.times(p(j), excess(j))],
        ]),
      ),
    },
    {
      of: 'momentum',
      terms: named(
        sites(ring).flatMap((j) => [
          [`site ${j}`, over.over(forceOfSites(ring, j), chi(j))],
          [`excess ${j}`, excess(j)],
        ]),
      ),
    },
  ];
});

/** A force and that of the Hamiltonian, with one coefficient for all or one per spring. */
const hamiltonian = (force: <T>(ring: RingAt<T>, j: number) => T, uniform: boolean) =>
  ringIdentities((ring) => {
    const { over } = ring;
    const one = over.of(1);
    const chi = uniform ? () => one : ring.chi;
    const alpha = uniform ? () => ring.alpha(0) : ring.alpha;
    return hamiltonForce(ring, chi, alpha).map((expected, j) => ({
      of: `force on site ${j}`,
      terms: { stated: force({ ...ring, chi, alpha }, j), 'of H': negative(over, expected) },
    }));
  });

/** The force of springs is that of H, and its energy and momentum are conserved. */
const springs: IdentityFamily = Object.fromEntries(
  Object.entries(natural(forceOfSprings)).map(([name, make]) => [
    name,
    (parts) => {
      const [conserved, force] = [make(parts), (hamiltonian(forceOfSprings, false)[name] as typeof make)(parts)];
      return { variables: conserved.variables, equations: (over, x) => [...conserved.equations(over, x), ...force.equations(over, x)] };
    },
  ]),
);

/** (4) with m = chibar tau^2 in units in which m = chibar = 1. The units are free numbers: those of chibar, length and time stand where kappa, p_0, p_1 do. */
const scaling = ringIdentities((ring) => {
  const { over, q, chi, alpha, epsilon, kappa: stiffness, p } = ring;
  const [unit, tau] = [p(0), p(1)];
  const mass = product(over, stiffness, tau, tau);
  const modulated = (j: number) => over.plus(over.of(1), over.times(epsilon, chi(j)));
  const full = { ...ring, chi: (j: number) => over.times(stiffness, modulated(j)) };
  const scaled = {
    over,
    epsilon,
    chi: modulated,
    alpha: (j: number) => over.over(over.times(alpha(j), unit), stiffness),
    length: (j: number) => over.over(over.minus(q(j + 1), q(j)), unit),
  };
  return sites(ring).map((j) => ({
    of: `site ${j}`,
    terms: {
      // Q'' = (tau^2/lambda) q''
      'in units of the chain': over.over(product(over, tau, tau, forceOfSites(full, j)), over.times(mass, unit)),
      'with m = chibar = 1': negative(over, forceOfSites(scaled, j)),
    },
  }));
});

const onTrial = (family: IdentityFamily, expected: 'holds' | 'violated' = 'holds') =>
  ({ answer: identitiesOnTrial(family)(coreParts), expected, decidedFrom: 'quick' }) as const;

const uniform = hamiltonian(forceOfSites, true);

/** Constant coefficients: (4) is the equation of motion of (1), (2). */
export const uniformChain = claim({
  id: 'RC-1',
  cases: identityCases(uniform),
  oracles: [modulatedRing],
  subjects: { 'as-printed': onTrial(uniform) },
});

/** (4) as printed. */
export const modulatedSites = claim({
  id: 'RC-4',
  cases: identityCases(natural(forceOfSites)),
  oracles: [modulatedRing],
  subjects: {
    'as-printed': onTrial(natural(forceOfSites), 'violated'),
    corrected: {
      ...onTrial(balance),
      tex: String.raw`\frac{d}{dt} \sum_j \left[\frac{p_j^2}{2\chi_j} + \frac{r_j^2}{2} + \epsilon\kappa\frac{r_j^3}{3}\right] = \epsilon \sum_j p_j \left(\frac{\alpha_j}{\chi_j} - \kappa\right) (r_j^2 - r_{j-1}^2)`,
      derivation: '(4) over chi_j is a chain of equal springs with masses 1/chi_j, but for alpha_j/chi_j, which must be one number kappa',
    },
  },
});

/** The spring reading. */
export const modulatedSprings = claim({
  id: 'RC-4a',
  cases: identityCases(springs),
  oracles: [modulatedRing],
  subjects: { 'as-printed': onTrial(springs) },
});

/** m = chibar = 1. */
export const unitsOfChain = claim({
  id: 'RC-5u',
  cases: identityCases(scaling),
  oracles: [modulatedRing],
  subjects: { 'as-printed': onTrial(scaling) },
});
