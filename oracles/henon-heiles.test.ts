import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import { energy } from '../src/chain/energy.ts';
import { type State, state } from '../src/chain/state.ts';
import { decimal } from '../src/exact/decimal.ts';
import { solution } from '../src/reference/equations.ts';
import { taylor } from '../src/reference/taylor.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { henonHeilesEquations, normalCoordinates } from './henon-heiles.ts';

const ring = (stiffness: number, alpha: number) => chain({ potential: 'fput-alpha', boundary: 'periodic', sites: 3, stiffness, alpha });

const starts: readonly State[] = [
  state([0.5, -0.25, 0.125], [0.25, 0.5, -0.375]),
  state([-0.375, 0.25, 0.5], [0, 0, 0]),
  state([0, 0, 0], [0.5, -0.125, -0.375]),
];
const rings = [ring(1, 0.25), ring(0.75, -0.5), ring(1.5, 1)];
const both = rings.flatMap((system) => starts.map((start) => ({ system, start })));

describe('the alpha ring of three is the system of Henon and Heiles', () => {
  it.each(both)('$#: in its energy', ({ system, start }) => {
    const { q, p } = normalCoordinates(start);
    const [x, y] = q;
    const kinetic = (p[0] * p[0] + p[1] * p[1] + p[2] * p[2]) / 2;
    const chi = system.stiffness as number;
    const c = (3 * (system.alpha as number)) / Math.sqrt(2);
    const expected = kinetic + (3 * chi * (x * x + y * y)) / 2 + c * (x * x * y - (y * y * y) / 3);
    expect(Math.abs(energy(system, start) - expected)).toBeLessThan(1e-15); // some ten roundings of numbers below 1
  });

  it.each(both)('$#: in its motion, which the Hamiltonian of the ring gives as well', ({ system, start }) => {
    const real = decimal(18);
    const times = [0.5, 2];
    const from = normalCoordinates(start);
    const reduced = solution(henonHeilesEquations(system.stiffness as number, system.alpha as number), [...from.q, ...from.p], times, real);
    taylor(hamiltonianOf(system), start.q, start.p, times, real).forEach(({ q, p }, i) => {
      const mapped = normalCoordinates(state(q.map(real.toNumber), p.map(real.toNumber)));
      [...mapped.q, ...mapped.p].forEach((x, j) => {
        expect(Math.abs(x - real.toNumber(reduced[i][j]))).toBeLessThan(4e-15); // roundings of both maps, little enlarged in this time
      });
    });
  });

  it('has sqrt 2 to 32 digits', () => {
    const real = decimal(50);
    const { root = 0, rest = 0 } = henonHeilesEquations(1, 1).parameters ?? {};
    const sum = real.plus(real.of(root), real.of(rest));
    expect(Math.abs(real.toNumber(real.minus(real.times(sum, sum), real.of(2))))).toBeLessThan(2e-32); // 2 sqrt 2 times half a unit in the last place of the rest, 2^-107
  });

  it('turns by a third where the ring is counted from its next site: r_0 = (sqrt 2 y - sqrt 6 x)/2, r_1 = (sqrt 2 y + sqrt 6 x)/2', () => {
    const [start] = starts;
    const counted = (x: Float64Array) => [...x.slice(1), x[0]];
    const [before, after] = [start, state(counted(start.q), counted(start.p))].map(normalCoordinates);
    for (const name of ['q', 'p'] as const) {
      const [x, y, centre] = before[name];
      const turned = [-x / 2 - (Math.sqrt(3) / 2) * y, (Math.sqrt(3) / 2) * x - y / 2, centre];
      expect(Math.max(...turned.map((value, i) => Math.abs(value - after[name][i])))).toBeLessThan(1e-15);
    }
  });
});
