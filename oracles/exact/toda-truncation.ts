import type { Expression } from '../../src/chain/expression.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { powerSeries } from '../../src/exact/power-series.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';

/**
 * V_F is the third-order truncation of V_T, as an identity in r and alpha: the series of V_T, exact to the fifth order, against V_F and the
 * stated coefficients of the difference. The exponential's series follows from E' = f' E.
 *
 * Catches: another scale of alpha in one of the two, a coefficient of the difference that is not the series'.
 * Blind to: what is left from the sixth order on.
 */
export const todaTruncation = exactIdentity('toda/truncation', {
  tex: String.raw`V_T(r) - V_F(r) = \frac{\alpha^2 r^4}{6} + \frac{\alpha^3 r^5}{15} + O(\alpha^4 r^6)`,
  source: 'the series of the exponential function',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'another scale of alpha in one of the two, a wrong coefficient of the difference',
  blindTo: 'the sixth order and beyond',
});

/** The two bonds, and what they differ by at the fourth and the fifth order. */
export interface TruncationFormulas {
  readonly toda: Expression;
  readonly fput: Expression;
  readonly difference: readonly [fourth: Expression, fifth: Expression];
}

const difference = [parseExpression('alpha^2 * r^4 / 6'), parseExpression('alpha^3 * r^5 / 15')] as const;

/** (1), (4) and the difference as stated. */
export const statedTruncation: TruncationFormulas = {
  toda: parseExpression('(exp(2 * alpha * r) - 1 - 2 * alpha * r) / (4 * alpha^2)'),
  fput: parseExpression('r^2 / 2 + alpha * r^3 / 3'),
  difference,
};

/** The bonds that the core holds. */
export const truncationOfCore = ({ chain: { potentials } }: CoreParts): TruncationFormulas => ({
  toda: parseExpression(potentials.toda.expression),
  fput: parseExpression(potentials['fput-alpha'].expression),
  difference,
});

export const truncationIdentities = (formulasOf: (parts: CoreParts) => TruncationFormulas): IdentityFamily => ({
  bond: (parts) => identityOf(formulasOf(parts)),
});

function identityOf({ toda, fput, difference: [fourth, fifth] }: TruncationFormulas): Identity {
  return {
    variables: ['r', 'alpha'],
    equations: <T>(over: Operations<T>, [r, alpha]: readonly T[]): Equation<T>[] => {
      const series = powerSeries(over, 5);
      const length = series.of(0).with(1, over.of(1));
      const constant = series.of(0).with(0, alpha as T);
      const coefficients = evaluate(toda, { r: length, alpha: constant, stiffness: series.of(1) }, series);
      const power = (n: number) => Array.from({ length: n }, () => r as T).reduce(over.times, over.of(1));
      const terms = coefficients.map((c, n) => over.times(c, power(n)));
      const negative = (expression: Expression) =>
        over.minus(over.of(0), evaluate(expression, { r: r as T, alpha: alpha as T, stiffness: over.of(1) }, over));
      return [
        { of: 'up to the third order', terms: { V_T: terms.slice(0, 4).reduce(over.plus), V_F: negative(fput) } },
        { of: 'the fourth order', terms: { V_T: terms[4] as T, stated: negative(fourth) } },
        { of: 'the fifth order', terms: { V_T: terms[5] as T, stated: negative(fifth) } },
      ];
    },
  };
}
