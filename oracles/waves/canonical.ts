import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { around, over, slopesOf } from './normal-form.ts';
import { field, heard, real, sizeOf, type Values, type WaveCase, type Z } from './wave-case.ts';

const epsilon = 2 ** -10;

/**
 * A change of variables keeps the Poisson brackets to first order in epsilon.
 *
 *   {a_1, a_2} = 0,   {a_1, a_2^*} = delta_{12},   {f, g} = sum_m df/db_m dg/db_m^* - df/db_m^* dg/db_m
 *
 * Slopes as in waves/normal-form. What a bracket of two linear polynomials in epsilon has beside its value at 0 is f_1 epsilon + f_2 epsilon^2, and
 * f_1 = 2 f(epsilon/2)/(epsilon/2) - f(epsilon)/epsilon, without error.
 *
 * Catches: a coefficient that is not symmetric in the waves that it couples.
 * Blind to: what the change of variables removes; waves/normal-form sees that.
 */
export const canonical: Oracle<WaveCase, WaveCase, Values> = {
  id: 'waves/canonical',
  law: {
    tex: String.raw`\{a_1, a_2\} = O(\epsilon^2),\quad \{a_1, a_2^*\} = \delta_{12} + O(\epsilon^2)`,
    source: 'the bracket of waves, {b_1, b_2^*} = delta_{12}',
    route: 'central differences of the change of variables, exact for polynomials of degree 2, 40 digits',
    catches: 'a coefficient that is not symmetric in the waves that it couples',
    blindTo: 'what is removed: waves/normal-form sees it',
  },
  *examine(c) {
    const found: (readonly { readonly name: string; readonly value: Z }[])[] = [];
    let size = 0;
    for (const eps of [epsilon, epsilon / 2]) {
      const seen = ((yield around({ ...c, epsilon: eps })) as readonly Values[]).map(heard);
      if (seen.includes(undefined)) return refuted({ term: 'not a number' });
      const { modes, slopes } = slopesOf(seen as readonly Readonly<Record<string, Z>>[], c.sites);
      const half = real.of(0.5);
      const by = slopes.map((row) =>
        row.map(([along1, alongI]) => {
          const turned = field.times(field.i, alongI);
          return { plain: field.scaled(field.minus(along1, turned), half), star: field.scaled(field.plus(along1, turned), half) };
        }),
      );
      size = Math.max(...by.flat().map(({ star }) => sizeOf(over(star, eps))));
      const bracket = (i: number, j: number, ofStar: boolean): Z =>
        field.sum(
          modes.map((_, m) => {
            const [f, g] = [by[i]?.[m], by[j]?.[m]] as [{ plain: Z; star: Z }, { plain: Z; star: Z }];
            const [gPlain, gStar] = ofStar ? [field.conjugate(g.star), field.conjugate(g.plain)] : [g.plain, g.star];
            return field.minus(field.times(f.plain, gStar), field.times(f.star, gPlain));
          }),
        );
      found.push(
        modes.flatMap((k1, i) =>
          modes.flatMap((k2, j) => [
            { name: `{a_${k1}, a_${k2}}`, value: over(bracket(i, j, false), eps) },
            { name: `{a_${k1}, a_${k2}^*}`, value: over(field.minus(bracket(i, j, true), i === j ? field.one : field.zero), eps) },
          ]),
        ),
      );
    }
    const [whole, half] = found as [(typeof found)[0], (typeof found)[0]];
    const first = half.map(({ name, value }, i) => ({ name, by: sizeOf(field.minus(field.plus(value, value), whole[i]?.value as Z)) }));
    const worst = first.reduce((a, b) => (b.by > a.by ? b : a));
    return {
      deviation: worst.by,
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: 2 ** -130 * Math.max(1, size),
        grade: 'proved',
        source: '2^24 units of 2^-167 over epsilon/2',
      }),
      effect: 1e-9,
      evidence: 'high-precision',
      witness: [{ name: 'slopes by b^*', value: size, floor: 1e-6 }],
      measured: [],
      ...(worst.by > 1e-9 ? { where: { term: worst.name } } : {}),
    };
  },
};
