import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { cos, sin } from '../elementary/sin-cos.ts';
import { sqrt } from '../elementary/sqrt.ts';
import type { Arithmetic } from './arithmetic.ts';

/** Doubles. */
export const float64: Arithmetic<number> = {
  digits: 16,
  of: (x) => x,
  toNumber: (x) => x,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  exp,
  log,
  sin,
  cos,
  sqrt,
};
