import { slopesAlong } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { flipGenerator, flipSolution } from '../../src/transport/flip-walk.ts';
import { anharmonicField, flipped, harmonicField } from '../../src/transport/generators.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { bondCurrent, pinnedState, power } from '../../src/transport/pinned-lattice.ts';
import { ballAround } from '../../src/transport/torus.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from '../exact/identity.ts';
import type { CoreParts } from '../subjects/core.ts';
import { type NumbersOf, negative } from './lattices.ts';
import { type PoissonRegime, solutionsAt } from './poisson-regimes.ts';

/**
 * The approximate solution of -L u = j, order by order and put together, at random q, p, frequencies, couplings and eps.
 *
 *   -A_har u^(1) = j,   -A_har u^(k) = A_anh u^(k-1),   j = -L u + eps^n (A_anh u^(n) + S u) = -L u + eps^n S v
 *
 * u^(k) comes from the hierarchy in z and zbar; it is evaluated at q and p, and differentiated along the printed generators by dual numbers.
 *
 * Catches: a wrong divisor, sign, order or power of eps; a zero mode; a solution that is not even in p.
 * Blind to: what the printed generators have wrong themselves: transport/structure, transport/along-paths.
 */
export const poissonHierarchy = exactIdentity('transport/poisson', {
  tex: String.raw`-A_{\mathrm{har}} u^{(k)} = A_{\mathrm{anh}} u^{(k-1)},\quad j = -L u + \varepsilon^n S v`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", (8) to (11)',
  route: 'dual numbers along the generators in q and p, at random points of a prime field, each term left out and flipped in turn',
  catches: 'a wrong divisor, sign, order or power of eps; a zero mode; a solution that is not even in p',
  blindTo: 'what the generators have wrong themselves: transport/structure, transport/along-paths',
});

type Equations = <T>(over: Operations<T>, x: readonly T[], regime: PoissonRegime, numbers: TransportNumbers) => readonly Equation<T>[];

const onRegimes = (
  regimes: readonly PoissonRegime[],
  numbersOf: NumbersOf,
  equations: Equations,
  more: readonly string[] = [],
): IdentityFamily =>
  Object.fromEntries(
    regimes.map((regime) => [
      regime.name,
      (parts: CoreParts): Identity => ({
        variables: [...regime.lattice.variables, ...more],
        equations: (over, x) => equations(over, x, regime, numbersOf(parts)),
      }),
    ]),
  );

/** j of the regime's bond, by the formula in q and p. */
const currentAt = <T>(over: Operations<T>, { lattice, bond }: PoissonRegime, x: readonly T[], numbers: TransportNumbers): T =>
  bondCurrent(over, lattice, pinnedState(lattice, x), { from: bond.tail, axis: bond.axis, step: 1 }, numbers);

const along = <T>(
  over: Operations<T>,
  regime: PoissonRegime,
  x: readonly T[],
  direction: readonly T[],
  numbers: TransportNumbers,
): readonly T[] => slopesAlong((o, y) => solutionsAt(o, regime, y, numbers), over, x, direction);

const extended = <T>(over: Operations<T>, field: readonly T[], x: readonly T[]): readonly T[] => x.map((_, i) => field[i] ?? over.of(0));

