import { describe, expect, it } from 'vitest';
import { InputError } from '../input-error.ts';
import { type ChainInput, chain, type SiteChainInput, siteChain } from './chain.ts';

const harmonic = { potential: 'harmonic', boundary: 'fixed', sites: 3 };
const torus = { potential: 'harmonic', boundary: 'periodic', sides: [3, 4] };
const perSite = 'a finite number, or an array of one finite number per site';
const sidesAllowed = 'two or three whole numbers, the side lengths of a lattice';
const bounded = 'a positive number, or 0 (U is not bounded below otherwise)';
const names = (variable: string, coefficients: string) => `no other names than the variable ${variable}, the coefficients ${coefficients}`;
const bondNames = names('r', 'stiffness, alpha, beta');
const pinFormula = 'a formula: {"expression": an expression in q, "parameters": {name: a finite number}}';

/** A bond, or a pinning, as an expression. */
const bond = (expression: string, parameters: object = {}) => ({ ...harmonic, potential: { expression, parameters } });
const pin = (pinning: object) => ({ ...harmonic, pinning });
const formula = (expression: string, parameters: object = {}) => ({ formula: { expression, parameters } });

const refused: readonly (readonly [input: object, message: string])[] = [
  [{ ...harmonic, mass: 0 }, 'chain.mass: got 0; expected a positive number'],
  [{ ...harmonic, mass: [1, -1, 2] }, 'chain.mass[1]: got -1; expected a positive number'],
  [{ ...harmonic, mass: [1, 2] }, 'chain.mass: got [1,2]; expected 3 values, one per site, not 2'],
  [{ ...harmonic, mass: [1, 2, 3, 4] }, 'chain.mass: got [1,2,3,4]; expected 3 values, one per site, not 4'],
  [{ ...harmonic, mass: Number.NaN }, `chain.mass: got NaN; expected ${perSite}`],

  [{ ...torus, stiffness: [1, 2, 3] }, 'chain.stiffness: got [1,2,3]; expected 24 values, one per bond, not 3'],
  [{ ...torus, sides: [3, 3, 3], stiffness: [1, 2] }, 'chain.stiffness: got [1,2]; expected 81 values, one per bond, not 2'],
  [{ ...torus, mass: [1, 2, 3] }, 'chain.mass: got [1,2,3]; expected 12 values, one per site, not 3'],
  [{ ...torus, sides: [3, 2] }, 'chain.sides[1]: got 2; expected at least 3 sites (two sites would share two bonds)'],
  [{ ...torus, sides: [3] }, `chain.sides: got [3]; expected ${sidesAllowed}`],
  [{ ...torus, sides: [3, 3, 3, 3] }, `chain.sides: got [3,3,3,3]; expected ${sidesAllowed}`],
  [{ ...torus, sides: [3, 3.5] }, `chain.sides[1]: got 3.5; expected ${sidesAllowed}`],
  [{ ...torus, boundary: 'fixed' }, 'chain.sides: got [3,4]; expected none between walls: a lattice is periodic'],
  [{ ...torus, sites: 11 }, 'chain.sites: got 11; expected 12, the product of the sides'],
  [{ ...torus, sides: [5000, 2001] }, 'chain.sides: got [5000,2001]; expected at most 10000000 sites in all'],
  [{ ...torus, sides: undefined }, 'chain.sites: got nothing; expected a whole number of sites from 1 to 10000000'],

  [pin({ quadratic: -1 }), `chain.pinning.quadratic: got -1; expected ${bounded}`],
  [pin({ quadratic: 1, quartic: [1, -1, 0] }), `chain.pinning.quartic[1]: got -1; expected ${bounded}`],
  [pin({ quadratic: 1, quartic: 1, sextic: -1 }), `chain.pinning.sextic: got -1; expected ${bounded}`],
  [pin({ quadratic: [0, 0, -1], quartic: [1, 1, 0] }), `chain.pinning.quadratic[2]: got -1; expected ${bounded}`],
  [pin({ quadratic: [1, 0], quartic: 1 }), 'chain.pinning.quadratic: got [1,0]; expected 3 values, one per site, not 2'],
  [pin({ quadratic: '1' }), `chain.pinning.quadratic: got "1"; expected ${perSite}`],
  [pin({ cubic: 1 }), 'chain.pinning: got "cubic"; expected no field of that name (unknown fields are errors)'],

  [bond('a * r^2'), `chain.potential.expression: got "a * r^2"; expected ${bondNames}, parameters (none is given); not "a"`],
  [bond('b * r^2', { a: 1 }), `chain.potential.expression: got "b * r^2"; expected ${bondNames}, the parameters a; not "b"`],
  [bond('1 / r'), 'chain.potential.expression: got "1 / r"; expected a finite value at r = 0, where the chain is at rest'],
  [bond('sqrt(r)'), 'chain.potential.expression: got "sqrt(r)"; expected a finite slope at r = 0, where the chain is at rest'],
  [bond('r^2', { a: 1 }), 'chain.potential.parameters.a: got 1; expected a name that the expression r^2 contains'],
  [{ ...bond('r^2'), stiffness: 2 }, 'chain.stiffness: got 2; expected none: the r^2 bond has no stiffness'],
  [{ ...bond('r^2'), alpha: 1 }, 'chain.alpha: got 1; expected none: the r^2 bond has no alpha'],
  [bond('alpha * r^2'), 'chain.alpha: got nothing; expected a value: the alpha * r^2 bond has one'],
  [
    { ...bond('r^2 / beta'), beta: [1, 1, 0, 1] },
    'chain.potential.expression: got "r^2 / beta"; expected a finite value at r = 0, where the chain is at rest',
  ],
  [bond('a * r^2', { a: Number.NaN }), 'chain.potential: got {"expression":"a * r^2","parameters":{"a":null}}; expected one of harmonic'],

  [pin(formula('k * q^2')), `chain.pinning.formula.expression: got "k * q^2"; expected ${names('q', 'quadratic, quartic, sextic')}`],
  [pin(formula('log(q)')), 'chain.pinning.formula.expression: got "log(q)"; expected a finite value at q = 0, where the chain is at rest'],
  [pin({ ...formula('q^2'), quartic: 1 }), 'chain.pinning.quartic: got 1; expected none: the formula has no quartic'],
  [pin({ formula: 'q^2' }), `chain.pinning.formula: got "q^2"; expected ${pinFormula}`],
  [pin({ formula: { parameters: {} } }), `chain.pinning.formula.expression: got nothing; expected ${pinFormula}`],
  [pin(formula('k * q^2', { k: 'x' })), 'chain.pinning.formula.parameters.k: got "x"; expected a finite number'],
];

