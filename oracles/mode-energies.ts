import type { Decimal } from 'decimal.js';
import type { Chain } from '../src/chain/chain.ts';
import { decimal } from '../src/exact/decimal.ts';
import { derivative } from '../src/exact/derivative.ts';
import { evaluate } from '../src/exact/evaluate.ts';
import { gamma } from './bounds/absolute-terms.ts';
import { bound } from './bounds/bound.ts';
import { bondExpression, pinningExpression } from './hamiltonian/expression-of.ts';
import { refuted } from './run.ts';
import type { ChainState } from './subjects/mechanics.ts';
import type { ModesSeen } from './subjects/modes.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Roundings of a mode's energy beside the sum over the sites: sine, norm and product of each term, square, frequency (six), products and sum. */
const roundings = 16;

const real = decimal(40);

/** pi = x + sin x + O((pi - x)^3) at the double x next to it: good to 47 digits. */
const pi = real.plus(real.of(Math.PI), real.sin(real.of(Math.PI)));

/**
 * Mode energies: E_k = (|P_k|^2 / m + m omega_k^2 |Q_k|^2) / 2 of a uniform chain, with the sines of the modes in 40 digits.
 *
 *   Q_k = sqrt(2/(N+1)) sum_n q_n sin(pi k n/(N+1)) between walls, N^(-1/2) sum_x q_x exp(-2 pi i k.x/L) on a torus
 *   m omega_k^2 = kappa + 4 chi sum sin^2
 *
 * chi = V''(0) and kappa = U''(0) by differentiating the expressions twice.
 *
 * Catches: a wrong norm, frequency, numbering or sign of a transform, a mode energy without its mass or pinning.
 * Blind to: what modes do in time; modes/dispersion sees that.
 */
export const modeEnergiesAreTransforms: Oracle<ChainState, ChainState, ModesSeen> = {
  id: 'modes/energies',
  law: {
    tex: String.raw`E_k = \tfrac12\Bigl(\frac{|P_k|^2}{m} + m\,\omega_k^2\,|Q_k|^2\Bigr)`,
    source: 'the transform itself, in 40 digits',
    route: 'the sine or Fourier transform in 40 digits, chi and kappa by differentiating twice',
    catches: 'a wrong norm, frequency, numbering or sign of a transform, a missing mass or pinning',
    blindTo: 'what modes do in time: modes/dispersion sees it',
  },

  *examine({ chain, state }) {
    const linear = linearPart(chain);
    if (linear === undefined) return { outOfScope: 'not uniform, or unstable at rest: it has no such modes' };
    const [{ energies }] = (yield [{ chain, state }]) as [ModesSeen];
    const { sites } = chain;
    if (energies.length !== sites || !energies.every(Number.isFinite)) return refuted({ term: `expected ${sites} finite energies` });
    const modes = Array.from(energies, (seen, index) => {
      const { energy, size } = modeEnergy(chain, linear, state, index);
      return {
        index,
        deviation: Math.abs(real.toNumber(real.minus(real.of(seen), energy))),
        allowed: gamma(2 * sites + roundings) * size,
        size,
      };
    });
    const worst = modes.reduce((a, b) => (b.deviation * a.allowed > a.deviation * b.allowed ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: worst.allowed,
        grade: 'estimated',
        source: `gamma_n of the squared absolute terms, n = 2 N + ${roundings}`,
      }),
      effect: 2 ** -36 * Math.max(...modes.map(({ size }) => size)),
      evidence: 'high-precision',
      witness: [{ name: 'excited', value: Math.max(...energies), floor: 2 ** -20 }],
      measured: [],
      where: { term: `mode ${worst.index + (chain.boundary === 'fixed' ? 1 : 0)}` },
    };
  },
};

const knownSines = new Map<string, Decimal>();

