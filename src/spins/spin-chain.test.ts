import { describe, expect, it } from 'vitest';
import { spinRegimes } from '../../properties/arbitraries/spin-chains.ts';
import { coreSpinRoundTrip } from '../../properties/claims/core/spin-round-trip.ts';
import { couplingAt, fieldAt, type SpinChainInput, spinChain, spinChainJson } from './spin-chain.ts';

describe('a ring of spins', () => {
  it('fills in what is left out', () => {
    expect(spinChain({ sites: 3 })).toEqual({ format: 'tsingou.system/1', kind: 'spins', sites: 3, field: [0, 0, 0], coupling: 1 });
  });

  it('writes equal fields as one vector, equal couplings as one number, and -0 as 0', () => {
    const field: [number, number, number] = [1, -0, 0.5];
    const made = spinChain({ sites: 3, field: [field, [1, 0, 0.5], field], coupling: [-0, 0, 0] });
    expect(made).toEqual(spinChain({ sites: 3, field: [1, 0, 0.5], coupling: 0 }));
    const varied = spinChain({ sites: 3, field: [field, field, [-0, 1, 1]], coupling: [1, -0, 2] });
    expect(varied.field).toEqual([[1, 0, 0.5], [1, 0, 0.5], [0, 1, 1]]); // biome-ignore format: a list of vectors
    expect(varied.coupling).toEqual([1, 0, 2]);
  });

  it('gives the field of a site and the coupling of a bond', () => {
    const [uniform, varied] = [spinChain({ sites: 3, field: [0, 0, 2], coupling: 0.5 }), spinChain({ sites: 3, field: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], coupling: [1, 2, 3] })]; // biome-ignore format: a list of vectors
    expect([0, 1, 2].map((x) => [fieldAt(uniform, x), couplingAt(uniform, x)])).toEqual([0, 1, 2].map(() => [[0, 0, 2], 0.5]));
    expect([0, 1, 2].map((x) => [fieldAt(varied, x), couplingAt(varied, x)])).toEqual([[[1, 0, 0], 1], [[0, 1, 0], 2], [[0, 0, 1], 3]]); // biome-ignore format: a table
  });

  it('is immutable, and keeps no hold on the arrays it was made of', () => {
    const coupling = [1, 2, 3];
    const made = spinChain({ sites: 3, field: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], coupling }); // biome-ignore format: a list of vectors
    coupling[0] = 9;
    expect(made.coupling).toEqual([1, 2, 3]);
    expect([made, made.field, made.field[0], made.coupling].every(Object.isFrozen)).toBe(true);
  });

  it.each(spinRegimes)('goes through JSON and back to the same text: %s', (regime) => {
    for (let index = 0; index < 100; index++) {
      const made = coreSpinRoundTrip.cases.draw(regime, 7, 'text', index);
      const again = spinChain(JSON.parse(spinChainJson(made)));
      expect(again).toEqual(made);
      expect(spinChainJson(again)).toBe(spinChainJson(made));
    }
  });

  it('has one text, with sorted keys', () => {
    expect(spinChainJson(spinChain({ sites: 4, field: [0, 0, 0.1] }))).toBe(
      '{"coupling":1,"field":[0,0,0.1],"format":"tsingou.system/1","kind":"spins","sites":4}',
    );
  });

  const vectors = 'a vector [x, y, z] of finite numbers, or an array of one per site';
  it.each<[what: string, input: unknown, message: string]>([
    [
      'two sites',
      { sites: 2 },
      'spins.sites: got 2; expected a whole number of sites from 3 to 10000000 (two sites would share two bonds)',
    ],
    ['a fraction of a site', { sites: 3.5 }, 'spins.sites: got 3.5'],
    ['a vector of two', { sites: 3, field: [1, 2] }, `spins.field: got [1,2]; expected ${vectors}`],
    ['a field that is no number', { sites: 3, field: [0, 0, Number.NaN] }, 'spins.field: got [0,0,NaN]'],
    ['a field whose square is none', { sites: 3, field: [0, 0, 1e200] }, 'spins.field[2]: got 1e+200; expected at most 1e100'],
    ['too few vectors', { sites: 3, field: [[0, 0, 1], [0, 1, 0]] }, 'spins.field: got [[0,0,1],[0,1,0]]; expected 3 vectors, one per site, not 2'], // biome-ignore format: a row
    ['too many couplings', { sites: 3, coupling: [1, 2, 3, 4] }, 'spins.coupling: got [1,2,3,4]; expected 3 values, one per bond, not 4'],
    ['a coupling that is no number', { sites: 3, coupling: 'x' }, 'spins.coupling: got "x"; expected a finite number, or an array'],
    ['a field of no known name', { sites: 3, boundary: 'periodic' }, 'spins: got "boundary"; expected no field of that name'],
    ['another kind', { kind: 'chain', sites: 3 }, 'spins.kind: got "chain"; expected "spins"'],
    ['nothing', undefined, 'spins: got nothing; expected a ring of spins: an object with sites, field and coupling'],
  ])('refuses %s', (_, input, message) => {
    expect(() => spinChain(input as SpinChainInput)).toThrow(message);
  });

  it('no list of doubles as couplings, but one of another length, or one in place of a field', () => {
    const coupling: Float64Array = Float64Array.of(1, 2, 3);
    expect(spinChain({ sites: 3, coupling }).coupling).toEqual([1, 2, 3]);
    expect(() => spinChain({ sites: 4, coupling })).toThrow('spins.coupling: got [1,2,3]; expected 4 values, one per bond, not 3');
    expect(() => spinChain({ sites: 3, field: coupling } as unknown as SpinChainInput)).toThrow('spins.field: got [1,2,3]');
  });
});