describe('chain refuses', () => {
  it.each(refused)('%j', (input, message) => {
    expect(() => chain(input as ChainInput)).toThrow(InputError);
    expect(() => chain(input as ChainInput)).toThrow(message);
  });

  it('none of the limits themselves', () => {
    expect(chain({ ...torus, sides: [5000, 2000] } as ChainInput).sites).toBe(10_000_000);
    expect(chain({ ...torus, sites: 12 } as ChainInput).sites).toBe(12);
    // a well beside the origin is bounded by the power above it
    expect(chain(pin({ quadratic: -1, quartic: [0, 1, 1], sextic: [1, 0, 1] }) as ChainInput).pinning?.quadratic).toBe(-1);
    expect(chain({ ...bond('r^2'), stiffness: [1, 1, 1, 1], alpha: 0 } as ChainInput).stiffness).toBe(1);
  });
});

const own = { ...harmonic, kind: 'site-chain' };

describe('siteChain', () => {
  it.each<readonly [object, string]>([
    [harmonic, 'chain.kind: got nothing; expected "site-chain"'],
    [{ ...own, stiffness: [1, 2, 3, 4] }, 'chain.stiffness: got [1,2,3,4]; expected 3 values, one per site, not 4'],
    [{ ...own, stiffness: '1' }, `chain.stiffness: got "1"; expected ${perSite}`],
    [{ ...own, stiffness: [1, 2, 0] }, 'chain.stiffness[2]: got 0; expected a positive number'],
    [{ ...own, potential: 'toda', alpha: [1, 0, 1] }, 'chain.alpha[1]: got 0; expected at least 2^-500 in size'],
    [{ ...own, mass: [1, 1, 0] }, 'chain.mass[2]: got 0; expected a positive number'],
    [{ ...own, pinning: { sextic: -1 } }, `chain.pinning.sextic: got -1; expected ${bounded}`],
    [{ ...own, sides: [3, 3] }, 'chain: got "sides"; expected no field of that name (unknown fields are errors)'],
    [{ ...own, boundary: 'periodic', sites: 2 }, 'chain.sites: got 2; expected at least 3 sites on a ring'],
  ])('refuses %j', (input, message) => {
    expect(() => siteChain(input as SiteChainInput)).toThrow(InputError);
    expect(() => siteChain(input as SiteChainInput)).toThrow(message);
  });

  it('has a value per site, equal ones as one number, and comes back from its JSON', () => {
    const made = siteChain({ ...own, stiffness: [2, 2, 2], mass: [1, 2, 3], pinning: { quartic: [0, 1, 0] } } as SiteChainInput);
    expect(made).toEqual({
      format: 'tsingou.system/1',
      kind: 'site-chain',
      potential: 'harmonic',
      boundary: 'fixed',
      sites: 3,
      stiffness: 2,
      alpha: 0,
      beta: 0,
      mass: [1, 2, 3],
      pinning: { quadratic: 0, quartic: [0, 1, 0], sextic: 0 },
    });
    expect(siteChain(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});
