import { expect, it } from 'vitest';
import { InputError } from '../src/input-error.ts';
import { CannotWrite, reportOf } from './exit.ts';

it('an error has the exit code of its kind: what nobody foresaw is no violation', () => {
  expect(reportOf(new InputError('x', 1, 'a 2')).code).toBe(64);
  expect(reportOf(new CannotWrite('full')).code).toBe(74);
  for (const error of [new TypeError('x is undefined'), 'a text'])
    expect(reportOf(error)).toMatchObject({ code: 70, message: expect.stringContaining('internal error') });
});
