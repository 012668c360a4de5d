import { describe, expect, it } from 'vitest';
import { chains } from '../../properties/arbitraries/chains.ts';
import { drawn } from '../../properties/arbitraries/structural.ts';
import { everySystem } from '../../properties/arbitraries/system-names.ts';
import { chain, chainJson } from './chain.ts';
import { pinningNames } from './pinning.ts';
import { partsOf, trustedChain } from './trusted-chain.ts';

const ring = chain({
  potential: 'fput-alphabeta',
  boundary: 'periodic',
  sites: 3,
  alpha: [1, 2, 1],
  beta: [1, 3, 3],
  pinning: { sextic: [0, 1, 1] },
});

describe('a trusted chain', () => {
  it.each(everySystem)('%s: is the one that the same parts give checked, key by key, and frozen all through', (system) => {
    for (let index = 0; index < 50; index++) {
      const made = drawn(chains({ system, maxSites: 9 }), 1, 'trusted', index);
      const checked = chain(JSON.parse(chainJson(made)));
      expect(made).toStrictEqual(checked);
      expect(Object.keys(made)).toEqual(Object.keys(checked));
      const { potential, sides, stiffness, alpha, beta, mass, pinning } = made;
      const parts = [made, potential, sides, stiffness, alpha, beta, mass, pinning, pinning?.formula, pinning?.formula?.parameters];
      expect([...parts, ...pinningNames.map((name) => pinning?.[name])].every(Object.isFrozen)).toBe(true);
    }
  });

  it('has equal coefficients as one number, and no pinning where all of it is 0', () => {
    const first = (coefficient: unknown) => (typeof coefficient === 'number' ? coefficient : (coefficient as number[]).slice(1));
    const shorter = trustedChain(partsOf(ring, { boundary: 'fixed', sites: 1 }, first as never, (c) => (c === 1 ? 1 : 0)));
    expect(shorter).toMatchObject({ boundary: 'fixed', sites: 1, alpha: [2, 1], beta: 3, mass: 1 });
    expect('pinning' in shorter).toBe(false);
  });
});
