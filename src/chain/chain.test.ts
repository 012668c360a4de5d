import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../properties/arbitraries/runs.ts';
import { everySystem } from '../../properties/arbitraries/system-names.ts';
import { type ChainInput, chain, chainJson } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import type { Formula } from './formula.ts';
import { bondCount } from './lattice.ts';

const fput: ChainInput = { potential: 'fput-alpha', boundary: 'fixed', sites: 2, alpha: 0.25 };

describe('chain', () => {
  it('fills in what is left out', () => {
    expect(chain({ potential: 'harmonic', boundary: 'periodic', sites: 3 })).toEqual({
      format: 'tsingou.system/1',
      kind: 'chain',
      mass: 1,
      potential: 'harmonic',
      boundary: 'periodic',
      sites: 3,
      stiffness: 1,
      alpha: 0,
      beta: 0,
    });
  });

  it('writes equal coefficients as one number, others as they are, and -0 as 0', () => {
    expect(chain({ ...fput, stiffness: [2, 2, 2], alpha: [1, 1, 1] })).toEqual(chain({ ...fput, stiffness: 2, alpha: 1 }));
    expect(chain({ ...fput, alpha: [1, -0, 2] }).alpha).toEqual([1, 0, 2]);
    expect(chain({ ...fput, alpha: -0 }).alpha).toBe(0);
    expect(chain({ ...fput, alpha: [0, -0, 0] }).alpha).toBe(0);
    expect(chain({ ...fput, alpha: [-0, 0, 0] }).alpha).toBe(0);
    expect(chain({ potential: 'harmonic', boundary: 'fixed', sites: 2, alpha: [0, -0, 0] }).alpha).toBe(0);
  });

  it('is immutable, and keeps no hold on the arrays it was made of', () => {
    const alpha = [1, 2, 3];
    const made = chain({ ...fput, alpha });
    alpha[0] = 9;
    expect(made.alpha).toEqual([1, 2, 3]);
    expect(Object.isFrozen(made) && Object.isFrozen(made.alpha)).toBe(true);
  });

  it('writes equal masses and pinnings as one number, and no pinning where all of it is 0', () => {
    expect(chain({ ...fput, mass: [2, 2], pinning: { quartic: [1, 1] } })).toEqual(chain({ ...fput, mass: 2, pinning: { quartic: 1 } }));
    expect(chain({ ...fput, mass: [1, 2], pinning: { quadratic: [-0, 1] } })).toMatchObject({
      mass: [1, 2],
      pinning: { quadratic: [0, 1], quartic: 0, sextic: 0 },
    });
    for (const pinning of [{}, { quadratic: [0, -0] }, undefined]) expect('pinning' in chain({ ...fput, pinning })).toBe(false);
  });

  it('freezes what is written, copies included; a parameter -0 is 0, which JSON can carry', () => {
    const parameters = { k: 1, zero: -0 };
    const potential = { expression: 'k * r^2 + zero * r', parameters };
    const made = chain({ potential, boundary: 'fixed', sites: 2, pinning: { formula: { expression: 'k * q^4', parameters: { k: 2 } } } });
    parameters.k = 9;
    expect(made.potential).toEqual({ expression: 'k * r^2 + zero * r', parameters: { k: 1, zero: 0 } });
    const frozen = [made.potential, (made.potential as Formula).parameters, made.pinning, made.pinning?.formula];
    expect([...frozen, made.pinning?.formula?.parameters].every(Object.isFrozen)).toBe(true);
    expect(chain(JSON.parse(chainJson(made)))).toEqual(made);
  });

  it('counts the sites of a lattice, and keeps no hold on its sides', () => {
    const sides = [3, 4, 5];
    const made = chain({ potential: 'harmonic', boundary: 'periodic', sides });
    sides[0] = 9;
    expect(made).toMatchObject({ sites: 60, sides: [3, 4, 5] });
    expect(Object.isFrozen(made.sides)).toBe(true);
    expect(bondCount(made)).toBe(180);
  });

  it.each(everySystem)('goes through JSON and back to the same text: %s', (system) => {
    const kind = { system, maxSites: 6, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] } as const;
    fc.assert(
      fc.property(runs(kind), (run) => {
        const text = chainJson(run.chain);
        const again = chain(JSON.parse(text));
        expect(again).toEqual(run.chain);
        expect(chainJson(again)).toBe(text);
      }),
      { seed: 1953 },
    );
  });

  it('has one text, with sorted keys', () => {
    expect(chainJson(chain(fput))).toBe(
      '{"alpha":0.25,"beta":0,"boundary":"fixed","format":"tsingou.system/1","kind":"chain","mass":1,"potential":"fput-alpha","sites":2,"stiffness":1}',
    );
  });
});

describe('bonds', () => {
  it('are N on a ring and N + 1 between walls', () => {
    expect(bondCount({ boundary: 'periodic', sites: 5 })).toBe(5);
    expect(bondCount({ boundary: 'fixed', sites: 5 })).toBe(6);
  });

  it('have the one coefficient of all, or each its own', () => {
    expect([0, 1, 2].map((bond) => coefficientAt(7, bond))).toEqual([7, 7, 7]);
    expect([0, 1, 2].map((bond) => coefficientAt([4, 5, 6], bond))).toEqual([4, 5, 6]);
  });
});
