import type { Decimal } from 'decimal.js';
import { Decimal as Any } from 'decimal.js';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { expm1 } from '../../src/elementary/expm1.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { MotionAsk, MotionSeen } from '../subjects/motions.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { MotionRun } from './motion-run.ts';

/** Digits asked for: the differences of h = 2^-64 lose 19, and leave 1e-39 of the third derivative. */
const digits = 70;
const real = decimal(80);
const Exact = Any.clone({ precision: 80 });
const h = 2 ** -64;
const inverse = new Exact(2).pow(64);

/** The bond of (4), and that of the open chain, which has no linear term. */
const pulls = {
  closed: derivative(parseExpression('(exp(2 * alpha * r) - 1 - 2 * alpha * r) / (4 * alpha^2)'), 'r'),
  open: derivative(parseExpression('exp(2 * alpha * r) / (4 * alpha^2)'), 'r'),
};

/**
 * A motion obeys Hamilton's equations at a time: its difference quotients are its momenta and the pulls of its bonds.
 *
 *   (q(t + h) - q(t - h))/2h = p(t),   (p(t + h) - p(t - h))/2h = V'(r_n) - V'(r_{n-1}),   h = 2^-64
 *
 * Solitons are no solution at the seam of a ring: its two sites are left out.
 *
 * Catches: a formula that is no solution, in any of 30 digits: a speed, a phase shift, a dispersion relation, an exponent.
 * Blind to: which solution it is: a motion with another start is one as well; what happens in doubles: toda/followed-motion sees that.
 */
export const obeysEquations: Oracle<MotionRun, MotionAsk, MotionSeen> = {
  id: 'toda/exact-motion',
  law: {
    tex: String.raw`\dot q_n = p_n,\quad \dot p_n = V_T'(r_n) - V_T'(r_{n-1})`,
    source: 'M. Toda, J. Phys. Soc. Jpn. 22, 431 (1967)',
    route: "difference quotients of the motion over 2^-64 against the derivative of the bond's expression, 70 digits",
    catches: 'a formula that is no solution, in any of 30 digits: a wrong speed, phase shift, dispersion relation, exponent',
    blindTo: 'which solution it is; what happens in doubles: toda/followed-motion',
  },

  *examine({ motion, alpha, sites, step, steps }) {
    const ask = { lattice: { alpha, sites }, motion, time: step * steps, digits };
    const answers = yield [-2, -1, 0, 1, 2].map((offset) => ({ ...ask, offset }));
    if (answers.some(({ q, p }) => q.length !== sites || p.length !== sites))
      return refuted({ term: `expected q and p of ${sites} sites` });
    const [twiceBack, back, here, ahead, twiceAhead] = answers.map(({ q, p }) => [...q, ...p].map((x) => new Exact(x))) as [
      Decimal[],
      Decimal[],
      Decimal[],
      Decimal[],
      Decimal[],
    ];
    const [q, p] = [here.slice(0, sites), here.slice(sites)];
    const { forces, lengths } = forcesOn(q, alpha, motion.kind === 'open-chain');
    const isJudged = (site: number) => motion.kind !== 'solitons' || (site > 0 && site < sites - 1);
    const components = here.flatMap((_, i) => (isJudged(i % sites) ? [i] : []));
    const quotient = (a: readonly Decimal[], b: readonly Decimal[], width: number, i: number) =>
      (a[i] as Decimal)
        .minus(b[i] as Decimal)
        .times(inverse)
        .div(width);
    const off = components.map((i) => {
      const rate = quotient(ahead, back, 2, i);
      const wide = quotient(twiceAhead, twiceBack, 4, i);
      const law = i < sites ? (p[i] as Decimal) : (forces[i - sites] as Decimal);
      return { i, deviation: rate.minus(law).abs().toNumber(), spread: rate.minus(wide).abs().toNumber() };
    });
    const largest = Math.max(...[...q, ...p, ...forces].map((x) => x.abs().toNumber()));
    const worst = off.reduce((a, b) => (b.deviation > a.deviation ? b : a));
    const [stretch, nonlinear] = [
      Math.max(...lengths.map(Math.abs)),
      Math.max(...lengths.map((x) => (x === 0 ? 0 : Math.abs(expm1(x) / x - 1)))),
    ];
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound(
        {
          name: 'difference',
          value: Math.max(...off.map(({ spread }) => spread)),
          grade: 'measured',
          source: 'quotients over 2h against those over 4h',
        },
        { name: 'digits', value: (1e-68 * largest) / h, grade: 'estimated', source: 'a hundred units of the last of 70 digits, over 2h' },
      ),
      effect: 1e-30 * largest,
      evidence: 'high-precision',
      witness: [
        { name: 'stretched', value: stretch, floor: 2 ** -6 },
        { name: 'nonlinear', value: nonlinear, floor: 2 ** -7 },
      ],
      measured: [],
      where: { time: ask.time, site: worst.i % sites, term: worst.i < sites ? 'q' : 'p' },
    };
  },
};

/** The pulls on all sites, from the expression of the bond, and 2 alpha r of all bonds. */
function forcesOn(q: readonly Decimal[], alpha: number, isOpen: boolean): { readonly forces: Decimal[]; readonly lengths: number[] } {
  const sites = q.length;
  const bonds = isOpen ? sites - 1 : sites;
  const of = Array.from({ length: bonds }, (_, n) => (q[(n + 1) % sites] as Decimal).minus(q[n] as Decimal));
  const zero = new Exact(0);
  const pull = of.map((r) => evaluate(isOpen ? pulls.open : pulls.closed, { alpha: real.of(alpha), r }, real));
  const at = (bond: number) => pull[isOpen ? bond : (bond + sites) % sites] ?? zero;
  return { forces: q.map((_, site) => at(site).minus(at(site - 1))), lengths: of.map((r) => 2 * alpha * r.toNumber()) };
}
