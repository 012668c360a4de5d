import { coefficientValue, type RungeKuttaScheme, type Scheme, type SplittingScheme } from './scheme.ts';

/**
 * The linear stability limit x of a scheme: on q'' = -omega^2 q it is stable for h omega < x, and no further.
 *
 * With P = p/omega a step is a 2 x 2 matrix M of x = h omega alone. A splitting scheme has det M = 1 and is stable while |tr M| < 2; a
 * Runge-Kutta scheme multiplies lengths by sqrt(det M), which must not exceed 1. The first x where this fails is looked for on a grid,
 * and at the extrema of |tr M| between its points (a scheme that follows the oscillation well has tr M near -2 at x = pi, and may
 * be unstable in a narrow window there); then bisection finds it to the last bit.
 *
 * @source S. Blanes, F. Casas, A. Murua, On the linear stability of splitting methods, Found. Comput. Math. 8, 357 (2008)
 */
export function stabilityLimit(scheme: Scheme): number {
  const excess = (x: number) => (scheme.family === 'splitting' ? splittingExcess(scheme, x) : rungeKuttaExcess(scheme, x));
  const stages =
    scheme.family === 'splitting' ? Math.max(1, scheme.kicks.length) + (scheme.corrector === undefined ? 0 : 2) : scheme.b.length;
  for (let k = 1; k < (2 * stages + 1) / grid; k++) {
    const [left, here, right] = [excess((k - 1) * grid), excess(k * grid), excess((k + 1) * grid)];
    const worst = here > left && here >= right ? highest(excess, (k - 1) * grid, (k + 1) * grid) : k * grid;
    for (const x of [worst, k * grid]) if (excess(x) > rounding) return firstAbove(excess, (k - 1) * grid, x);
  }
  return 2 * stages; // no consistent scheme gets further
}

const grid = 1 / 64;

/** What rounding makes of a trace or determinant near its limit: a few hundred operations on numbers of order 1. */
const rounding = 1e-13;

/** |tr M| - 2. */
function splittingExcess({ kicks, drifts, first, corrector = '0' }: SplittingScheme, x: number): number {
  const stages = Math.max(kicks.length, drifts.length);
  const after = (q: number, p: number): readonly [number, number] => {
    let [Q, P] = [q, p];
    const correct = () => {
      P -= 2 * coefficientValue(corrector) * (x * x * x) * Q; // V = Q^2/2 with h = x: grad |grad V|^2 = 2 Q
    };
    correct();
    for (let i = 0; i < stages; i++) {
      if (first === 'drift' && i < drifts.length) Q += coefficientValue(drifts[i] as string) * x * P;
      if (i < kicks.length) P -= coefficientValue(kicks[i] as string) * x * Q;
      if (first === 'kick' && i < drifts.length) Q += coefficientValue(drifts[i] as string) * x * P;
    }
    correct();
    return [Q, P];
  };
  return Math.abs(after(1, 0)[0] + after(0, 1)[1]) - 2;
}

/** det M - 1, M being the rotation and stretching z -> R(i x) z with the stability function R. */
function rungeKuttaExcess({ a, b }: RungeKuttaScheme, x: number): number {
  // stages k_i = i x (1 + sum_j a_ij k_j), as pairs of real and imaginary part
  const stages: (readonly [number, number])[] = [];
  const combined = (weights: readonly string[]) =>
    weights.reduce<readonly [number, number]>(
      ([re, im], weight, j) => {
        const [kr, ki] = stages[j] as readonly [number, number];
        return [re + coefficientValue(weight) * kr, im + coefficientValue(weight) * ki];
      },
      [1, 0],
    );
  for (const row of a) {
    const [re, im] = combined(row);
    stages.push([-x * im, x * re]);
  }
  const [re, im] = combined(b);
  return re * re + im * im - 1;
}

/** Where a function with one maximum between low and high has it, by ternary search. */
function highest(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 80; i++) {
    const third = (b - a) / 3;
    if (f(a + third) < f(b - third)) a += third;
    else b -= third;
  }
  return a + (b - a) / 2;
}

/** The last point up to which f <= 0, f being positive at high and not at low. */
function firstAbove(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (;;) {
    const middle = a + (b - a) / 2;
    if (middle <= a || middle >= b) return a;
    if (f(middle) > 0) b = middle;
    else a = middle;
  }
}
