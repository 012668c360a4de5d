import { bondLengths } from '../../src/chain/bond-lengths.ts';
import { cosPi } from '../../src/elementary/sin-pi.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import { refuted } from '../run.ts';
import type { ChainState } from '../subjects/mechanics.ts';
import type { ModesSeen } from '../subjects/modes.ts';
import type { Oracle } from '../verdict/oracle.ts';

/** A_s of Tr L^4 .. Tr L^10. */
const weights: readonly (readonly number[])[] = [
  [1, 1 / 4],
  [1, 3 / 8, 1 / 16],
  [1, 29 / 64, 1 / 8, 1 / 64],
  [1, 65 / 128, 23 / 128, 5 / 128, 1 / 256],
];

/**
 * Weighted sums of the modes' energies are covariances of neighbours in space, 1 to 4 apart.
 *
 *   sum_k w_m(theta_k) E_k = 1/2 sum_s A_s sum_n (p_n p_{n+s} / m + chi r_n r_{n+s}),   w_m(theta) = sum_s A_s cos(s theta)
 *
 * theta_k = pi k/(N+1) between walls, where the sums over n run over half of the mirrored ring, 2 pi k/N on a ring.
 *
 * Catches: an angle with N for N + 1, a wrong norm or frequency, covariances without the terms of the walls.
 * Blind to: what is the same for all modes; modes/energies sees it.
 */
export const modeWeights: Oracle<ChainState, ChainState, ModesSeen> = {
  id: 'toda/mode-weights',
  law: {
    tex: String.raw`\sum_k w_m(\theta_k) E_k = \tfrac12 \sum_{|s| < m} A_s \sum_n (p_n p_{n+s} + r_n r_{n+s})`,
    source: 'the quadratic parts of Tr L^4 .. Tr L^10',
    route: 'covariances in space, without any mode',
    catches: 'an angle with N for N + 1, a wrong norm or frequency, covariances without the terms of the walls',
    blindTo: 'what is the same for all modes: modes/energies sees it',
  },

  *examine({ chain, state }) {
    const { sites, boundary, mass, stiffness } = chain;
    if (typeof mass !== 'number' || typeof stiffness !== 'number') return { outOfScope: 'unequal bonds or masses have other modes' };
    const [{ energies }] = (yield [{ chain, state }]) as [ModesSeen];
    if (energies.length !== sites || !energies.every(Number.isFinite)) return refuted({ term: `expected ${sites} finite energies` });
    const isRing = boundary === 'periodic';
    const p = Array.from(state.p, (y) => y / Math.sqrt(mass));
    const r = Array.from(bondLengths(chain, state, 0), (y) => y * Math.sqrt(stiffness));
    const ringOfP = isRing ? p : [0, ...p, 0, ...p.toReversed().map((y) => -y)];
    const ringOfR = isRing ? r : [...r, ...r.toReversed()];
    const apart = (x: readonly number[], s: number) => x.reduce((sum, y, n) => sum + y * (x[(n + s) % x.length] as number), 0);
    const sums = weights.map((of, i) => {
      const both = (s: number) => (s === 0 ? 1 : 2) * (of[s] as number) * (apart(ringOfP, s) + apart(ringOfR, s));
      const inSpace = of.reduce((sum, _, s) => sum + both(s), 0) / (isRing ? 2 : 4);
      const cosine = (k: number, s: number) => (isRing ? cosPi(2 * k * s, sites) : cosPi((k + 1) * s, sites + 1));
      const inModes = energies.reduce((sum, e, k) => sum + e * of.reduce((w, a, s) => w + (s === 0 ? a : 2 * a * cosine(k, s)), 0), 0);
      return { term: `Tr L^${2 * i + 4}`, deviation: Math.abs(inModes - inSpace) };
    });
    const worst = sums.reduce((a, b) => (b.deviation > a.deviation ? b : a));
    const total = (values: readonly number[]) => values.reduce((sum, y) => sum + Math.abs(y), 0);
    const spaced = Array.from(state.q, (y) => y * Math.sqrt(stiffness));
    // every mode's energy is as exact as the square of its absolute terms, all of which are at most this
    const size = total(p) * total(p) + 4 * total(spaced) * total(spaced);
    const value = (8 + Math.sqrt(2 * sites)) * unitRoundoff * size;
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value,
        grade: 'estimated',
        source: 'a random walk over the 2 N terms of a mode, and 8 u of its square: relative to its absolute terms',
      }),
      effect: 2 ** -30 * size,
      evidence: 'float64',
      witness: [{ name: 'excited', value: size, floor: 2 ** -1000 }],
      measured: [],
      where: { term: worst.term },
    };
  },
};
