import { slopesAlong } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { type Complex, complexOver } from '../../src/transport/complex.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, IdentityFamily } from '../exact/identity.ts';
import { negative } from './lattices.ts';

/**
 * The uncoupled harmonic flow, what a function of its angles is, and the solution of -A_har u = f as a Fourier series with small divisors.
 *
 *   q cos theta + (p/omega) sin theta,   g(2 thetabar - theta) = -g(theta),   u = i sum ghat(xi) / <omega, xi>,   (z - A_har) u_z = f
 *
 * Angles are points of the circle, (1 - t^2, 2 t)/(1 + t^2); Fourier coefficients are sums over quarters of a turn, exact for f of degree 1 at every site.
 *
 * Catches: a sine in the place of a cosine, a sign, a missing 1/omega or i.
 * Blind to: convergence of the series, which has finitely many terms here.
 */
export const rotation = exactIdentity('transport/rotation', {
  tex: String.raw`g(2\overline\theta - \theta) = -g(\theta),\quad u = i \sum_\xi \frac{\hat g(\xi)}{\langle \omega, \xi \rangle},\quad (z - A_{\mathrm{har}}) u_z = f`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Lemma 1 and its proof',
  route: 'dual numbers along A_har at random points of a prime field, each term left out and flipped in turn',
  catches: 'a sine in the place of a cosine, a sign, a missing 1/omega or i',
  blindTo: 'convergence of the series, which has finitely many terms here',
});

/** One oscillator turned by an angle of the given cosine and sine. */
type Turned = <T>(over: Operations<T>, q: T, p: T, omega: T, cos: T, sin: T) => readonly [q: T, p: T];

/** (7). */
const turned: Turned = (over, q, p, omega, cos, sin) => {
  const { plus, minus, times } = over;
  return [plus(times(q, cos), times(over.over(p, omega), sin)), minus(times(p, cos), times(times(omega, q), sin))];
};

/** The cosine and sine of the angle with tan(theta/2) = t. */
function circle<T>(over: Operations<T>, t: T): readonly [cos: T, sin: T] {
  const { of, plus, minus, times } = over;
  const [one, square] = [of(1), times(t, t)];
  const size = plus(one, square);
  return [over.over(minus(one, square), size), over.over(times(of(2), t), size)];
}

/** (7) solves dq/dt = p, dp/dt = -omega^2 q and begins at q, p: cos and sin as variables with cos' = -omega sin, sin' = omega cos. */
export const harmonicFlow: IdentityFamily = {
  oscillator: () => ({
    variables: ['q', 'p', 'omega', 'cos', 'sin'],
    equations: <T>(over: Operations<T>, [q, p, omega, cos, sin]: readonly T[]) => {
      const [a, b, w, c, s] = [q, p, omega, cos, sin] as [T, T, T, T, T];
      const zero = over.of(0);
      const direction = [zero, zero, zero, negative(over, over.times(w, s)), over.times(w, c)];
      const flow = <U>(o: Operations<U>, x: readonly U[]) => turned(o, x[0] as U, x[1] as U, x[2] as U, x[3] as U, x[4] as U);
      const [velocity, force] = slopesAlong(flow, over, [a, b, w, c, s], direction) as [T, T];
      const [there, momentum] = turned(over, a, b, w, c, s);
      const [start, begin] = turned(over, a, b, w, over.of(1), zero);
      return [
        { of: 'dq/dt = p', terms: { rate: velocity, p: negative(over, momentum) } },
        { of: 'dp/dt = -omega^2 q', terms: { rate: force, pull: over.times(over.times(w, w), there) } },
        { of: 'q at t = 0', terms: { flow: start, q: negative(over, a) } },
        { of: 'p at t = 0', terms: { flow: begin, p: negative(over, b) } },
      ];
    },
  }),
};

/** p-antisymmetric functions of k oscillators: of degree 1 at every site, or of higher degrees. */
const oddLinear = <T>(over: Operations<T>, q: readonly T[], p: readonly T[]): T => {
  const product = (...factors: readonly T[]) => factors.reduce(over.times);
  const [q0, q1, q2, p0, p1, p2] = [...q, ...p] as [T, T, T, T, T, T];
  return [product(p0, q1), product(over.of(3), q0, p1, q2), product(over.of(-2), p0, p1, p2), product(over.of(5), p2)].reduce(over.plus);
};

const oddCubic = <T>(over: Operations<T>, q: readonly T[], p: readonly T[]): T => {
  const product = (...factors: readonly T[]) => factors.reduce(over.times);
  const [q0, q1, p0, p1] = [...q, ...p] as [T, T, T, T];
  return [product(p0, q1, q1), product(over.of(3), q0, p1, q1), product(over.of(-2), p0, p0, p1), product(p0, p0, p0)].reduce(over.plus);
};

