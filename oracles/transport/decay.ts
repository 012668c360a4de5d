import { coordinatesOf } from '../../src/chain/lattice.ts';
import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { distance, siteCount } from '../../src/transport/torus.ts';
import { exactInequality, type InequalityFamily } from '../exact/exact-inequality.ts';

const { plus, minus, times, over, zero, one } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const power = (x: Rational, n: number): Rational => (n === 0 ? one : times(x, power(x, n - 1)));

/**
 * Covariances in the Gibbs measure of the pinned lattice with U = 0, V = v r^2/2 (beta = 1): a Gaussian with the inverse of the matrix of the forces.
 *
 *   |<f g>| <= C exp(-c d(S(f), S(g))) <|grad f|^2>^(1/2) <|grad g|^2>^(1/2)
 *
 * f and g are Hermite polynomials of linear forms: He_n(a.q) has the covariances n! (a G b)^n, and gradients of mean square n n! |a|^2 (a G a)^(n-1).
 *
 * Catches: a rate, or a constant, that is too good; constants where there are none.
 * Blind to: disorder, V > 0 and anharmonic terms, which tests cover; functions that were not tried: the derivation beside the claim covers them.
 */
export const decayOfCovariances = exactInequality('transport/decay', {
  tex: String.raw`|\langle f g \rangle_\beta| \le C e^{-c\, d(S(f), S(g))} \langle |\nabla f|^2 \rangle^{1/2} \langle |\nabla g|^2 \rangle^{1/2}`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", (1)',
  route: 'the inverse of the matrix of the forces by its Fourier modes, on tori of side 4, without rounding',
  catches: 'a rate, or a constant, that is too good; constants where there are none',
  blindTo: 'disorder, V > 0 and anharmonic terms, which tests cover; functions that were not tried',
});

/** <q_x q_y> on the torus of side 4 with omega = 1, V = -r^2/2: the mean of cos k.(x - y) / (1 - eps sum_j (2 - 2 cos k_j)) over the modes k. */
function covariance(sides: readonly number[], eps: Rational, x: number, y: number): Rational {
  const cos = [1, 0, -1, 0]; // of quarters of a turn
  const [from, to] = [coordinatesOf(sides, x), coordinatesOf(sides, y)];
  let sum = zero;
  for (let mode = 0; mode < siteCount(sides); mode++) {
    const k = coordinatesOf(sides, mode);
    const turn = k.reduce((angle, n, j) => angle + n * (4 + (to[j] as number) - (from[j] as number)), 0) % 4;
    const stretch = k.reduce((total, n) => total + 2 - 2 * (cos[n] as number), 0);
    sum = plus(sum, over(whole(cos[turn] as number), minus(one, times(whole(stretch), eps))));
  }
  return over(sum, whole(siteCount(sides)));
}

/** A quadratic form's value a.G.b of forms on two sites each. */
type Form = readonly (readonly [site: number, weight: Rational])[];
const paired = (sides: readonly number[], eps: Rational, a: Form, b: Form): Rational =>
  a.flatMap(([x, weight]) => b.map(([y, other]) => times(times(weight, other), covariance(sides, eps, x, y)))).reduce(plus);
const squareOf = (a: Form): Rational => a.map(([, weight]) => times(weight, weight)).reduce(plus);

/**
 * Near the eps where V = -r^2/2 has no Gibbs measure any more, 4 d eps = 1 - 1/(4^d (C + 8)). 'any eps': q_x and q_y at opposite places against constants C and
 * exp(-c) = k/(k + 1) that do not know eps; the staggered mode alone gives C + 8, all others 2 d at most. 'of eps': He_n of forms on two sites each against
 * the geometric series, rho = 2 d eps/(1 - 2 d eps), C = 1/(1 - 4 d eps).
 */
export const decayNearThreshold = (constants: 'any eps' | 'of eps'): InequalityFamily =>
  Object.fromEntries(
    [[4], [4, 4], [4, 4, 4]].map((sides) => [
      `${sides.length === 1 ? 'ring of 4' : `torus ${sides.join(' x ')}`}, V = -r^2/2`,
      {
        variables: ['C', 'k', 'n', 'a0', 'a1', 'b0', 'b1'],
        from: 1,
        to: 20,
        sides: (x) => {
          const [C, k, n, a0, a1, b0, b1] = x as [Rational, Rational, Rational, Rational, Rational, Rational, Rational];
          const gap = over(one, times(whole(siteCount(sides)), plus(C, whole(8))));
          const eps = over(minus(one, gap), whole(4 * sides.length));
          const opposite = (2 * (siteCount(sides) - 1)) / 3; // 2 in every direction
          if (constants === 'any eps') {
            const bound = times(C, power(over(k, plus(k, one)), distance(sides, 0, opposite)));
            return [{ of: '<q_x q_y>', less: covariance(sides, eps, 0, opposite), more: bound }];
          }
          const [a, b]: [Form, Form] = [
            [
              [0, a0],
              [1, a1],
            ],
            [
              [opposite, b0],
              [opposite + 1, b1],
            ],
          ];
          const apart = Math.min(...a.flatMap(([s]) => b.map(([t]) => distance(sides, s, t))));
          const bonds = times(whole(2 * sides.length), eps);
          const rho = over(bonds, minus(one, bonds));
          const constant = over(power(rho, apart), gap);
          const degree = 1 + (Number(n.numerator) % 3);
          const sizes = power(times(paired(sides, eps, a, a), paired(sides, eps, b, b)), degree - 1);
          const gradients = times(times(whole(degree * degree), times(squareOf(a), squareOf(b))), sizes);
          return [{ of: '<f g>^2', less: power(paired(sides, eps, a, b), 2 * degree), more: times(times(constant, constant), gradients) }];
        },
      },
    ]),
  );
