import { type OrderCondition, orderConditions } from '../src/schemes/order-conditions.ts';
import { rungeKuttaConditions } from '../src/schemes/rooted-trees.ts';
import type { Scheme } from '../src/schemes/scheme.ts';
import { type SchemeName, schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { refuted } from './run.ts';
import type { SchemeAsk } from './subjects/scheme-record.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Order of a scheme: its coefficients meet all order conditions up to the order it claims, to the digits printed, and miss the next ones.
 *
 *   prod_i exp(a_i h A) exp(b_i h B) = exp(h (A + B)) + O(h^{p+1}), in 60 digits; not O(h^{p+2})
 *
 * In words of the free associative algebra for splittings (modulo [B, [B, [B, A]]] = 0 where T = p^2/2), by rooted trees for Runge-Kutta.
 *
 * Catches: a wrong digit anywhere, a wrong sign, stages lost or in the wrong order, roles of kicks and drifts swapped, a corrector's sign.
 * Blind to: what is done with the coefficients; convergence order and agreement with the reference see that.
 */
export const schemeOrder: Oracle<SchemeAsk, SchemeAsk, Scheme> = {
  id: 'schemes/order',
  law: {
    tex: String.raw`\prod_i e^{a_i h A}\, e^{b_i h B} = e^{h (A + B)} + O(h^{p+1})`,
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. III.5',
    route: 'the order conditions in the free associative algebra, 60 digits',
    catches: 'a wrong digit, a wrong sign, stages lost or in the wrong order, roles of kicks and drifts swapped',
    blindTo: 'what is done with the coefficients: dynamics/convergence-order, agreement/reference see it',
  },

  *examine({ scheme: name }) {
    const [record] = (yield [{ scheme: name }]) as [Scheme];
    const { family, order } = schemes[name];
    if (record.family !== family) return refuted({ term: `a ${record.family} scheme in place of a ${family} scheme` });
    const conditions = conditionsOf(name, record);
    const next = conditions[order] as OrderCondition;
    if (next.residual <= next.allowed) return refuted({ term: `order ${order + 1} is met as well: the order is not the one claimed` });
    const worst = conditions.slice(0, order).reduce((a, b) => (share(b) > share(a) ? b : a));
    return {
      deviation: worst.residual,
      tolerance: 0,
      uncertainty: bound({
        name: 'digits printed',
        value: worst.allowed,
        grade: 'proved',
        source: 'what the last places of all coefficients can do to the words: the majorant series of the same product',
      }),
      effect: 1e-9, // a digit wrong in the ninth place
      evidence: 'high-precision',
      witness: [{ name: 'next order missed', value: next.residual, floor: 1e-9 }],
      measured: [],
      where: { term: `order ${worst.order}` },
    };
  },
};

const share = ({ residual, allowed }: OrderCondition) => residual / allowed;

/** A record cannot ask for easier conditions than the scheme of that name claims to meet. */
function conditionsOf(name: SchemeName, record: Scheme): readonly OrderCondition[] {
  const claimed: Scheme = schemes[name];
  if (record.family === 'splitting' && claimed.family === 'splitting')
    return orderConditions(record, claimed.orderConditions, claimed.order + 1);
  return record.family === 'runge-kutta' ? rungeKuttaConditions(record, claimed.order + 1) : [];
}
