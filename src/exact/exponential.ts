import { computedOnce } from './computed-once.ts';

/** The largest power of two that exp may give: numbers beyond are those of a computation that has lost its way. */
const largestExponent = 1n << 16n;

/** Bits beyond those of the result. */
const extra = 16n;

/** What has been split off at these steps, 2^-7 and 2^-14, is known from a table. */
const steps = [7n, 14n] as const;

/**
 * exp(x) in units of 2^-bits = 2^n exp(x - n ln 2), whose argument is a whole number of 2^-7, one of 2^-14 and a rest: two products of numbers
 * computed once, and a short series.
 *
 * @throws RangeError for a number beyond 45000
 */
export function exponential(x: bigint, bits: bigint): bigint {
  const precision = bits + extra;
  const { ln2, tables, series } = constantsOf(precision);
  const scaled = x << extra;
  const n = (scaled + (ln2 >> 1n)) / ln2 - (scaled < 0n ? 1n : 0n);
  if (n > largestExponent) throw new RangeError('the exponential of a number beyond 45000');
  let rest = scaled - n * ln2;
  const [coarse, fine] = tables.map(({ unit, of }) => {
    const whole = rest >> unit;
    rest -= whole << unit;
    return of(whole);
  }) as [bigint, bigint];
  const product = (((coarse * fine) >> precision) * series(rest)) >> precision;
  return product >> (extra - n); // to the left beyond 2^16
}

/** What depends on the precision alone. */
const constantsOf = computedOnce((precision: bigint) => ({
  ln2: logarithmOfTwo(precision),
  tables: steps.map((step) => {
    const unit = precision - step;
    return { unit, of: computedOnce((whole: bigint) => termByTerm(whole << unit, precision)) };
  }),
  series: shortSeries(precision),
}));

/** The series of an argument below 1. */
function termByTerm(x: bigint, precision: bigint): bigint {
  let [sum, term] = [1n << precision, 1n << precision];
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = ((term * x) >> precision) / k;
    sum += term;
  }
  return sum;
}

/** The series of arguments from 0 to 2^-14, in Horner's form, all of it times K!: one division instead of one per term. */
function shortSeries(precision: bigint): (x: bigint) => bigint {
  let [last, factorial] = [1n, 1n];
  while (factorial << (14n * last) < 1n << precision) factorial *= ++last; // K!, until the next term is below the last place
  const coefficients: bigint[] = []; // K!/k!, k = K - 1 .. 0
  for (let [k, product] = [last, 1n]; k > 0n; k--) {
    product *= k;
    coefficients.push(product << precision);
  }
  return (x) => {
    let sum = 1n << precision;
    for (const coefficient of coefficients) sum = ((sum * x) >> precision) + coefficient;
    return sum / factorial;
  };
}

/** ln 2 = 2 artanh(1/3) = 2 sum 1 / ((2k+1) 3^(2k+1)), in units of 2^-bits. */
function logarithmOfTwo(bits: bigint): bigint {
  const guard = 16n;
  let [power, sum] = [(2n << (bits + guard)) / 3n, 0n];
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power /= 9n;
  }
  return sum >> guard;
}
