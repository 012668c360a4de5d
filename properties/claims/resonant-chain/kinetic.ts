import { collisionTerms } from '../../../oracles/exact/collision-terms.ts';
import { type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { kineticIdentities } from '../../../oracles/exact/kinetic-ring.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import type { AnyClaim } from '../claim.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';
import { energyRate, momentum, momentumByUmklapp, waveAction } from './kinetic/conservation.ts';
import type { SidesOf } from './kinetic/notation.ts';
import { stationary, symmetricCollisions } from './kinetic/states.ts';

/**
 * What the kinetic equation (23) changes and what it leaves, as identities on N - 1 wave numbers. With a weight B_k = B_{-k} >= 0 for
 * 2 pi F_{k,k}^2 |chi_{2k}|^2/|d omega/dk| and a weight K(1; 2,3) = K(1; 3,2) >= 0 for 4 pi |alpha_4|^2 |V_{-1,2,3}|^2 delta(Delta omega),
 *
 *   dn_k/dt = B_k (n_{-k} - n_k) + sum_{2,3} (R^k_{2,3} - R^2_{k,3} - R^3_{k,2}),   R^1_{2,3} = K(1; 2,3) (n_2 n_3 - n_3 n_1 - n_1 n_2).
 *
 * For any gamma, sum_k gamma_k dn_k/dt is, by renaming 1, 2, 3 in the last two terms and k, -k in half of the first,
 *
 *   1/2 sum_k B_k (gamma_k - gamma_{-k}) (n_{-k} - n_k) + sum_{1,2,3} R^1_{2,3} (gamma_1 - gamma_2 - gamma_3).
 *
 * gamma = 1: only -sum R^1_{2,3} is left. gamma = k: the triads give k_4 = k_1 - k_2 - k_3, which is not 0 without any folding, and the first sum
 * gives 2 k: umklapp is not the reason that P changes; the wave k_4 of the coefficients takes it, whether k runs from 0 to 2 pi or from -pi to pi.
 */

const trial = (family: IdentityFamily, expected: 'holds' | 'violated', derivation?: string) =>
  ({
    answer: identitiesOnTrial(family)(coreParts),
    expected,
    decidedFrom: 'quick',
    ...(derivation === undefined ? {} : { derivation }),
  }) as const;

const ring = (sidesOf: SidesOf, restriction = {}) => kineticIdentities([4, 5], sidesOf, restriction);

/** A statement that holds as it stands. */
const holding = (id: string, family: IdentityFamily, derivation: string) =>
  claim({ id, cases: identityCases(family), oracles: [collisionTerms], subjects: { 'as-printed': trial(family, 'holds', derivation) } });

/** A statement that fails, and what holds instead. */
const corrected = (id: string, printed: IdentityFamily, family: IdentityFamily, derivation: string) =>
  claim({
    id,
    cases: identityCases(family),
    oracles: [collisionTerms],
    subjects: { 'as-printed': trial(printed, 'violated'), corrected: trial(family, 'holds', derivation) },
  });

/** Conserved or not, and why; symmetric and stationary spectra. */
export const kineticEquation: readonly AnyClaim[] = [
  holding(
    'RC-26l',
    ring(symmetricCollisions, { symmetric: true }),
    'a triad and its reflection have the same weight, as |alpha_{-k}| = |alpha_k|, and omega and |V| are even: the collision term keeps n_{-k} = n_k',
  ),
  corrected(
    'RC-27',
    ring(energyRate('as-printed')),
    ring(energyRate('corrected')),
    'with the epsilon^2 of (23), and with dk_4 (or k_4 fixed by its delta): the prefactors 2 pi and 4 pi are right',
  ),
  holding('RC-27n', ring(waveAction), 'dN/dt = -sum R^1_{2,3}: every triad makes two waves of one'),
  holding('RC-27p', ring(momentum), 'dP/dt = sum (k_1 - k_2 - k_3) R^1_{2,3} + sum k B_k (n_{-k} - n_k)'),
  corrected(
    'RC-27r',
    ring(momentumByUmklapp),
    ring(momentum),
    'a triad changes P by k_1 - k_2 - k_3 = k_4, the wave of the coefficients, folded or not, and the Bragg part by 2 k: P changes as soon as coefficients depend on the site',
  ),
  holding(
    'RC-32.1',
    kineticIdentities([4], stationary, { resonant: true }),
    'with n = c/omega, 1/n_1 - 1/n_2 - 1/n_3 = (omega_1 - omega_2 - omega_3)/c = 0 on the resonant manifold; here omega_2 = 2 omega_1 on the ring of four',
  ),
];
