import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteTerms, absoluteTermsOfPins, gamma } from '../../oracles/bounds/absolute-terms.ts';
import { roundingsOf } from '../../oracles/bounds/roundings-of.ts';
import { hamiltonianOf } from '../../oracles/hamiltonian/hamiltonian-of.ts';
import { runs } from '../../properties/arbitraries/runs.ts';
import { everySystem, type SystemName } from '../../properties/arbitraries/system-names.ts';
import { trajectory } from '../dynamics/trajectory.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { type Hamiltonian, hamiltonianValue } from '../reference/hamiltonian.ts';
import { srkn14a } from '../schemes/srkn14a.ts';
import type { Chain } from './chain.ts';
import { energy } from './energy.ts';
import { energyCurrents, siteEnergies } from './energy-current.ts';
import type { Expression } from './expression.ts';
import { force } from './force.ts';
import { bondCount, bondEnds } from './lattice.ts';
import type { State } from './state.ts';
import { tangentForce } from './tangent-force.ts';

const real = decimal(40);
const kindOf = (system: SystemName) => ({ system, maxSites: 6, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] }) as const;
const times = (n: number, by: (e: Expression) => Expression, e: Expression): Expression => (n === 0 ? e : times(n - 1, by, by(e)));
const named = (coefficients: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(coefficients).map(([name, x]) => [name, real.of(x)]));

/**
 * At every site, the derivatives of the given order of its bonds' V and of its U, each times how much its elongation moves: for order 1 by 1, for
 * order 2 as the sites move along v. And the roundings that these may take.
 */
function exactly(h: Hamiltonian, state: State, order: 1 | 2, v: Float64Array) {
  const place = (x: Float64Array) => (site: number | 'wall') => real.of(site === 'wall' ? 0 : x[site]);
  const [at, along] = [place(state.q), place(v)];
  const slope = times(order, (e) => derivative(e, 'r'), h.potential);
  const hold = h.pinning && times(order, (e) => derivative(e, 'q'), h.pinning.potential);
  const [bondSizes, pinSizes] = [absoluteTerms(slope, h, state), absoluteTermsOfPins(hold, h, state)];
  const sums = Array.from({ length: h.sites }, () => ({ value: real.of(0), size: 0 }));
  const add = (site: number | 'wall', value: Decimal, size: number) => {
    if (site !== 'wall') sums[site] = { value: real.plus(sums[site].value, value), size: sums[site].size + size };
  };
  h.bonds.forEach(({ left, right, coefficients }, b) => {
    const moves = order === 1 ? real.of(1) : real.minus(along(right), along(left));
    const pull = real.times(evaluate(slope, { ...named(coefficients), r: real.minus(at(right), at(left)) }, real), moves);
    const size = bondSizes[b] * moves.abs().toNumber();
    add(left, pull, size);
    add(right, pull.neg(), size);
  });
  h.pinning?.coefficients.forEach((coefficients, site) => {
    const moves = order === 1 ? real.of(1) : along(site);
    const pull = real.times(evaluate(hold as Expression, { ...named(coefficients), q: at(site) }, real), moves);
    add(site, pull.neg(), pinSizes[site] * moves.abs().toNumber());
  });
  // A named V' or V'' takes at most nine roundings, a U' seven; the elongation's change and the product two; sums and differences three.
  // A formula's derivative is another tree in the core: estimated as our own counts, with the same five.
  const inside = Math.max(9, roundingsOf(slope, { r: 1 }), hold === undefined ? 0 : roundingsOf(hold));
  return sums.map(({ value, size }) => ({ value, allowed: gamma(inside + 5) * size }));
}

const miss = (exact: Decimal, computed: number) => exact.minus(real.of(computed)).abs().toNumber();

describe.each(everySystem)('%s:', (system) => {
  const drawn = (check: (chain: Chain, start: State) => void) =>
    fc.assert(
      fc.property(runs(kindOf(system)), ({ chain, start }) => check(chain, start)),
      { seed: 1953, numRuns: 30 },
    );

  it('energy is the value of the Hamiltonian, and site energies add up to it', () =>
    drawn((chain, start) => {
      const h = hamiltonianOf(chain);
      const exact = hamiltonianValue(h, start.q, start.p, real);
      const kinetic = start.p.reduce((sum, p, j) => sum + (0.5 * p * p) / (h.masses?.[j] ?? 1), 0);
      const held = absoluteTermsOfPins(h.pinning?.potential, h, start);
      const size = [...absoluteTerms(h.potential, h, start), ...held].reduce((a, b) => a + b, kinetic);
      const inside = Math.max(10, roundingsOf(h.potential, { r: 1 }), h.pinning ? roundingsOf(h.pinning.potential) : 0);
      const allowed = gamma(inside + 2 * chain.sites + h.bonds.length) * size;
      expect(miss(exact, energy(chain, start))).toBeLessThanOrEqual(allowed);
      const sum = siteEnergies(chain, start).reduce((total, e) => real.plus(total, real.of(e)), real.of(0));
      expect(real.minus(sum, exact).abs().toNumber()).toBeLessThanOrEqual(allowed);
    }));

  it('force is -dH/dq, and the tangent force how it changes', () =>
    drawn((chain, start) => {
      const h = hamiltonianOf(chain);
      const [forces, tangents] = [force(chain, start), tangentForce(chain, start, start.p)];
      exactly(h, start, 1, start.p).forEach(({ value, allowed }, j) => {
        expect(miss(value, forces[j])).toBeLessThanOrEqual(allowed);
      });
      exactly(h, start, 2, start.p).forEach(({ value, allowed }, j) => {
        expect(miss(value, tangents[j])).toBeLessThanOrEqual(allowed);
      });
    }));

  it('what a site gains along the flow is what its bonds bring: by differences in time, which know no slope', () =>
    drawn((chain, start) => {
      const step = 2 ** -8;
      const at = (steps: number) => {
        const [end] = trajectory(chain, start, srkn14a, Math.sign(steps) * step, [Math.abs(steps)]).states;
        return siteEnergies(chain, end);
      };
      const [two, one, minusOne, minusTwo] = [2, 1, -1, -2].map(at);
      const inflow = new Float64Array(chain.sites);
      const currents = energyCurrents(chain, start);
      for (let bond = 0; bond < bondCount(chain); bond++) {
        const [left, right] = bondEnds(chain, bond);
        if (left !== 'wall') inflow[left] -= currents[bond];
        if (right !== 'wall') inflow[right] += currents[bond];
      }
      // h_j^(5) step^4 / 30 with frequencies below 8 in energies of order H: 8^5 / 30 * 2^-32 H < 3e-7 H; rounding: 1e-16 / step
      const size = siteEnergies(chain, start).reduce((sum, e) => sum + Math.abs(e), 0);
      inflow.forEach((expected, j) => {
        const gain = (8 * (one[j] - minusOne[j]) - (two[j] - minusTwo[j])) / (12 * step);
        expect(Math.abs(gain - expected)).toBeLessThan(1e-6 * size);
      });
    }));
});
