/** Three significant digits, for a reader. */
export function short(x: number | null | undefined): string {
  if (x === null || x === undefined) return '-';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : String(x);
  if (x === 0) return '0';
  return Math.abs(x) >= 1e-3 && Math.abs(x) < 1e5 ? String(Number(x.toPrecision(3))) : x.toExponential(1);
}

/** A value with its interval: the digits that the interval leaves standing, and the half-width. */
export function withInterval(value: number, lower: number, upper: number): string {
  const half = Math.max(upper - value, value - lower);
  if (!(half > 0)) return short(value);
  const decimals = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(half))));
  return `${value.toFixed(decimals)} +- ${half.toFixed(decimals)}`;
}
