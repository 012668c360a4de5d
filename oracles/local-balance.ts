import type { Decimal } from 'decimal.js';
import type { Expression } from '../src/chain/expression.ts';
import { decimal } from '../src/exact/decimal.ts';
import { derivative } from '../src/exact/derivative.ts';
import { evaluate } from '../src/exact/evaluate.ts';
import type { Hamiltonian } from '../src/reference/hamiltonian.ts';
import { absoluteTerms, absoluteTermsOfPins, gamma } from './bounds/absolute-terms.ts';
import { bound } from './bounds/bound.ts';
import { roundingsOf } from './bounds/roundings-of.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { hasFormula } from './hamiltonian/has-formula.ts';
import { refuted } from './run.ts';
import type { ChainState, Mechanics } from './subjects/mechanics.ts';
import type { Oracle } from './verdict/oracle.ts';

/** As in an energy's term (10), with the kinetic energy, the pinning and six shares of bonds added up. */
const energyRoundings = 18;
/** As in a bond's force (9); two velocities rounded, their sum, two products; then six currents added up. */
const currentRoundings = 20;

/**
 * Local energy balance: what a site gains is what flows in less what flows out.
 *
 *   dh_j/dt = sum over bonds that end at j of j_b - sum over bonds that begin at j of j_b
 *   h_j = p_j^2 / (2 m_j) + U_j(q_j) + half of each of its bonds (a bond at a wall wholly)
 *
 * h_j from the Hamiltonian's expressions; dh_j/dt by the chain rule along Hamilton's equations, sum_i (dh_j/dq_i p_i/m_i + dh_j/dp_i f_i), all
 * slopes by differentiating the expressions, in 40 digits. The currents are the subject's.
 *
 * Catches: a current with a wrong factor, sign, bond or mass; a current that belongs to another partition of the energy.
 * Blind to: a circulation added to all currents of a loop, the same everywhere: it fills no site.
 */
export const localBalance: Oracle<ChainState, ChainState, Mechanics> = {
  id: 'mechanics/local-balance',
  law: {
    tex: String.raw`\dot h_j = \sum_{b \to j} j_b - \sum_{j \to b} j_b`,
    source: 'S. Lepri, R. Livi, A. Politi, Phys. Rep. 377, 1 (2003), sec. 2.3',
    route: "the chain rule along Hamilton's equations, from the expressions, 40 digits",
    catches: 'a current with a wrong factor, sign, bond or mass; a current that belongs to another partition of the energy',
    blindTo: 'a circulation that is the same along a whole loop: it fills no site, and no law of motion knows it',
  },

  *examine({ chain, state }) {
    const [{ siteEnergies, currents }] = (yield [{ chain, state }]) as [Mechanics];
    const hamiltonian = hamiltonianOf(chain);
    for (const [name, values, count] of [
      ['site energies', siteEnergies, chain.sites],
      ['currents', currents, hamiltonian.bonds.length],
    ] as const)
      if (values.length !== count || !values.every(Number.isFinite)) return refuted({ term: `expected ${count} finite ${name}` });

    const exact = localEnergies(hamiltonian, state);
    const sizes = localSizes(hamiltonian, state);
    const inflow = exact.gains.map(() => real.of(0));
    hamiltonian.bonds.forEach(({ left, right }, bond) => {
      const current = real.of(currents[bond] as number);
      if (left !== 'wall') inflow[left] = real.minus(inflow[left] as Decimal, current);
      if (right !== 'wall') inflow[right] = real.plus(inflow[right] as Decimal, current);
    });
    const more = moreOf(chain, hamiltonian);
    const sites = exact.energies.flatMap((energy, site) => [
      {
        site,
        term: 'site energy',
        deviation: Math.abs(real.toNumber(real.minus(real.of(siteEnergies[site] as number), energy))),
        roundings: energyRoundings + more,
        size: sizes.energies[site] as number,
      },
      {
        site,
        term: 'balance',
        deviation: Math.abs(real.toNumber(real.minus(inflow[site] as Decimal, exact.gains[site] as Decimal))),
        roundings: currentRoundings + more,
        size: sizes.currents[site] as number,
      },
    ]);
    const allowed = (it: (typeof sites)[number]) => gamma(it.roundings) * it.size;
    const worst = sites.reduce((a, b) => (b.deviation * allowed(a) > a.deviation * allowed(b) ? b : a));
    const largest = Math.max(...sizes.currents);
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: allowed(worst),
        grade: hasFormula(chain) ? 'estimated' : 'proved',
        source: `gamma_${worst.roundings} of the absolute terms at the site`,
      }),
      effect: 2 ** -40 * Math.max(worst.size, largest), // a relative error of 1e-12 in any term
      evidence: 'high-precision',
      witness: [{ name: 'flowing', value: Math.max(...currents.map(Math.abs)), floor: 2 ** -20 }],
      measured: [],
      where: { site: worst.site, term: worst.term },
    };
  },
};

