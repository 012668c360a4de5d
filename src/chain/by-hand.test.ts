import { describe, expect, it } from 'vitest';
import { chain, siteChain } from './chain.ts';
import { energy } from './energy.ts';
import { energyCurrents, siteEnergies } from './energy-current.ts';
import { force } from './force.ts';
import { type State, state } from './state.ts';
import { tangentForce } from './tangent-force.ts';

/** -0 as 0. */
const plain = (x: Float64Array) => Array.from(x, (value) => value + 0);
/** The same realisation as the second of three, between two others. */
const middle = ({ q, p }: State): State => {
  const between = (x: Float64Array) => Array.from(x).flatMap((value, j) => [0.125 * j, value, 1 - value]);
  return state(between(q), between(p), 3);
};

/** Two masses between walls, both pinned. By hand: r = 1, 2, -3, velocities 2 and 2, V' = 1, 4, -12, U' = 2 and 108. */
const row = {
  name: 'two masses between walls',
  system: chain({
    potential: 'harmonic',
    boundary: 'fixed',
    sites: 2,
    stiffness: [1, 2, 4],
    mass: [2, 0.5],
    pinning: { quadratic: [2, 0], quartic: [0, 4] },
  }),
  at: state([1, 3], [4, 1]),
  direction: Float64Array.of(1, -1),
  kinetic: 16 / 4 + 1 / 1,
  pinned: 1 + 81,
  bonds: 0.5 + 4 + 18,
  force: [4 - 1 - 2, -12 - 4 - 108],
  // V'' dv = 1, -4, 4; U'' = 2 and 108
  tangent: [-4 - 1 - 2, 4 + 4 + 108],
  // halves of the middle bond, the others wholly
  siteEnergies: [4 + 1 + 0.5 + 2, 1 + 81 + 18 + 2],
  currents: [0, -4 * 2, 0],
};

/**
 * One site of a 3 x 3 torus lifted by 1, site 4 = (1, 1): its bonds are 3 and 4 along the first axis, 10 and 13 along the second. V = r^2/2 + r^4
 * along the first, r^2 + r^4 along the second; U = q^6; velocity 1. V'(+-1) = +-5 and +-6, V'' = 13 and 14, U' = 6, U'' = 30.
 */
const at4 = (x: number) => new Array<number>(9).fill(0).with(4, x);
const torus = {
  name: 'one site of a torus',
  system: chain({
    potential: 'fput-beta',
    boundary: 'periodic',
    sides: [3, 3],
    stiffness: [...new Array<number>(9).fill(1), ...new Array<number>(9).fill(2)],
    beta: 4,
    mass: at4(2).map((m) => m || 4),
    pinning: { sextic: 6 },
  }),
  at: state(at4(1), at4(2)),
  direction: Float64Array.from(at4(1)),
  kinetic: 1,
  pinned: 1,
  bonds: 2 * 1.5 + 2 * 2,
  force: [0, 6, 0, 5, -2 * 5 - 2 * 6 - 6, 5, 0, 6, 0],
  tangent: [0, 14, 0, 13, -2 * 13 - 2 * 14 - 30, 13, 0, 14, 0],
  siteEnergies: [0, 1, 0, 0.75, 1 + 1 + 3.5, 0.75, 0, 1, 0],
  currents: [0, 0, 0, -2.5, 2.5, 0, 0, 0, 0, 0, -3, 0, 0, 3, 0, 0, 0, 0],
};

/** One mass on formulas, V = 2 + 3 r^2 and U = q^3 + 8 q^2: r = 1/2, -1/2, V' = 3, -3, V'' = 6, U' = 8.75, U'' = 19. */
const written = {
  name: 'formulas',
  system: chain({
    potential: { expression: '2 + k * r^2', parameters: { k: 3 } },
    boundary: 'fixed',
    sites: 1,
    pinning: { quadratic: 16, formula: { expression: 'q^3 + quadratic * q^2 / 2', parameters: {} } },
  }),
  at: state([0.5], [1]),
  direction: Float64Array.of(2),
  kinetic: 0.5,
  pinned: 0.125 + 2,
  bonds: 2 * (2 + 0.75),
  force: [-3 - 3 - (0.75 + 8)],
  tangent: [2 * (-6 - 6 - (3 + 16))],
  siteEnergies: [0.5 + 2.125 + 5.5],
  currents: [0, 0],
};

describe.each([row, torus, written])('by hand, $name:', ({ system, at, direction, ...expected }) => {
  it('energy', () => expect(energy(system, at)).toBe(expected.kinetic + expected.pinned + expected.bonds));
  it('force', () => expect(plain(force(system, at))).toEqual(expected.force));
  it('tangent force', () => expect(plain(tangentForce(system, at, direction))).toEqual(expected.tangent));
  it('site energies, which add up', () => {
    expect([...siteEnergies(system, at)]).toEqual(expected.siteEnergies);
    expect(expected.siteEnergies.reduce((a, b) => a + b, 0)).toBe(energy(system, at));
  });
  it('currents', () => expect(plain(energyCurrents(system, at))).toEqual(expected.currents));

  it('the same in a realisation of several', () => {
    const several = middle(at);
    expect(energy(system, several, 1)).toBe(energy(system, at));
    expect(force(system, several, 1)).toEqual(force(system, at));
    expect(tangentForce(system, several, direction, 1)).toEqual(tangentForce(system, at, direction));
    expect(siteEnergies(system, several, 1)).toEqual(siteEnergies(system, at));
    expect(energyCurrents(system, several, 1)).toEqual(energyCurrents(system, at));
  });
});

describe('by hand, coefficients per site:', () => {
  const own = { potential: 'harmonic', kind: 'site-chain' } as const;

  it('on a ring, r = 2, -4, 2: f_j = chi_j (r_j - r_{j-1})', () => {
    const ring = siteChain({ ...own, boundary: 'periodic', sites: 3, stiffness: [1, 2, 4] });
    const at = state([1, 3, -1], [0, 0, 0]);
    expect([...force(ring, at)]).toEqual([0, -12, 24]);
    expect([...tangentForce(ring, at, at.q)]).toEqual([0, -12, 24]); // a linear force is its own tangent
  });

  it('between walls, r = 1, 2, -3, with a quartic pinning', () => {
    const walls = siteChain({ ...own, boundary: 'fixed', sites: 2, stiffness: [1, 2], pinning: { quartic: [1, 0] }, mass: [2, 3] });
    const at = state([1, 3], [0, 0]);
    expect([...force(walls, at)]).toEqual([1 - 1, -10]);
    expect([...tangentForce(walls, at, Float64Array.of(1, 0))]).toEqual([1 * (-1 - 1) - 3, 2 * (0 + 1)]);
  });
});

describe('refused', () => {
  it('a direction of another length, a state of another size', () => {
    expect(() => tangentForce(row.system, row.at, new Float64Array(3))).toThrow(
      'direction.length: got 3; expected 2, as many as the chain has sites',
    );
    for (const of of [energy, force, siteEnergies, energyCurrents])
      expect(() => of(row.system, torus.at)).toThrow('state.sites: got 9; expected 2, as many as the chain has');
  });
});
