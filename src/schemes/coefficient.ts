import { Decimal } from 'decimal.js';

/** Numbers of the order conditions: 60 digits, twice what any source prints. */
export const Real = Decimal.clone({ precision: 60, minE: -9e15, maxE: 9e15 });

/** A text with at least so many decimals is a rounded number; one with fewer says what it means ('0.5', '-0.1'). */
const roundedFrom = 8;

/** A coefficient's text as a number of 60 digits. */
export function coefficientNumber(text: string): Decimal {
  const [numerator, denominator] = text.split('/') as [string, string?];
  return denominator === undefined ? new Real(numerator) : new Real(numerator).div(denominator);
}

/** How far a coefficient may be from what its text says: a unit in the last place printed (some sources cut off), 0 for exact texts. */
export function printedTo(text: string, decimals?: number): Decimal {
  const places = decimals ?? text.split('.')[1]?.length ?? 0;
  return places < roundedFrom || text.includes('/') ? new Real(0) : new Real(10).pow(-places);
}
