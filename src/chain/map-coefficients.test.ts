import { expect, it } from 'vitest';
import { chain } from './chain.ts';
import { each, listed } from './coefficient.ts';
import { mapCoefficients } from './map-coefficients.ts';

const written = chain({
  potential: { expression: 'k * (1 - cos(r)) + alpha * r^4', parameters: { k: 2 } },
  boundary: 'periodic',
  sides: [3, 4],
  alpha: Array.from({ length: 24 }, (_, bond) => bond),
  mass: 3,
  pinning: {
    quartic: Array.from({ length: 12 }, (_, site) => site),
    formula: { expression: 'quartic * q^4 + b * q^2', parameters: { b: 1 } },
  },
});

it('changes nothing when it is told nothing: formulas, sides and lists stay', () => {
  expect(mapCoefficients(written, {})).toEqual(written);
});

it('changes what belongs to bonds, or to sites, by name', () => {
  const names: string[] = [];
  const seen = mapCoefficients(written, {
    bonds: (c, name) => {
      names.push(name);
      return name === 'alpha' ? each((x) => 2 * x)(c) : c;
    },
    sites: (c, name) => {
      names.push(name);
      return name === 'mass' ? 5 : listed((values) => values.toReversed())(c);
    },
  });
  expect(names).toEqual(['stiffness', 'alpha', 'beta', 'mass', 'quadratic', 'quartic', 'sextic']);
  expect(seen).toEqual({
    ...written,
    alpha: Array.from({ length: 24 }, (_, bond) => 2 * bond),
    mass: 5,
    pinning: { ...written.pinning, quartic: Array.from({ length: 12 }, (_, site) => 11 - site) },
  });
});

it('gives another shape, sides or none', () => {
  const first = listed((values) => values.slice(0, 3));
  const ring = mapCoefficients(written, { bonds: first, sites: first }, { boundary: 'periodic', sites: 3 });
  expect(ring).toEqual({ ...withoutSides(), sites: 3, alpha: [0, 1, 2], pinning: { ...written.pinning, quartic: [0, 1, 2] } });
  expect('sides' in ring).toBe(false);
});

function withoutSides() {
  const { sides: _sides, ...rest } = written;
  return rest;
}

it('drops a pinning that becomes 0', () => {
  const pinned = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, pinning: { quadratic: 1 } });
  expect('pinning' in mapCoefficients(pinned, { sites: (c, name) => (name === 'mass' ? c : 0) })).toBe(false);
});
