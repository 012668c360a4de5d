import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { independence, independenceFamily, sumsOfDensities } from '../../../oracles/exact/independence.ts';
import { lenard, lenardIdentities, statedBrackets } from '../../../oracles/exact/lenard.ts';
import { balanceOfCore, localCurrentIdentities, localCurrents } from '../../../oracles/exact/local-currents.ts';
import { monodromyIdentities, monodromyIsConstant } from '../../../oracles/exact/monodromy.ts';
import { zeroBetweenWalls, zeroIdentities } from '../../../oracles/exact/zero-between-walls.ts';
import { tangentIntegrals } from '../../../oracles/motions/tangent-integrals.ts';
import { type CoreParts, coreParts } from '../../../oracles/subjects/core.ts';
import { coreTangent } from '../../../oracles/subjects/tangent.ts';
import { firstBracket, secondBracketOf } from '../../../src/toda/poisson.ts';
import { claim } from '../claim.ts';
import { smallSplittingSteps } from '../core/small-steps.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';
import { runCases } from '../run-cases.ts';

/**
 * The structure behind TT-I, without rounding: our own questions.
 *
 * TT-I.1. L' = [B, L] makes (L^m)' = [B, L^m]; on the diagonal (B L^m)_nn = a_n (L^m)_{n+1,n} - a_{n-1} (L^m)_{n-1,n} and (L^m B)_nn is its opposite.
 *
 * TT-I.2. dTr L^m/db_n = m (L^{m-1})_nn, dTr L^m/da_n = 2m (L^{m-1})_{n,n+1}. So {b_n, H_{m+1}}_1 = a_n 2 (L^m)_{n,n+1} - a_{n-1} 2 (L^m)_{n-1,n}, the currents of
 * TT-I.1, and a_n' likewise; with L^m = L L^{m-1} written out, the same is {., H_m}_2. H_1 = sum b gives the Toda flow by the second bracket, H_2 by
 * the first. The first one here is that of q and p over alpha^2.
 *
 * TT-I.3. On the mirrored ring K e_n = (-1)^n e_{-n} turns L into -L. So the spectrum is symmetric about 0 and odd traces vanish. K has the eigenvalue
 * 1 on N vectors e_n + (-1)^n e_{-n}, on e_0, and on e_{N+1} where N is odd: N + 2 against N if N is odd, N + 1 against N + 1 if N is even. L maps one
 * kind to the other, so for N odd two dimensions are left over: a double eigenvalue 0. For N even the block C has the determinant 2 a_0 .. a_N (one
 * product along either diagonal), and det L = (-1)^(N+1) (det C)^2. As the bonds add up to 0, prod a = 2^-(N+1): det L = -4^-N, whatever the state.
 * Either way N eigenvalues are free: N positive ones (N odd), N + 1 with a fixed product (N even).
 *
 * TT-I.4. (L - lambda) psi = 0 carries two numbers from site to site; the trace of what a turn does to them is det(lambda - L) and the walks round.
 *
 * TT-I.5. Tr L^m(z(t) + e w(t) + ..) is constant for every e; the derivative at e = 0 is w . grad Tr L^m.
 *
 * TT-I.6. As many as degrees of freedom: N + 1 functions in involution cannot be independent, and N are, as one determinant shows.
 */

const onTrial = <Family extends Parameters<typeof identitiesOnTrial>[0]>(family: Family, tex: string, derivation: string) =>
  ({ answer: identitiesOnTrial(family)(coreParts), expected: 'holds', decidedFrom: 'quick', tex, derivation }) as const;

const localBalances = localCurrentIdentities(balanceOfCore);

/** Local conservation laws. */
export const localConservation = claim({
  id: 'TT-I.1',
  cases: identityCases(localBalances),
  oracles: [localCurrents],
  refuses: ['current-astray'],
  subjects: {
    corrected: onTrial(
      localCurrentIdentities(),
      String.raw`\frac{d}{dt} (L^m)_{nn} = J_n - J_{n-1}, \qquad J_n = 2 a_n (L^m)_{n,n+1}`,
      `L' = [B, L] gives (L^m)' = [B, L^m]. On the diagonal (B L^m)_nn = a_n (L^m)_{n+1,n} - a_{n-1} (L^m)_{n-1,n}, and (L^m B)_nn is its opposite, as L^m is
      symmetric. Their difference is J_n - J_{n-1}.`,
    ),
    core: coreOnTrial(identitiesOnTrial(localBalances)),
  },
});

const bracketsOfCore = ({ secondBracket }: CoreParts) => ({ first: firstBracket, second: secondBracketOf(secondBracket) });
const relations = lenardIdentities(bracketsOfCore);