/** g(2 thetabar - theta) = -g(theta), and the mean of g over all angles is 0. */
export const reflectionOfAngles: IdentityFamily = {
  'two oscillators': () => ({
    variables: ['rho0', 'rho1', 'omega0', 'omega1', 'bar0', 'bar1', 't0', 't1'],
    equations: <T>(over: Operations<T>, x: readonly T[]) => {
      const { plus, minus, times, of } = over;
      const sites = [0, 1];
      const start = sites.map((i) => {
        const [cos, sin] = circle(over, x[4 + i] as T);
        return [times(x[i] as T, cos), times(times(x[2 + i] as T, x[i] as T), sin)] as const; // q + i p/omega = rho exp(i thetabar)
      });
      const g = (angles: readonly (readonly [T, T])[]) => {
        const at = start.map(([q, p], i) => turned(over, q, p, x[2 + i] as T, ...(angles[i] as readonly [T, T])));
        return oddCubic(
          over,
          at.map(([q]) => q),
          at.map(([, p]) => p),
        );
      };
      const angles = sites.map((i) => circle(over, x[6 + i] as T));
      const reflected = sites.map((i) => {
        const [c, s] = circle(over, x[4 + i] as T);
        const [twice, other] = [minus(times(c, c), times(s, s)), times(of(2), times(c, s))];
        const [cos, sin] = angles[i] as readonly [T, T];
        return [plus(times(twice, cos), times(other, sin)), minus(times(other, cos), times(twice, sin))] as const;
      });
      const quarters = [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ].map(([c, s]) => [of(c as number), of(s as number)] as const);
      const sums = quarters.map((first) => quarters.map((second) => g([first, second])).reduce(plus));
      return [
        { of: 'reflection', terms: { there: g(angles), reflected: g(reflected) } },
        { of: 'mean', terms: { 'first half': plus(sums[0] as T, sums[1] as T), 'second half': plus(sums[2] as T, sums[3] as T) } },
      ];
    },
  }),
};

/** How the coefficient of ghat(xi) is written: i / <omega, xi>, or 1 / (z - i <omega, xi>). */
export type Divisor = <T>(over: Operations<Complex<T>>, frequency: Complex<T>, z: Complex<T>) => Complex<T>;

export const smallDivisor: Divisor = <T>(over: Operations<Complex<T>>, frequency: Complex<T>) => over.over(imaginary(over), frequency);

export const resolventDivisor: Divisor = <T>(over: Operations<Complex<T>>, frequency: Complex<T>, z: Complex<T>) =>
  over.over(over.of(1), over.minus(z, over.times(imaginary(over), frequency)));

/** i, made of real numbers alone: the imaginary unit of a + b i has real part 0 and imaginary part 1. */
const imaginary = <T>(over: Operations<Complex<T>>): Complex<T> => {
  const { re: one } = over.of(1);
  return { re: over.of(0).re, im: one };
};

/** -A_har u = f for u = sum over xi of ghat(xi) over its divisor; with z, (z - A_har) u = f. */
export const seriesSolution = (divisor: Divisor, withZ: boolean): IdentityFamily => ({
  'three oscillators': () => ({
    variables: ['q0', 'q1', 'q2', 'p0', 'p1', 'p2', 'omega0', 'omega1', 'omega2', 'z'],
    equations: <T>(over: Operations<T>, x: readonly T[]): readonly Equation<T>[] => {
      const solution = <U>(o: Operations<U>, y: readonly U[]) => {
        const { re, im } = fourierSolution(o, y, divisor);
        return [re, im];
      };
      const omega = x.slice(6, 9);
      const zero = over.of(0);
      const pull = x.slice(0, 3).map((q, i) => negative(over, over.times(over.times(omega[i] as T, omega[i] as T), q)));
      const rates = slopesAlong(solution, over, x, [...x.slice(3, 6), ...pull, zero, zero, zero, zero]);
      const f = oddLinear(over, x.slice(0, 3), x.slice(3, 6));
      const terms = { '-A_har u': negative(over, rates[0] as T), f: negative(over, f) };
      const re = solution(over, x)[0] as T;
      return [{ of: 'the equation', terms: withZ ? { ...terms, 'z u': over.times(x[9] as T, re) } : terms }];
    },
  }),
});

/** sum over xi of ghat(xi) times its divisor, ghat by 4^3 quarter turns. */
function fourierSolution<U>(over: Operations<U>, x: readonly U[], divisor: Divisor): Complex<U> {
  const numbers = complexOver(over);
  const [q, p, omega, z] = [x.slice(0, 3), x.slice(3, 6), x.slice(6, 9), x[9] as U];
  const steps = [0, 1, 2, 3];
  const turns = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ].map(([re, im]) => ({ re: over.of(re as number), im: over.of(im as number) }));
  const values = steps.flatMap((a) =>
    steps.flatMap((b) =>
      steps.map((c) => {
        const at = [a, b, c].map((k, i) => {
          const { re, im } = turns[k] as Complex<U>;
          return turned(over, q[i] as U, p[i] as U, omega[i] as U, re, im);
        });
        return {
          k: [a, b, c],
          g: oddLinear(
            over,
            at.map(([position]) => position),
            at.map(([, momentum]) => momentum),
          ),
        };
      }),
    ),
  );
  const modes = [-1, 0, 1];
  const all = modes.flatMap((a) => modes.flatMap((b) => modes.map((c) => [a, b, c])));
  return all.reduce<Complex<U>>((sum, xi) => {
    if (xi.every((n) => n === 0)) return sum;
    const coefficient = values.reduce<Complex<U>>((total, { k, g }) => {
      const quarter = ((-k.reduce((s, n, i) => s + n * (xi[i] as number), 0) % 4) + 4) % 4;
      return numbers.plus(total, numbers.times({ re: g, im: over.of(0) }, turns[quarter] as Complex<U>));
    }, numbers.of(0));
    const frequency = xi.map((n, i) => over.times(over.of(n), omega[i] as U)).reduce(over.plus);
    const weight = divisor(numbers, { re: frequency, im: over.of(0) }, { re: z, im: over.of(0) });
    return numbers.plus(sum, numbers.times(numbers.times(coefficient, numbers.of(1 / 64)), weight));
  }, numbers.of(0));
}
