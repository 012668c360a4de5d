import { type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { involution, involutionIdentities, tracesOfCore } from '../../../oracles/exact/involution.ts';
import { laxEquation, laxEquationIdentities } from '../../../oracles/exact/lax-equation.ts';
import { longInvolutions, slopesOfCore } from '../../../oracles/exact/long-involution.ts';
import { quarticIdentities, quarticIntegral, quarticOfCore, statedQuartic } from '../../../oracles/exact/toda-j.ts';
import { statedLaxPair } from '../../../oracles/exact/toda-lattice.ts';
import { statedTruncation, todaTruncation, truncationIdentities, truncationOfCore } from '../../../oracles/exact/toda-truncation.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreTodaJ } from '../core/toda-j.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';

/**
 * The first statements on the Toda lattice, without rounding.
 *
 * TT-4. V_T = sum_{k >= 2} (2 alpha)^{k-2} r^k / k!, so its orders 2 to 5 are r^2/2, alpha r^3/3, alpha^2 r^4/6, alpha^3 r^5/15.
 *
 * TT-L. [B, L]_nn = 2 (a_n^2 - a_{n-1}^2), [B, L]_{n,n+1} = a_n (b_{n+1} - b_n), and [B, L]_{n,n+2} = a_n a_{n+1} - a_n a_{n+1} = 0. On the other
 * side b_n' = alpha (V_T'(r_n) - V_T'(r_{n-1})) = (exp(2 alpha r_n) - exp(2 alpha r_{n-1}))/2 = 2 (a_n^2 - a_{n-1}^2), which fixes the 1/2 in a_n.
 * The mirrored ring moves like any other one, and q_{-n} = -q_n stays.
 *
 * TT-I. The eigenvalues of L are constant by TT-L; that the traces commute is tried here for every pair. Between walls the image of the chain
 * turns L into -L up to the signs of every second row, so odd powers have no trace. That the N traces are independent is no
 * identity: TT-I.6.
 *
 * TT-J. A closed walk of four steps that does not go round the ring stays (b^4), crosses one bond there and back (4 a^2 b^2 in its three ways, 2 a^4),
 * or two neighbouring ones (4 a^2 a^2). Between walls bonds 0 and -1, N and -N-1 are neighbours of the same length: 4 a_0^4 + 4 a_N^4 in the whole trace, 2 of
 * each in its half. For N = 1 the mirrored ring has four sites, and walks round it add 8 prod a_n = 1/2 to the trace: its value at rest is 2,
 * not 3/4 (N + 1); the formula with its terms is conserved all the same.
 */

const onTrial = (family: IdentityFamily, derivation: string) =>
  ({ answer: identitiesOnTrial(family)(coreParts), expected: 'holds', decidedFrom: 'quick', derivation }) as const;

/** V_F is V_T up to the third order; the difference. */
export const truncationOfToda = claim({
  id: 'TT-4',
  cases: identityCases(truncationIdentities(() => statedTruncation)),
  oracles: [todaTruncation],
  refuses: ['cubic-expression', 'toda-expression'],
  subjects: {
    'as-printed': onTrial(
      truncationIdentities(() => statedTruncation),
      'V_T = (exp(2 alpha r) - 1 - 2 alpha r)/(4 alpha^2) = sum over k from 2 of (2 alpha)^(k-2) r^k / k!: its orders 2 to 5 are r^2/2, alpha r^3/3, alpha^2 r^4/6, alpha^3 r^5/15, and V_F is the first two.',
    ),
    core: coreOnTrial(identitiesOnTrial(truncationIdentities(truncationOfCore))),
  },
});

/** The Lax pair. */
export const laxPairOfToda = claim({
  id: 'TT-L',
  cases: identityCases(laxEquationIdentities()),
  oracles: [laxEquation],
  refuses: ['flipped-generator'],
  subjects: {
    reconstructed: onTrial(
      laxEquationIdentities(),
      `With a_n = exp(alpha r_n)/2, b_n = alpha p_n the flow is a_n' = alpha a_n r_n' = a_n (b_{n+1} - b_n) and b_n' = alpha (V_T'(r_n) - V_T'(r_{n-1})) =
      (exp(2 alpha r_n) - exp(2 alpha r_{n-1}))/2 = 2 (a_n^2 - a_{n-1}^2). The elements of B L - L B: on the diagonal a_n a_n - (-a_{n-1}) (-a_{n-1}) twice, beside it
      a_n b_{n+1} - b_n a_n, and two from it a_n a_{n+1} - a_n a_{n+1} = 0. The ring that walls mirror moves like any other, and q_{-n} = -q_n stays.`,
    ),
    core: coreOnTrial((parts) =>
      identitiesOnTrial(laxEquationIdentities({ ...statedLaxPair, generator: parts.laxGenerator.above }))(parts),
    ),
  },
});

const statedInvolutions = { ...involutionIdentities(), ...longInvolutions() };
const involutionCases = identityCases(statedInvolutions);
const isLong = (identity: string) => Object.hasOwn(longInvolutions(), identity);

/** Involution, all pairs; odd traces vanish between walls. */
export const involutionOfToda = claim({
  id: 'TT-I',
  // what fails in the longest fails in shorter ones: no need to simplify hundreds of pairs
  cases: { ...involutionCases, simpler: (c) => (isLong(c.identity) ? [] : involutionCases.simpler(c)) },
  oracles: [involution],
  refuses: ['current-astray'],
  subjects: {
    'as-printed': onTrial(
      statedInvolutions,
      `From {q_n, p_n} = 1: {a_n, b_n} = -alpha^2 a_n, {a_n, b_{n+1}} = alpha^2 a_n. On a ring, with the relation of Lenard (TT-I.2), {H_m, H_k}_1 = {H_m, H_{k-1}}_2 = {H_{m+1}, H_{k-1}}_1:
      indices move towards each other until they meet or have changed places, so every bracket of two traces is 0. Here it is tried for every pair by itself.`,
    ),
    core: coreOnTrial(identitiesOnTrial({ ...involutionIdentities(statedLaxPair, tracesOfCore), ...longInvolutions(slopesOfCore) })),
  },
});

/** J by its formula: what it is, and that it is conserved. */
export const formulaOfJ = claim({
  id: 'TT-J',
  cases: identityCases(quarticIdentities(() => statedQuartic)),
  oracles: [quarticIntegral],
  refuses: ['no-wall-terms'],
  subjects: {
    reconstructed: onTrial(
      quarticIdentities(() => statedQuartic),
      `Tr L^4 is a sum over closed walks of four steps. One that does not go round stays four times (b^4), or crosses one bond there and back and stays twice at its
      ends (4 a^2 (b^2 + b c + c^2)), or crosses one bond twice (2 a^4), or two neighbouring ones (4 a^2 a^2). Between walls half the trace of the mirrored ring is
      taken; the bond at a wall has its image, of the same length, as a neighbour, and 4 a_0^4 in the trace are 2 a_0^4 in its half. At rest a^2 = 1/4: 2/16 + 4/16 per bond
      of a ring, and N + 1 bonds between walls have 2 (N + 1)/16 + 4 N/16 + 4/16: 3/8 per bond as well.`,
    ),
    core: coreOnTrial(identitiesOnTrial(quarticIdentities(quarticOfCore))),
  },
});

/** J in doubles: the explicit formula loses nothing at small amplitude. */
export const digitsOfJ = claim({ ...coreTodaJ, id: 'TT-J.3', refuses: ['naive-exp'] });