/** The second bracket, and the relation of Lenard. */
export const lenardRelation = claim({
  id: 'TT-I.2',
  cases: identityCases(relations),
  oracles: [lenard],
  refuses: ['halved-bracket'],
  subjects: {
    corrected: onTrial(
      lenardIdentities(() => statedBrackets),
      String.raw`\{\cdot, H_m\}_2 = \{\cdot, H_{m+1}\}_1, \quad H_m = \tfrac1m \operatorname{Tr} L^m, \qquad \{a_n, b_n\}_2 = -a_n b_n, \ \{a_n, b_{n+1}\}_2 = a_n b_{n+1}, \ \{a_n, a_{n+1}\}_2 = \tfrac12 a_n a_{n+1}, \ \{b_n, b_{n+1}\}_2 = 2 a_n^2`,
      `The derivatives of H_m are (L^{m-1})_nn by b_n and 2 (L^{m-1})_{n,n+1} by a_n. Put into the brackets, both sides are elements of L^m = L L^{m-1}: for b_n the
      difference of the currents 2 a_n (L^m)_{n,n+1} of TT-I.1, for a_n it is a_n ((L^m)_{n+1,n+1} - (L^m)_nn). For m = 1, H_1 = sum b gives a_n' = a_n (b_{n+1} - b_n),
      b_n' = 2 a_n^2 - 2 a_{n-1}^2 by the second bracket, and H_2 the same by the first, which is that of q and p over alpha^2.

      Between walls the relation is one between fields on the ring of 2N + 2 sites, at its mirrored points: the field of H_{m+1} by the first bracket leaves these
      points where m is even.`,
    ),
    core: coreOnTrial(identitiesOnTrial(relations)),
  },
});

const zeros = zeroIdentities(({ monodromy }) => monodromy);

/** What is special in the spectrum between walls. */
export const specialEigenvalue = claim({
  id: 'TT-I.3',
  cases: identityCases(zeros),
  oracles: [zeroBetweenWalls],
  refuses: ['monodromy-cut'],
  subjects: {
    corrected: onTrial(
      zeroIdentities(),
      String.raw`\operatorname{Tr} L^{2m+1} = 0; \qquad N \text{ odd: } 0 \text{ is a double eigenvalue}; \qquad N \text{ even: } \det L = -4 \prod_{n=0}^{N} a_n^2 = -4^{-N}`,
      `K e_n = (-1)^n e_{-n} turns the L of the mirrored ring into -L (the mirror changes the sign of every b, the alternating signs that of every a). So eigenvalues come as +- pairs and odd traces vanish. L maps vectors with K = 1 to those with K = -1 and back. There are N of each kind
      from e_n and e_{-n}; e_0 has K = 1, e_{N+1} has K = (-1)^(N+1). N odd: N + 2 against N, and two dimensions are left over for the eigenvalue 0. N even: N + 1
      against N + 1, and the block between them is a triangle with sqrt 2 a_0, a_1, .. a_{N-1}, sqrt 2 a_N on its diagonal, so det L = (-1)^(N+1) (2 a_0 .. a_N)^2. The
      bonds add up to 0, so prod a_n = 2^-(N+1) and det L = -4^-N in every state: 0 is never an eigenvalue.

      Counting: N positive eigenvalues (N odd), or N + 1 whose product is 2^-N (N even); either way N integrals.`,
    ),
    core: coreOnTrial(identitiesOnTrial(zeros)),
  },
});

const monodromies = monodromyIdentities(({ monodromy }) => monodromy);

/** The trace of the monodromy matrix. */
export const monodromyConstant = claim({
  id: 'TT-I.4',
  cases: identityCases(monodromies),
  oracles: [monodromyIsConstant],
  refuses: ['monodromy-cut'],
  subjects: {
    corrected: onTrial(
      monodromyIdentities(),
      String.raw`\frac{d}{dt} \operatorname{Tr} T(\lambda) = 0, \qquad \operatorname{Tr} T(\lambda) = \det(\lambda - L) + 2 \prod_n a_n, \quad \lambda \in \mathbb{C}`,
      `With phi_n = a_0 .. a_{n-1} psi_n the equation L psi = lambda psi is phi_{n+1} = (lambda - b_n) phi_n - a_{n-1}^2 phi_{n-1}. T is the product of these steps round the
      ring. Its trace is a continuant: the sum over all ways to cover the ring with sites (lambda - b_n) and bonds (-a_n^2), which is det(lambda - L) without its two
      cyclic permutations, -2 prod a_n together. The eigenvalues of L and, as the bonds add up to 0, prod a_n are constant.`,
    ),
    core: coreOnTrial(identitiesOnTrial(monodromies)),
  },
});

/** Along the tangent flow. */
export const tangentKeepsIntegrals = claim({
  id: 'TT-I.5',
  cases: runCases({ maxSites: 4, time: 1, schemes: smallSplittingSteps, uniform: true }, ['toda']),
  oracles: [tangentIntegrals],
  refuses: ['tangent-behind', 'linear-curvature'],
  subjects: { core: coreOnTrial(coreTangent) },
});

const traces = independenceFamily(sumsOfDensities);

/** The N traces are independent. */
export const tracesAreIndependent = claim({
  id: 'TT-I.6',
  // at points that are simpler the traces of every chain are dependent: nothing smaller than a random one
  cases: { ...identityCases(traces), simpler: () => [] },
  oracles: [independence],
  refuses: ['repeated-density'],
  subjects: {
    'as-printed': {
      ...onTrial(
        independenceFamily(),
        String.raw`\operatorname{rank} \frac{\partial (I_1, \dots, I_{N+1})}{\partial (q, p)} = \operatorname{rank} \frac{\partial (I_1, \dots, I_N)}{\partial (q, p)} = N`,
        `Gradients at a point whose coordinates are random elements of the field of 2^61 - 1 elements: a minor that is not 0 there is not 0 as a function. On a ring the orders
        are 1 .. N, between walls 2, 4, .. 2N, since odd traces vanish. As the traces are in involution, their gradients span an isotropic space: N + 1 of them cannot be
        independent. (Where eigenvalues come in pairs, as at rest, their gradients are dependent: independence is that of a generic state.)`,
      ),
    },
    core: coreOnTrial(identitiesOnTrial(traces)),
  },
});
