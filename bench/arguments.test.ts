import { describe, expect, it } from 'vitest';
import { benchArguments } from './arguments.ts';

const known = ['mpfr', 'mpmath'];
const parsed = (line: string) => benchArguments(line.split(' ').filter(Boolean), known);

describe('the arguments of the benchmark', () => {
  it('asks for everything and requires nothing by default', () => {
    expect(parsed('')).toEqual({ isQuick: false, withTodaOdefun: false, required: [] });
  });

  it('takes options in any order, and every name once', () => {
    const required = ['mpmath', 'mpfr'];
    expect(parsed('--require mpmath,mpfr --quick')).toEqual({ isQuick: true, withTodaOdefun: false, required });
    expect(parsed('--toda-odefun --require mpmath --require mpfr,mpmath')).toEqual({ isQuick: false, withTodaOdefun: true, required });
  });

  it.each([
    ['--require boots', '--require: got "boots"; expected names of mpfr, mpmath, with commas between'],
    ['--require mpmath,', '--require: got ""; expected names of mpfr, mpmath, with commas between'],
    ['--require', '--require: got nothing; expected names of mpfr, mpmath, with commas between'],
    ['--require --quick', '--require: got "--quick"; expected names of mpfr, mpmath, with commas between'],
    ['--fast', 'bench: got "--fast"; expected --quick, --toda-odefun, --require NAMES'],
    ['--quick --toda-odefun', '--toda-odefun: got "--quick"; expected a full run: --quick leaves slow peers out'],
  ])('refuses %s', (line, message) => {
    expect(() => parsed(line)).toThrow(new RegExp(`^${message}$`));
  });
});
