import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError, renamed } from './input-error.ts';
import { parsedAs } from './parsed-as.ts';

describe('InputError', () => {
  it.each([
    [3, '3'],
    [-0, '-0'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [undefined, 'nothing'],
    [3n, '3'],
    [[1, Number.NaN, -0], '[1,NaN,-0]'],
    [Float64Array.of(0.5, Number.POSITIVE_INFINITY), '[0.5,Infinity]'],
    [null, 'null'],
    ['ring', '"ring"'],
    [[1, 2], '[1,2]'],
  ])('shows %s as %s', (value, shown) => {
    const error = new InputError('step', value, 'a number');
    expect(error.message).toBe(`step: got ${shown}; expected a number`);
    expect(error.name).toBe('InputError');
  });

  it('cuts a long value to 80 characters', () => {
    const shown = (value: unknown) => new InputError('q', value, 'x').message.slice('q: got '.length, -'; expected x'.length);
    expect(shown('a'.repeat(78))).toBe(`"${'a'.repeat(78)}"`);
    expect(shown('a'.repeat(79))).toBe(`"${'a'.repeat(76)}...`);
  });
});

describe('InputError of hostile values', () => {
  it('has a word for what is nested too deeply to be written', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(() => JSON.stringify(deep)).toThrow(RangeError);
    expect(new InputError('q', deep, 'x').message).toMatch(/^q: got \[{70,80}\.\.\.; expected x$/);
    expect(new InputError('q', { deep }, 'x').message).toBe('q: got {...}; expected x');
  });
});

describe('renamed', () => {
  it('gives the argument the name that the user knows, and lets everything else through', () => {
    const fail = (error: Error) => () => {
      throw error;
    };
    expect(() => renamed((name) => `--${name}`, fail(new InputError('mode', 9, 'from 1 to 3')))).toThrow(
      '--mode: got 9; expected from 1 to 3',
    );
    expect(() => renamed((name) => `--${name}`, fail(new RangeError('mode: x')))).toThrow(/^mode: x$/);
    expect(renamed(String, () => 7)).toBe(7);
  });
});

describe('parsedAs', () => {
  const schema = z.strictObject({ bonds: z.array(z.strictObject({ alpha: z.number('a number') })) });

  it.each([
    ['a value inside an array', { bonds: [{ alpha: 1 }, { alpha: 'x' }] }, 'run.bonds[1].alpha: got "x"; expected a number'],
    ['a field that is not there', { bonds: [{}] }, 'run.bonds[0].alpha: got nothing; expected a number'],
    [
      'a field of no known name',
      { bonds: [{ alpha: 1, beta: 2 }] },
      'run.bonds[0]: got "beta"; expected no field of that name (unknown fields are errors)',
    ],
  ])('names %s', (_, input, message) => {
    expect(() => parsedAs(schema, input, 'run')).toThrow(expect.objectContaining({ name: 'InputError', message }));
  });
});
