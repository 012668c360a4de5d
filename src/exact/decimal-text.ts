/** `units` times 10^exponent as text, every digit of `units` written: "1.500", "-0.00012", "3.10e-25". */
export function decimalText(units: bigint, exponent: number): string {
  const [sign, digits] = units < 0n ? ['-', (-units).toString()] : ['', units.toString()];
  const first = digits.length - 1 + exponent; // the place of the first digit
  if (units === 0n) return '0';
  if (first < -7 || exponent > 0) return `${sign}${withPoint(digits, 1)}e${first < 0 ? '' : '+'}${first}`;
  return sign + (first < 0 ? `0.${'0'.repeat(-first - 1)}${digits}` : withPoint(digits, first + 1));
}

const withPoint = (digits: string, before: number) =>
  digits.length > before ? `${digits.slice(0, before)}.${digits.slice(before)}` : digits;
