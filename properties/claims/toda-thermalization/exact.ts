import { type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { involution, involutionIdentities, tracesOfCore } from '../../../oracles/exact/involution.ts';
import { laxEquation, laxEquationIdentities } from '../../../oracles/exact/lax-equation.ts';
import { quarticIdentities, quarticIntegral, quarticOfCore, statedQuartic } from '../../../oracles/exact/toda-j.ts';
import { statedLaxPair } from '../../../oracles/exact/toda-lattice.ts';
import { statedTruncation, todaTruncation, truncationIdentities, truncationOfCore } from '../../../oracles/exact/toda-truncation.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
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
 * identity; it is shown beside the claim by the rank at a point.
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
      'V_T = sum over k of (2 alpha)^(k-2) r^k / k!',
    ),
    core: coreOnTrial(identitiesOnTrial(truncationIdentities(truncationOfCore))),
  },
});

/** The Lax pair. */
export const laxPairOfToda = claim({
  id: 'TT-L',
  cases: identityCases(laxEquationIdentities()),
  oracles: [laxEquation],
  subjects: {
    reconstructed: onTrial(
      laxEquationIdentities(),
      "with a_n = exp(alpha r_n)/2, b_n = alpha p_n the flow is a_n' = a_n (b_{n+1} - b_n), b_n' = 2 (a_n^2 - a_{n-1}^2): the elements of B L - L B",
    ),
  },
});

/** Involution, all pairs; odd traces vanish between walls. */
export const involutionOfToda = claim({
  id: 'TT-I',
  cases: identityCases(involutionIdentities()),
  oracles: [involution],
  subjects: {
    'as-printed': onTrial(involutionIdentities(), '{a_n, b_n} = -alpha^2 a_n, {a_n, b_{n+1}} = alpha^2 a_n, from {q_n, p_n} = 1'),
    core: {
      answer: identitiesOnTrial(involutionIdentities(statedLaxPair, tracesOfCore))(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
    },
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
      'closed walks of four steps; at a wall a bond has its mirror image as a neighbour, which gives 2 a^4 in half the trace',
    ),
    core: coreOnTrial(identitiesOnTrial(quarticIdentities(quarticOfCore))),
  },
});
