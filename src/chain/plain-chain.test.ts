import { describe, expect, it } from 'vitest';
import { chainSchema } from './chain-schema.ts';
import { plainChain } from './plain-chain.ts';
import { potentials } from './potentials.ts';

const ring = { potential: 'fput-alpha', boundary: 'periodic', sites: 4, alpha: 1 / 4 };

/** Whole chains, and every field of them replaced by everything that somebody might write there. */
const candidates = [
  undefined,
  null,
  true,
  0,
  -0,
  1,
  -1,
  2.5,
  3,
  10_000_000,
  10_000_001,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'chain',
  'site-chain',
  'tsingou.system/1',
  'fixed',
  'toString',
  ...Object.keys(potentials),
  [],
  [1, 2],
  [3, 4],
  [3, 4, 5],
  [3, 4, 5, 6],
  [1, Number.NaN],
  [1, '2'],
  new Array(3),
  {},
  { quadratic: 1 },
  { quadratic: [1, 2], sextic: -0 },
  { quadratic: '1' },
  { cubic: 1 },
  { expression: 'r^2' },
  { formula: { expression: 'q^2' } },
  { expression: 'r^2', parameters: { D: 1 } },
];
const fields = ['format', 'kind', 'potential', 'boundary', 'sites', 'sides', 'stiffness', 'alpha', 'beta', 'mass', 'pinning', 'other'];
const systems = [
  ring,
  { ...ring, sites: undefined, sides: [3, 4] },
  { ...ring, mass: [1, 2, 1, 2], pinning: { quartic: [1, 0, 0, 1] } },
  { potential: 'harmonic', boundary: 'fixed', sites: 3, format: 'tsingou.system/1', kind: 'chain', stiffness: [1, 2, 3, 4] },
];

describe('a plain chain', () => {
  it.each(systems)('is read at once: %j', (system) => {
    expect(plainChain(system)).toMatchObject(chainSchema.parse(system));
  });

  it('is never read otherwise than by the schema, and nothing that it refuses is read', () => {
    let [read, refused] = [0, 0];
    for (const system of systems)
      for (const field of fields)
        for (const value of candidates) {
          const input = { ...system, [field]: value };
          const parsed = chainSchema.safeParse(input);
          const plain = plainChain(input);
          if (!parsed.success) {
            expect(plain, `${field}: ${String(value)}`).toBeUndefined();
            refused++;
          } else if (plain !== undefined) {
            expect(plain).toEqual(parsed.data);
            read++;
          }
        }
    for (const value of candidates) if (!chainSchema.safeParse(value).success) expect(plainChain(value)).toBeUndefined();
    expect(read).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(1000);
  });
});
