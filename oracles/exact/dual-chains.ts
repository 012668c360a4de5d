import { exactIdentity } from './exact-identity.ts';
import { forceOfSites, forceOfSprings, negative, ringIdentities } from './modulated-ring.ts';

/**
 * The linear part of (4), coefficients of sites, and the chain of springs are one chain seen from its sites and from its bonds: bond forces of the springs move as
 * displacements of (4), and bond lengths of (4) as displacements of springs, the one between bonds j - 1 and j being that of site j.
 *
 * Catches: a coefficient of another site, a sign.
 * Blind to: the nonlinear parts, of which it is not true.
 */
export const dualChains = exactIdentity('exact/dual-chains', {
  tex: String.raw`f_j = \chi_j (q_{j+1} - q_j):\ \ddot f_j = \chi_j (f_{j+1} + f_{j-1} - 2 f_j)`,
  source: 'the equations of motion of both readings',
  route: 'their accelerations at random points of a prime field; each term left out and flipped in turn',
  catches: 'a coefficient of another site, a sign',
  blindTo: 'the nonlinear parts',
});

/** Both directions; `shift` says which spring has the coefficient of site j: that between bonds j - 1 and j. */
export const dualIdentities = (shift = 1) =>
  ringIdentities((ring) => {
    const { over, sites, chi, length } = ring;
    const linear = { over, chi, alpha: () => over.of(0), epsilon: over.of(0) };
    const force = (j: number) => over.times(chi(j), length(j));
    const between = (of: (j: number) => typeof ring.epsilon) => (j: number) => over.minus(of(j + 1), of(j));
    const spring = (j: number) => forceOfSprings({ ...linear, length }, j);
    const site = (j: number) => forceOfSites({ ...linear, length }, j);
    const shifted = { ...linear, chi: (j: number) => chi(j + shift) };
    return Array.from({ length: sites }, (_, j) => [
      {
        of: `bond force ${j} of springs`,
        terms: {
          right: over.times(chi(j), spring(j + 1)),
          left: negative(over, over.times(chi(j), spring(j))),
          '(4)': negative(over, forceOfSites({ ...linear, length: between(force) }, j)),
        },
      },
      {
        of: `bond length ${j} of (4)`,
        terms: {
          right: site(j + 1),
          left: negative(over, site(j)),
          springs: negative(over, forceOfSprings({ ...shifted, length: between(length) }, j)),
        },
      },
    ]).flat();
  });
