import { describe, expect, it } from 'vitest';
import { InputError } from '../input-error.ts';
import { type ChainInput, chain } from './chain.ts';

const fput = { potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 1 };
const perBond = 'a finite number, or an array of one finite number per bond';

/** A change of the chain above, and the message it must bring: the argument, the value, what is allowed. */
const refused: readonly (readonly [change: object, message: string])[] = [
  [{ potential: 'fput' }, 'chain.potential: got "fput"; expected one of harmonic, fput-alpha, fput-beta, fput-alphabeta, toda'],
  [{ potential: undefined }, 'chain.potential: got nothing; expected one of harmonic, fput-alpha, fput-beta, fput-alphabeta, toda'],
  [{ boundary: 'ring' }, 'chain.boundary: got "ring"; expected fixed or periodic'],
  [{ format: 'tsingou.system/2' }, 'chain.format: got "tsingou.system/2"; expected the format "tsingou.system/1"'],
  [{ kind: 'spins' }, 'chain.kind: got "spins"; expected "chain"'],
  [{ sites: 2.5 }, 'chain.sites: got 2.5; expected a whole number of sites'],
  [{ sites: '3' }, 'chain.sites: got "3"; expected a whole number of sites'],
  [{ sites: Number.NaN }, 'chain.sites: got NaN; expected a whole number of sites'],
  [{ sites: 0 }, 'chain.sites: got 0; expected a whole number of sites from 1 to 10000000'],
  [{ sites: 20_000_000 }, 'chain.sites: got 20000000; expected a whole number of sites from 1 to 10000000'],
  [{ boundary: 'periodic', sites: 2 }, 'chain.sites: got 2; expected at least 3 sites on a ring (two sites would share two bonds)'],
  [{ stiffness: Number.POSITIVE_INFINITY }, `chain.stiffness: got Infinity; expected ${perBond}`],
  [{ stiffness: [1, 1, '1', 1] }, `chain.stiffness: got [1,1,"1",1]; expected ${perBond}`],
  [{ stiffness: [1, 1, 1] }, 'chain.stiffness: got [1,1,1]; expected 4 values, one per bond, not 3'],
  [{ stiffness: [] }, 'chain.stiffness: got []; expected 4 values, one per bond, not 0'],
  [{ stiffness: 0 }, 'chain.stiffness: got 0; expected a positive number'],
  [{ stiffness: [1, 1, -1, 1] }, 'chain.stiffness[2]: got -1; expected a positive number'],
  [{ alpha: undefined }, 'chain.alpha: got nothing; expected a value: the fput-alpha bond has one'],
  [{ alpha: Number.NaN }, `chain.alpha: got NaN; expected ${perBond}`],
  [{ potential: 'harmonic' }, 'chain.alpha: got 1; expected none: the harmonic bond has no alpha'],
  [
    { potential: 'toda', alpha: 0 },
    'chain.alpha: got 0; expected at least 2^-500 in size (the Toda bond divides by alpha^2; for alpha = 0 use "harmonic")',
  ],
  [
    { potential: 'toda', alpha: [1, 1, 0, 1] },
    'chain.alpha[2]: got 0; expected at least 2^-500 in size (the Toda bond divides by alpha^2; for alpha = 0 use "harmonic")',
  ],
  [{ gamma: 1 }, 'chain: got "gamma"; expected no field of that name (unknown fields are errors)'],
  [{ beta: 1 }, 'chain.beta: got 1; expected none: the fput-alpha bond has no beta'],
  [{ potential: 'fput-beta', alpha: 0 }, 'chain.beta: got nothing; expected a value: the fput-beta bond has one'],
  [{ potential: 'fput-alphabeta', beta: -1 }, 'chain.beta: got -1; expected a positive number (V is not bounded below otherwise'],
];

describe('chain refuses', () => {
  it.each(refused)('%j', (change, message) => {
    expect(() => chain({ ...fput, ...change } as ChainInput)).toThrow(InputError);
    expect(() => chain({ ...fput, ...change } as ChainInput)).toThrow(message);
  });

  it('typed arrays of other kinds, of another length, or for a shape, as it refuses arrays', () => {
    const given = { potential: 'fput-alpha', boundary: 'periodic', sites: 3, alpha: 1 } as const;
    const wrong: readonly (readonly [change: object, message: string])[] = [
      [{ stiffness: Float64Array.of(1, 2) }, 'chain.stiffness: got [1,2]; expected 3 values, one per bond, not 2'],
      [{ pinning: { quartic: Float64Array.of(1, 2) } }, 'chain.pinning.quartic: got [1,2]; expected 3 values, one per site, not 2'],
      [{ stiffness: Float32Array.of(1, 2, 3) }, 'chain.stiffness: got '],
      [{ sides: Uint32Array.of(3, 3) }, 'chain.sides: got '],
    ];
    for (const [change, message] of wrong) {
      expect(() => chain({ ...given, ...change } as ChainInput)).toThrow(InputError);
      expect(() => chain({ ...given, ...change } as ChainInput)).toThrow(message);
    }
  });

  it('typed arrays with what is no number in them', () => {
    const stiffness = Float64Array.of(1, Number.NaN, 1, 1);
    expect(() => chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 1, stiffness })).toThrow(InputError);
    expect(() => chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 1, stiffness })).toThrow('chain.stiffness: got ');
  });

  it('none of the limits themselves', () => {
    expect(chain({ ...fput, sites: 1 } as ChainInput).sites).toBe(1);
    expect(chain({ ...fput, sites: 10_000_000 } as ChainInput).sites).toBe(10_000_000);
    expect(chain({ ...fput, boundary: 'periodic' } as ChainInput).sites).toBe(3);
    expect(chain({ ...fput, alpha: 0 } as ChainInput).alpha).toBe(0);
  });
});

describe('chain takes', () => {
  it('lists of doubles, and leaves them alone', () => {
    const [stiffness, mass]: Float64Array[] = [Float64Array.of(1, 2, 1, 2), Float64Array.of(1, 3, 1)];
    const taken = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 1, stiffness, mass });
    expect(taken).toEqual(
      chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 1, stiffness: [1, 2, 1, 2], mass: [1, 3, 1] }),
    );
    stiffness[0] = 5;
    expect(taken.stiffness).toEqual([1, 2, 1, 2]);
  });
});
