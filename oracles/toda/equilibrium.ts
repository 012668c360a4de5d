import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { log } from '../../src/elementary/log.ts';
import { sinPi } from '../../src/elementary/sin-pi.ts';
import { spectralEntropy } from '../../src/modes/spectral-entropy.ts';
import type { Declared, Statistic } from '../chance/judged-replicas.ts';
import { sequential } from '../chance/sequential.ts';
import type { ThermalCase } from '../gibbs-measure.ts';
import { refuted } from '../run.ts';
import type { ThermalAsk } from '../subjects/ensemble.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { quadraticForm, quadraticJ } from './quadratic-form.ts';

/** A bounded number of a state, with its mean in equilibrium at leading order. */
interface EquilibriumOf {
  readonly statistic: (chain: Chain) => Statistic;
  readonly of: (chain: Chain, state: State) => number;
}

/** Thermal states of a chain between walls at a low temperature, against leading-order means. */
const todaGibbs = (
  id: `${string}/${string}`,
  law: Law,
  declared: Declared,
  observables: readonly EquilibriumOf[],
): Oracle<ThermalCase, ThermalAsk, State> => ({
  id,
  law,
  *examine({ chain, temperature, seed, alpha }) {
    const { sites } = chain;
    return yield* sequential<ThermalAsk, State>({
      statistics: observables.map(({ statistic }) => statistic(chain)),
      declared,
      alpha,
      ask: (stream) => ({ chain, temperature, seed, stream }),
      observe: (state) => {
        const shapely = state.q.length === sites && state.p.length === sites && [...state.q, ...state.p].every(Number.isFinite);
        if (!shapely || state.p.every((x) => x === 0)) return refuted({ term: `expected ${sites} finite q and p, not all 0` });
        return { values: observables.map(({ of }) => of(chain, state)), mark: state.p[0] as number };
      },
    });
  },
});

/** Mode energies of a chain between walls of unit masses and stiffnesses: the sine transform itself. */
function modesOf({ sites }: Chain, { q, p }: State): number[] {
  return Array.from({ length: sites }, (_, i) => {
    const [position, momentum] = [q, p].map((x) => x.reduce((sum, y, n) => sum + y * sinPi((i + 1) * (n + 1), sites + 1), 0)) as [
      number,
      number,
    ];
    const omega = 2 * sinPi(i + 1, 2 * (sites + 1));
    return (momentum * momentum + omega * omega * position * position) / (sites + 1);
  });
}

const between = (name: string, low: number, high: number, expected: number): Statistic => ({ name, kind: 'mean', low, high, expected });
const clamped = (low: number, x: number, high: number) => Math.max(low, Math.min(high, x));

/** <e_1> = 1/N, <S> = sum_{j=2}^N 1/j. */
const ofEntropy: readonly EquilibriumOf[] = [
  {
    statistic: ({ sites }) => between('e_1', 0, 1, 1 / sites),
    of: (chain, state) => {
      const modes = modesOf(chain, state);
      return clamped(0, (modes[0] as number) / modes.reduce((a, b) => a + b, 0), 1);
    },
  },
  {
    statistic: ({ sites }) => between('e_N', 0, 1, 1 / sites),
    of: (chain, state) => {
      const modes = modesOf(chain, state);
      return clamped(0, (modes.at(-1) as number) / modes.reduce((a, b) => a + b, 0), 1);
    },
  },
  {
    statistic: ({ sites }) => {
      const expected = Array.from({ length: sites - 1 }, (_, i) => 1 / (i + 2)).reduce((a, b) => a + b, 0);
      return between('S', 0, log(sites), expected);
    },
    of: (chain, state) => clamped(0, spectralEntropy(modesOf(chain, state)), log(chain.sites)),
  },
];

/** C_p, C_r and J over the energy: directions of p and r are uniform on spheres, so that ratios have the means of their numerators over N. */
const ofCovariances: readonly EquilibriumOf[] = [
  {
    statistic: () => between('C_p over sum p^2 / N', -1, 1, 0),
    of: (_, { p }) => {
      const neighbours = p.reduce((sum, x, n) => sum + x * (p[n + 1] ?? 0), 0);
      return clamped(-1, neighbours / p.reduce((sum, x) => sum + x * x, 0), 1);
    },
  },
  {
    statistic: () => between('C_r over sum r^2 / N', -1, 1, 0),
    of: (chain, state) => {
      const { lengths, harmonic } = quadraticForm(chain, state);
      const kinetic = state.p.reduce((sum, x) => sum + x * x, 0) / (2 * chain.sites);
      return clamped(-1, lengths / (2 * (harmonic - kinetic)), 1);
    },
  },
  {
    statistic: () => between('J_2 / eps', 1 / 2, 3 / 2, 1),
    of: (chain, state) => {
      const form = quadraticForm(chain, state);
      return clamped(1 / 2, quadraticJ(form) / form.harmonic, 3 / 2);
    },
  },
];

/** In shares of each statistic's span: what leading order leaves out at g = 2^-10 is below the range. */
const declared: Declared = { range: 1 / 128, effect: 1 / 16, replicas: 4096 };

/**
 * Shares of the modes, and the spectral entropy.
 *
 * Catches: ln N for the mean of S, modes of unequal temperature.
 * Blind to: differences below a tenth of the span.
 */
export const gibbsEquipartition = todaGibbs(
  'gibbs/equipartition',
  {
    tex: String.raw`\langle e_k \rangle = \frac1N,\quad \langle S \rangle = \sum_{j=2}^N \frac1j`,
    source: 'independent, exponentially distributed mode energies',
    route: 'the sine transform of thermal states',
    catches: 'ln N for the mean of S, modes of unequal temperature',
    blindTo: 'differences below a tenth of the span: modes/equipartition is exact',
  },
  { ...declared, effect: 3 / 32 },
  ofEntropy,
);

/**
 * Covariances of neighbours, and J_2.
 *
 * Catches: a covariance of lengths without the terms of the walls, momenta that are correlated.
 * Blind to: differences below a sixteenth of the span.
 */
export const gibbsCovariances = todaGibbs(
  'gibbs/covariances',
  {
    tex: String.raw`\langle C_p \rangle = \langle C_r \rangle = 0,\quad \langle J_2 / \varepsilon_2 \rangle = 1`,
    source: 'Gaussian momenta and lengths: directions are uniform on spheres, so that ratios have the means of their numerators',
    route: 'sums over neighbours in thermal states',
    catches: 'a covariance of lengths without the terms of the walls, momenta that are correlated',
    blindTo: 'differences below a sixteenth of the span: toda/equilibrium is exact',
  },
  declared,
  ofCovariances,
);