/** (8) to (10), and that u^(k) is even in p; with `kernel`, functions of the uncoupled energies are added to every u^(k). */
export const hierarchyIdentities = (numbersOf: NumbersOf, regimes: readonly PoissonRegime[], kernel = false): IdentityFamily =>
  onRegimes(
    regimes,
    numbersOf,
    <T>(over: Operations<T>, x: readonly T[], regime: PoissonRegime, numbers: TransportNumbers) => {
      const { lattice, orders } = regime;
      const harmonic = along(over, regime, x, extended(over, harmonicField(lattice, numbers)(over, x), x), numbers);
      const pushes = along(over, regime, x, extended(over, anharmonicField(lattice, numbers)(over, x), x), numbers);
      const reversed = x.map((value, i) => (i >= lattice.sites && i < 2 * lattice.sites ? negative(over, value) : value));
      const [here, there] = [solutionsAt(over, regime, x, numbers), solutionsAt(over, regime, reversed, numbers)];
      return Array.from({ length: orders }, (_, k) => [
        {
          of: `order ${k + 1}`,
          terms: {
            'A_har u': harmonic[k] as T,
            ...(k === 0 ? { current: currentAt(over, regime, x, numbers) } : { 'A_anh u': pushes[k - 1] as T }),
          },
        },
        { of: `parity of order ${k + 1}`, terms: { here: here[k] as T, reversed: negative(over, there[k] as T) } },
      ]).flat();
    },
    kernel ? ['h'] : [],
  );

/** (11) with eps' = eps^n, and with eps' = 0: j = -L u + eps^n (A_anh u^(n) + S u), and -S v^(n) = A_anh u^(n) on the ball of radius n. */
export const decompositionIdentities = (numbersOf: NumbersOf, regimes: readonly PoissonRegime[], noise: 'eps^n' | 'none'): IdentityFamily =>
  onRegimes(regimes, numbersOf, <T>(over: Operations<T>, x: readonly T[], regime: PoissonRegime, numbers: TransportNumbers) => {
    const { lattice, bond, orders } = regime;
    const { eps } = pinnedState(lattice, x);
    const weigh = (values: readonly T[]) =>
      values.map((value, k) => over.times(power(over, eps, k * numbers.powers['series step']), value)).reduce(over.plus);
    const harmonic = weigh(along(over, regime, x, harmonicField(lattice, numbers)(over, x), numbers));
    const pushOf = (y: readonly T[]) => along(over, regime, y, anharmonicField(lattice, numbers)(over, y), numbers);
    const anharmonic = over.times(power(over, eps, numbers.powers.A_anh), weigh(pushOf(x)));
    const last = power(over, eps, orders);
    const rest = over.times(last, pushOf(x)[orders - 1] as T);
    const main = {
      j: negative(over, currentAt(over, regime, x, numbers)),
      '-A_har u': negative(over, harmonic),
      '-eps A_anh u': negative(over, anharmonic),
    };
    if (noise === 'none') return [{ of: 'j without noise', terms: { ...main, 'eps^n A_anh u^(n)': rest } }];
    const ball = ballAround(lattice.sides, bond, orders);
    const patterns = Array.from({ length: 1 << ball.length }, (_, signs) =>
      ball.reduce<readonly T[]>((y, site, i) => ((signs >> i) & 1 ? flipped(over, lattice, y, site) : y), x),
    );
    const pushes = patterns.map((y) => pushOf(y)[orders - 1] as T);
    const solved = flipSolution(over, pushes, numbers.factors['flip eigenvalue']);
    const noiseOf = (values: readonly T[]) => over.times(over.of(numbers.factors['S rate']), flipGenerator(over, values)[0] as T);
    const noiseOfU = noiseOf(patterns.map((y) => weigh(solutionsAt(over, regime, y, numbers))));
    const noiseOfV = over.minus(noiseOfU, noiseOf(solved));
    return [
      { of: 'v^(n)', terms: { 'S v^(n)': noiseOf(solved), 'A_anh u^(n)': pushes[0] as T } },
      {
        of: 'j by A_anh u^(n) and S u',
        terms: {
          ...main,
          "-eps' S u": negative(over, over.times(last, noiseOfU)),
          'eps^n A_anh u^(n)': rest,
          'eps^n S u': over.times(last, noiseOfU),
        },
      },
      {
        of: 'j by S v',
        terms: { ...main, "-eps' S u": negative(over, over.times(last, noiseOfU)), 'eps^n S v': over.times(last, noiseOfV) },
      },
    ];
  });