/** sin(pi numerator / denominator), computed once. */
function sinPi(numerator: number, denominator: number): Decimal {
  const reduced = numerator % (2 * denominator);
  const key = `${reduced}/${denominator}`;
  const sine = knownSines.get(key) ?? real.sin(real.over(real.times(pi, real.of(reduced)), real.of(denominator)));
  knownSines.set(key, sine);
  return sine;
}

interface Linear {
  readonly chi: Decimal;
  readonly kappa: Decimal;
  readonly mass: number;
}

/** The linear coefficients where they are the same everywhere and hold the chain. */
function linearPart(chain: Chain): Linear | undefined {
  const { stiffness, alpha, beta, mass, pinning } = chain;
  const { quadratic = 0, quartic = 0, sextic = 0 } = pinning ?? {};
  const all = { stiffness, alpha, beta, mass, quadratic, quartic, sextic };
  if (!Object.values(all).every((coefficient) => typeof coefficient === 'number')) return undefined;
  const values = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, real.of(value as number)]));
  const curvature = (variable: 'r' | 'q', expression: Parameters<typeof derivative>[0]) =>
    evaluate(derivative(derivative(expression, variable), variable), { ...values, [variable]: real.of(0) }, real);
  const chi = curvature('r', bondExpression(chain));
  const kappa = pinning === undefined ? real.of(0) : curvature('q', pinningExpression(pinning));
  return chi.lte(0) || kappa.lt(0) ? undefined : { chi, kappa, mass: mass as number };
}

/** A mode's energy, and the same of absolute terms. */
function modeEnergy(
  chain: Chain,
  { chi, kappa, mass }: Linear,
  { q, p }: ChainState['state'],
  index: number,
): { energy: Decimal; size: number } {
  const { sites, sides = [sites], boundary } = chain;
  const coordinates = (site: number) => {
    let rest = site;
    return sides.map((side) => {
      const x = rest % side;
      rest = (rest - x) / side;
      return x;
    });
  };
  const wave = coordinates(index);
  const sines = boundary === 'fixed' ? [sinPi(index + 1, 2 * (sites + 1))] : wave.map((k, axis) => sinPi(k, sides[axis] as number));
  const squares = sines.reduce((sum, sine) => real.plus(sum, real.times(sine, sine)), real.of(0));
  const stiffness = real.plus(kappa, real.times(real.times(real.of(4), chi), squares)); // m omega^2
  // sin and cos of the phase, cos x = sin(x + pi/2)
  const parts = boundary === 'fixed' ? [0] : [0, 1];
  const norm = boundary === 'fixed' ? real.over(real.of(2), real.of(sites + 1)) : real.over(real.of(1), real.of(sites)); // squared
  /** of a site's phase, in units of pi / (2 (N+1)) between walls and pi / (2 N) on a torus */
  const phase = (site: number) =>
    boundary === 'fixed'
      ? 2 * (index + 1) * (site + 1)
      : coordinates(site).reduce((sum, x, axis) => sum + (4 * x * (wave[axis] as number) * sites) / (sides[axis] as number), 0);
  const unit = 2 * (boundary === 'fixed' ? sites + 1 : sites);
  const squared = (values: Float64Array) => {
    let [power, size] = [real.of(0), 0];
    for (const part of parts) {
      const terms = Array.from(values, (x, site) => real.times(real.of(x), sinPi(phase(site) + (part * unit) / 2, unit)));
      const sum = terms.reduce((a, b) => real.plus(a, b), real.of(0));
      const absolute = terms.reduce((a, b) => a + Math.abs(real.toNumber(b)), 0);
      power = real.plus(power, real.times(sum, sum));
      size += absolute * absolute;
    }
    return { power: real.times(power, norm), size: size * real.toNumber(norm) };
  };
  const [ofQ, ofP] = [squared(q), squared(p)];
  const half = real.of(0.5);
  return {
    energy: real.times(half, real.plus(real.over(ofP.power, real.of(mass)), real.times(stiffness, ofQ.power))),
    size: 0.5 * (ofP.size / mass + real.toNumber(stiffness) * ofQ.size),
  };
}
