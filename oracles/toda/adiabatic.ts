import { bondLengths } from '../../src/chain/bond-lengths.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { expMinusOneMinusX } from '../../src/elementary/exp-minus-one-minus-x.ts';
import { spectralEntropy } from '../../src/modes/spectral-entropy.ts';
import type { ObservedRun } from '../subjects/toda-integrals.ts';
import { mean, powersOfG, relativeSpread, spread } from './powers-of-g.ts';
import { quadraticForm, quadraticJ } from './quadratic-form.ts';

type Along = (seen: ObservedRun, chain: Chain) => readonly number[];

const j: Along = ({ j }) => j;
const quadratic: Along = ({ trajectory }, chain) => trajectory.states.map((state) => quadraticJ(quadraticForm(chain, state)));
const entropy: Along = ({ modes }) => modes.map((energies) => spectralEntropy(energies));
const momenta: Along = ({ trajectory }, chain) => trajectory.states.map((state) => quadraticForm(chain, state).momenta);
const lengths: Along = ({ trajectory }, chain) => trajectory.states.map((state) => quadraticForm(chain, state).lengths);
const both = (first: Along, second: Along, of: (a: number, b: number) => number): Along => {
  return (seen, chain) => {
    const other = second(seen, chain);
    return first(seen, chain).map((x, i) => of(x, other[i] as number));
  };
};

/** H_T / N of a chain of unit masses and one stiffness, with the alpha of the Toda lattice next to it. */
export const todaEnergy: Along = ({ trajectory }, chain) => {
  const chi = chain.stiffness as number;
  const alpha = (chain.alpha as number) / chi;
  return trajectory.states.map((state) => {
    const kinetic = state.p.reduce((sum, x) => sum + (x * x) / 2, 0);
    const bonds = bondLengths(chain, state, 0).reduce((sum, r) => sum + expMinusOneMinusX(2 * (alpha * r)), 0);
    return (kinetic + (chi * bonds) / (4 * alpha * alpha)) / chain.sites;
  });
};

/** The spread of all mode energies together, relative to the energy. */
const modeSpread = ({ modes }: ObservedRun): number => {
  const count = (modes[0] as Float64Array).length;
  const squares = Array.from({ length: count }, (_, k) => {
    const one = spread(modes.map((energies) => energies[k] as number));
    return one * one;
  });
  const total = mean(modes.map((energies) => energies.reduce((a, b) => a + b, 0)));
  return Math.sqrt(squares.reduce((a, b) => a + b, 0)) / total;
};

const along = (series: Along) => (seen: ObservedRun, chain: Chain) => relativeSpread(series(seen, chain));

/**
 * How the fluctuations along FPUT fall with g.
 *
 * Catches: a J that fluctuates like its quadratic form (ends left out, another alpha), an integrator whose own error is what is seen.
 * Blind to: times beyond the run; a J that is constant gives no slope and breaks.
 */
export const adiabatic = powersOfG(
  'fput/adiabatic',
  {
    tex: String.raw`\frac{\mathrm{std}\, J}{\langle J \rangle} \sim g,\quad \frac{\mathrm{std}\, X}{\langle X \rangle} \sim g^{1/2}\ \text{ for } J_2, S, E_k`,
    source: '{J, H_F} begins with the fourth order in the amplitude, {J_2, H_F}, {S, H_F}, {E_k, H_F} with the third',
    route: 'runs from one start at six amplitudes',
    catches: 'a J that fluctuates like its quadratic form: without its end terms, with another alpha',
    blindTo: 'times beyond the run',
  },
  [
    { name: 'J', exponent: 1, of: along(j) },
    { name: 'J_2', exponent: 1 / 2, of: along(quadratic) },
    { name: 'S', exponent: 1 / 2, of: along(entropy) },
    { name: 'E_k', exponent: 1 / 2, of: modeSpread },
  ],
);

/** J and its quadratic form, along FPUT. */
export const closeness = powersOfG(
  'fput/quadratic-form',
  {
    tex: String.raw`\frac{\mathrm{rms}(J - J_2)}{\varepsilon} \sim g^{1/2}`,
    source: 'J - J_2 begins with the third order in the amplitude',
    route: 'runs from one start at six amplitudes',
    catches: 'a quadratic form with another weight or without its end terms: then nothing falls',
    blindTo: 'the coefficient of the third order: toda/orders sees it',
  },
  [
    {
      name: 'J - J_2',
      exponent: 1 / 2,
      of: (seen, chain) => {
        const apart = both(j, quadratic, (a, b) => a - b)(seen, chain);
        return Math.sqrt(mean(apart.map((x) => x * x))) / mean(seen.j);
      },
    },
  ],
);

/** The two covariances, along FPUT. */
export const oppositePhases = powersOfG(
  'fput/opposite-phases',
  {
    tex: String.raw`1 + \mathrm{corr}(C_p, C_r) \sim g,\quad \frac{\mathrm{std}(C_p + C_r)}{\mathrm{std}\, C_p} \sim g^{1/2}`,
    source: 'the linear flow keeps C_p + C_r; {C_p + C_r, H_F} begins with the third order',
    route: 'runs from one start at six amplitudes',
    catches: 'covariances that do not complement each other: then neither falls',
    blindTo: 'an error in both that cancels in the sum',
  },
  [
    {
      name: '1 + correlation',
      exponent: 1,
      of: (seen, chain) => {
        const [a, b] = [momenta(seen, chain), lengths(seen, chain)];
        const [ofA, ofB] = [mean(a), mean(b)];
        const covariance = mean(a.map((x, i) => (x - ofA) * ((b[i] as number) - ofB)));
        return 1 + covariance / (spread(a) * spread(b));
      },
    },
    {
      name: 'C_p + C_r',
      exponent: 1 / 2,
      of: (seen, chain) => spread(both(momenta, lengths, (a, b) => a + b)(seen, chain)) / spread(momenta(seen, chain)),
    },
  ],
);

/** The first integral, along FPUT. */
export const firstIntegral = powersOfG(
  'fput/first-integral',
  {
    tex: String.raw`\frac{\mathrm{std}\, H_T}{\langle H_T \rangle} \sim g`,
    source: 'H_T - H_F begins with the fourth order in the amplitude',
    route: 'runs from one start at six amplitudes',
    catches: 'another third order of either potential: then it falls with g^(1/2)',
    blindTo: 'times beyond the run; the proved bound beside this claim holds for all',
  },
  [{ name: 'H_T', exponent: 1, of: along(todaEnergy) }],
);
