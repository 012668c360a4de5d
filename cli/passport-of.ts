import { type Passport, passport, type RefinedPassport } from '../oracles/passport/passport.ts';
import { refinement } from '../oracles/passport/refinement.ts';
import { orderCases } from '../properties/arbitraries/order-cases.ts';
import type { Scheme } from '../src/schemes/scheme.ts';

/** The passport of a scheme, its orders measured on eight random chains. */
export function passportOf(scheme: Scheme): Passport {
  return passport(scheme, [...orderCases('fput-alpha', 3), ...orderCases('toda', 2)], orderCases('harmonic', 3));
}

/** {@link passportOf}, and how far the printed digits are from a zero of the order conditions: seconds for the highest orders. */
export function refinedPassportOf(scheme: Scheme): RefinedPassport {
  return { ...passportOf(scheme), refined: refinement(scheme) };
}
