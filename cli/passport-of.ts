import { type Passport, passport } from '../oracles/passport/passport.ts';
import { orderCases } from '../properties/arbitraries/order-cases.ts';
import type { Scheme } from '../src/schemes/scheme.ts';

/** The passport of a scheme, its orders measured on eight random chains. */
export function passportOf(scheme: Scheme): Passport {
  return passport(scheme, [...orderCases('fput-alpha', 3), ...orderCases('toda', 2)], orderCases('harmonic', 3));
}
