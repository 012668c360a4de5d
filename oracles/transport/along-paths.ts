import { float64 } from '../../src/exact/float64.ts';
import { power } from '../../src/transport/pinned-lattice.ts';
import { torusBonds } from '../../src/transport/torus.ts';
import { bound } from '../bounds/bound.ts';
import { richardson, visibleAt } from '../bounds/step.ts';
import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { Path, PathAsk, PathPoint, PathSeen } from './paths.ts';

/**
 * The identities of the generator once more, in their integrated form along a motion in floating point, with and without flips of momenta.
 *
 *   e_x(T) - e_x(0) = eps int (what comes in - what goes out),   u(T) - u(0) - jumps = -int j + eps^n int A_anh u^(n),
 *   int J = sum psi_1 int j - eps^-1 sum psi_2 (e_x(T) - e_x(0))
 *
 * The motion is that of the chain with pinning, whose code knows nothing of generators; integrals by Simpson's rule over its steps. What is left over has to go
 * to zero with the step, from h to h/8. A flip changes u at once, by its jump, and no energy.
 *
 * Catches: a wrong factor, sign or power of eps in an energy, a current, a solution or a weight; generator and motion that do not belong together.
 * Blind to: what is below the step error; a solution's part in the kernel of A.
 */
export const alongPaths: Oracle<Path, PathAsk, PathSeen> = {
  id: 'transport/along-paths',
  law: {
    tex: String.raw`u(T) - u(0) - \sum_{\text{flips}} \Delta u = -\int_0^T j\,ds + \varepsilon^n \int_0^T A_{\mathrm{anh}} u^{(n)}\,ds,\quad e_x(T) - e_x(0) = \varepsilon \int_0^T \sum_k (j_{x-e_k,x} - j_{x,x+e_k})\,ds`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", local balance, (11), (13)',
    route: "the flow of the chain with pinning, integrals along it by Simpson's rule at four steps",
    catches:
      'a wrong factor, sign or power of eps in an energy, a current, a solution or a weight; generator and motion that do not belong together',
    blindTo: "what is below the step error; a solution's part in the kernel of A",
  },
  *examine(path) {
    const asked = [0, 1, 2, 3].map((halvings) => ({ path, halvings }));
    const answers = (yield asked) as readonly PathSeen[];
    for (const [halvings, answer] of answers.entries())
      if (!isComplete(path, answer, halvings)) return refuted({ term: 'a path that is not complete' });
    const balances = answers.map((answer, halvings) => leftOver(path, answer, path.step / (1 << halvings)));
    const judged = laws.map((term, i) => {
      const [first, second, third, last] = balances.map((of) => of[i] as Balance) as [Balance, Balance, Balance, Balance];
      const floor = roundingsPerStep * (path.steps << 3) * (path.flips.length + 1) * 2 ** -53 * last.size;
      // a single number may pass 0 at one of the steps: no difference counts as less than the order leaves of the one before
      const coarse = apart(first, second);
      const middle = Math.max(apart(second, third), coarse / 16);
      const differences = [coarse, middle, Math.max(apart(third, last), middle / 16)] as const;
      return { term, deviation: lengthOf(last.left), size: last.size, moved: last.moved, step: richardson(differences, 4, floor), floor };
    });
    const allowed = (it: (typeof judged)[0]) => it.step.value + it.floor;
    const worst = judged.reduce((a, b) => (b.deviation * allowed(a) > a.deviation * allowed(b) ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound(worst.step, {
        name: 'rounding',
        value: worst.floor,
        grade: 'estimated',
        source: `${roundingsPerStep} roundings of every step, of the size of all that is added up`,
      }),
      effect: visibleAt(4) * worst.size,
      evidence: 'float64',
      witness: judged.map(({ term, moved, size }) => ({ name: `moved: ${term}`, value: moved / size, floor: 2 ** -10 })),
      measured: [],
      where: { term: worst.term },
    };
  },
};

/** Six stages of two operations each, and as many of the polynomials that are evaluated. */
const roundingsPerStep = 24;

const laws = ['local balance', 'current of bond 0', 'total current'] as const;

/** What is left over of equations, the size of their terms, and how much of that moved. */
interface Balance {
  readonly left: readonly number[];
  readonly size: number;
  readonly moved: number;
}

const lengthOf = (x: readonly number[]): number => Math.sqrt(x.reduce((sum, value) => sum + value * value, 0));
const apart = (a: Balance, b: Balance): number => lengthOf(a.left.map((x, i) => x - (b.left[i] as number)));

function isComplete({ omega, sides, steps, flips }: Path, { pieces, psi1, psi2 }: PathSeen, halvings: number): boolean {
  const bonds = sides.length * omega.length;
  const complete = ({ energies, currents, u, w }: PathPoint) =>
    energies.length === omega.length && currents.length === bonds && [...energies, ...currents, u, w].every(Number.isFinite);
  return (
    pieces.length === flips.length + 1 &&
    pieces.every((points) => points.length === (steps << halvings) + 1 && points.every(complete)) &&
    psi1.length === bonds &&
    psi2.length === omega.length
  );
}

/** Simpson's rule over the points of a piece, an even number of steps. */
const integral = (points: readonly PathPoint[], step: number, of: (point: PathPoint) => number): number =>
  points.reduce((sum, point, i) => sum + (i === 0 || i === points.length - 1 ? 1 : i % 2 === 1 ? 4 : 2) * of(point), 0) * (step / 3);

function leftOver({ sides, orders, eps }: Path, { pieces, psi1, psi2 }: PathSeen, step: number): readonly [Balance, Balance, Balance] {
  const bonds = torusBonds(sides);
  const added = (of: (points: readonly PathPoint[]) => number) => pieces.reduce((sum, points) => sum + of(points), 0);
  const integrated = (of: (point: PathPoint) => number) => added((points) => integral(points, step, of));
  const gained = (of: (point: PathPoint) => number) => added((points) => of(points.at(-1) as PathPoint) - of(points[0] as PathPoint));
  const currents = bonds.map((_, bond) => integrated((point) => point.currents[bond] as number));
  const flown = bonds.map((_, bond) => integrated((point) => Math.abs(point.currents[bond] as number)));
  const gains = psi2.map((_, x) => gained((point) => point.energies[x] as number));
  const inflow = psi2.map(() => 0);
  bonds.forEach(({ tail, head }, bond) => {
    inflow[tail] = (inflow[tail] as number) - eps * (currents[bond] as number);
    inflow[head] = (inflow[head] as number) + eps * (currents[bond] as number);
  });
  const heights = (of: (point: PathPoint) => number) => Math.max(...pieces.flat().map((point) => Math.abs(of(point))));
  const energies = psi2.reduce((sum, _, x) => sum + heights((point) => point.energies[x] as number), 0);
  const flow = flown.reduce((sum, value) => sum + value, 0);
  const last = power(float64, eps, orders);
  const [solved, rest] = [gained((point) => point.u), last * integrated((point) => point.w)];
  const total = bonds.reduce((sum, _, bond) => sum + (1 - (psi1[bond] as number)) * (currents[bond] as number), 0);
  const stored = psi2.reduce((sum, weight, x) => sum + (weight * (gains[x] as number)) / eps, 0);
  return [
    { left: gains.map((gain, x) => gain - (inflow[x] as number)), size: energies + 2 * eps * flow, moved: lengthOf(gains) },
    {
      left: [solved + (currents[0] as number) - rest],
      size: heights((point) => point.u) + (flown[0] as number) + last * integrated((point) => Math.abs(point.w)),
      moved: Math.abs(solved),
    },
    { left: [total + stored], size: 2 * flow + energies / eps, moved: Math.abs(stored) },
  ];
}