const real = decimal(40);

/** What a formula's terms go through beyond the 9 or 10 roundings of the named potentials, as `roundingsOf` counts. */
function moreOf(chain: ChainState['chain'], { potential, pinning }: Hamiltonian): number {
  if (!hasFormula(chain)) return 0;
  const ofBonds = Math.max(roundingsOf(potential, { r: 1 }), roundingsOf(derivative(potential, 'r'), { r: 1 }));
  return Math.max(ofBonds, pinning === undefined ? 0 : roundingsOf(pinning.potential));
}

/** h_j and dh_j/dt of every site. */
function localEnergies(h: Hamiltonian, { q, p }: ChainState['state']): { readonly energies: Decimal[]; readonly gains: Decimal[] } {
  const at = (site: number | 'wall') => real.of(site === 'wall' ? 0 : (q[site] as number));
  const momenta = Array.from(p, real.of);
  const velocities = momenta.map((x, j) => real.over(x, real.of(h.masses?.[j] ?? 1)));
  const velocity = (site: number | 'wall') => (site === 'wall' ? real.of(0) : (velocities[site] as Decimal));
  const valued = (expression: Expression, coefficients: Readonly<Record<string, number>>, variable: Record<string, Decimal>) =>
    evaluate(expression, { ...Object.fromEntries(Object.entries(coefficients).map(([name, x]) => [name, real.of(x)])), ...variable }, real);
  const half = real.of(0.5);
  const energies = momenta.map((x, j) => real.times(half, real.times(x, velocities[j] as Decimal)));
  const forces = momenta.map(() => real.of(0));
  const stretching = momenta.map(() => real.of(0)); // what the bonds' shares gain as they are stretched
  const slope = derivative(h.potential, 'r');
  for (const { left, right, coefficients } of h.bonds) {
    const r = real.minus(at(right), at(left));
    const [energy, pull] = [valued(h.potential, coefficients, { r }), valued(slope, coefficients, { r })];
    const moving = [left, right].filter((end) => end !== 'wall');
    const share = real.over(real.of(1), real.of(moving.length));
    const power = real.times(pull, real.minus(velocity(right), velocity(left)));
    for (const site of moving) {
      energies[site] = real.plus(energies[site] as Decimal, real.times(share, energy));
      stretching[site] = real.plus(stretching[site] as Decimal, real.times(share, power));
    }
    if (left !== 'wall') forces[left] = real.plus(forces[left] as Decimal, pull);
    if (right !== 'wall') forces[right] = real.minus(forces[right] as Decimal, pull);
  }
  if (h.pinning !== undefined) {
    const { potential, coefficients } = h.pinning;
    const held = derivative(potential, 'q');
    coefficients.forEach((of, site) => {
      const place = { q: at(site) };
      const pull = valued(held, of, place);
      energies[site] = real.plus(energies[site] as Decimal, valued(potential, of, place));
      stretching[site] = real.plus(stretching[site] as Decimal, real.times(pull, velocity(site)));
      forces[site] = real.minus(forces[site] as Decimal, pull);
    });
  }
  const gains = stretching.map((gain, site) => real.plus(gain, real.times(velocity(site), forces[site] as Decimal)));
  return { energies, gains };
}

/** The absolute terms of every site's energy, and of the currents at every site. */
function localSizes(h: Hamiltonian, state: ChainState['state']): { readonly energies: number[]; readonly currents: number[] } {
  const velocity = (site: number | 'wall') => (site === 'wall' ? 0 : Math.abs(state.p[site] as number) / (h.masses?.[site] ?? 1));
  const energies = absoluteTermsOfPins(h.pinning?.potential, h, state);
  state.p.forEach((p, site) => {
    energies[site] = (energies[site] as number) + 0.5 * Math.abs(p) * velocity(site);
  });
  const currents = energies.map(() => 0);
  const bonds = absoluteTerms(h.potential, h, state);
  const slopes = absoluteTerms(derivative(h.potential, 'r'), h, state);
  h.bonds.forEach(({ left, right }, bond) => {
    for (const site of [left, right]) {
      if (site === 'wall') continue;
      energies[site] = (energies[site] as number) + (bonds[bond] as number);
      currents[site] = (currents[site] as number) + 0.5 * (slopes[bond] as number) * (velocity(left) + velocity(right));
    }
  });
  return { energies, currents };
}
