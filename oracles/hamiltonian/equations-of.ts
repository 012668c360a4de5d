import type { SiteChain } from '../../src/chain/chain.ts';
import { mapChildren } from '../../src/chain/children.ts';
import { type Coefficient, coefficientAt } from '../../src/chain/coefficient.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { pinningNames } from '../../src/chain/pinning.ts';
import { coefficientNames } from '../../src/chain/potential.ts';
import { derivative } from '../../src/exact/derivative.ts';
import type { Equations } from '../../src/reference/equations.ts';
import { bondExpression, pinningExpression } from './expression-of.ts';

const number = (value: number): Expression => ({ kind: 'number', value });
const symbol = (name: string): Expression => ({ kind: 'symbol', name });
const difference = (left: Expression, right: Expression): Expression => ({ kind: 'difference', left, right });

/**
 * The equations of motion of a chain with coefficients per site, written from the definition,
 *
 *   q_j' = p_j / m_j,   p_j' = V_j'(q_{j+1} - q_j) - V_j'(q_j - q_{j-1}) - U_j'(q_j)
 *
 * in the names q0 .. , p0 .. : V' and U' by differentiating the expressions.
 */
export function equationsOf(chain: SiteChain): Equations {
  const { sites, boundary, mass, pinning } = chain;
  const everySite = Array.from({ length: sites }, (_, site) => site);
  const place = (site: number) =>
    boundary === 'periodic' ? symbol(`q${(site + sites) % sites}`) : site < 0 || site >= sites ? number(0) : symbol(`q${site}`);
  const pull = derivative(bondExpression(chain), 'r');
  const hold = pinning && derivative(pinningExpression(pinning), 'q');
  const valuesAt = <Name extends string>(of: Readonly<Record<Name, Coefficient>>, names: readonly Name[], site: number) =>
    Object.fromEntries(names.map((name) => [name, number(coefficientAt(of[name], site))]));
  const rate = (site: number) => {
    const own = valuesAt(chain, coefficientNames, site);
    const side = (a: number, b: number) => substituted(pull, { ...own, r: difference(place(b), place(a)) });
    const net = difference(side(site, site + 1), side(site - 1, site));
    return pinning === undefined || hold === undefined
      ? net
      : difference(net, substituted(hold, { ...valuesAt(pinning, pinningNames, site), q: place(site) }));
  };
  return {
    names: [...everySite.map((site) => `q${site}`), ...everySite.map((site) => `p${site}`)],
    rates: [
      ...everySite.map((site): Expression => ({ kind: 'quotient', left: symbol(`p${site}`), right: number(coefficientAt(mass, site)) })),
      ...everySite.map(rate),
    ],
  };
}

/** The expression with names replaced by expressions. */
function substituted(e: Expression, by: Readonly<Record<string, Expression>>): Expression {
  return e.kind === 'symbol' ? (by[e.name] ?? e) : mapChildren(e, (child) => substituted(child, by));
}
