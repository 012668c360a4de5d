import type { Decimal } from 'decimal.js';
import { Real } from './coefficient.ts';

/** A number with 220 binary places, 66 decimals: many times faster here than decimals that float. */
export type Fixed = bigint;

const places = 220n;
const unit = new Real(2).pow(220);

export const fixed = (x: Decimal.Value): Fixed => BigInt(new Real(x).times(unit).toFixed(0));
export const timesFixed = (a: Fixed, b: Fixed): Fixed => (a * b) >> places;
export const unfixed = (x: Fixed): Decimal => new Real(x.toString()).div(unit);

/**
 * An element of the free associative algebra of two letters, up to words of some length: `words[n][w]` is the coefficient of the word of
 * n letters whose bits, the first letter highest, are w: 0 is A (drift), 1 is B (kick).
 */
export type Words = readonly (readonly Fixed[])[];

export type Letter = 0 | 1;

/** The empty word, with all longer ones up to `length` absent. */
export function one(length: number): Words {
  return Array.from({ length: length + 1 }, (_, n) => Array.from({ length: 1 << n }, () => (n === 0 ? 1n << places : 0n)));
}

/** x exp(c X): a word takes from each of its beginnings that only lacks letters X at the end, k of them with c^k / k!. */
export function timesExponential(x: Words, letter: Letter, c: Fixed): Words {
  const powers = [1n << places];
  for (let k = 1; k < x.length; k++) powers.push((((powers[k - 1] as Fixed) * c) >> places) / BigInt(k));
  return x.map((row, n) =>
    row.map((own, w) => {
      let sum = 0n;
      for (let k = 1; k <= n && ((w >> (k - 1)) & 1) === letter; k++) {
        sum += ((x[n - k] as readonly Fixed[])[w >> k] as Fixed) * (powers[k] as Fixed);
      }
      return own + (sum >> places);
    }),
  );
}

/** [B, [B, A]] = BBA - 2 BAB + ABB: its words and their factors. */
export const doubleKick: readonly (readonly [bits: number, factor: bigint])[] = [
  [0b110, 1n],
  [0b101, -2n],
  [0b011, 1n],
];

/** {@link doubleKick} where nothing cancels: for bounds. */
export const boundDoubleKick: typeof doubleKick = doubleKick.map(([bits, factor]) => [bits, factor < 0n ? -factor : factor]);

/** x exp(c E) for an element E of words of three letters, term by term: x, x c E, (x c E) c E / 2, ... */
export function timesExponentialOfThree(x: Words, element: typeof doubleKick, c: Fixed): Words {
  const factorOf = new Map(element);
  let [sum, term] = [x, x];
  for (let k = 1; 3 * k < x.length; k++) {
    const before = term;
    term = before.map((row, n) =>
      row.map((_, w) => {
        const factor = n < 3 ? undefined : factorOf.get(w & 7);
        return factor === undefined ? 0n : ((((before[n - 3] as readonly Fixed[])[w >> 3] as Fixed) * c * factor) >> places) / BigInt(k);
      }),
    );
    sum = sum.map((row, n) => row.map((own, w) => own + ((term[n] as readonly Fixed[])[w] as Fixed)));
  }
  return sum;
}

/** What remains of a row of words of one length when BBBA = 3 BBAB - 3 BABB + ABBB, which is [B, [B, [B, A]]] = 0. */
export function moduloTripleKick(row: readonly Fixed[], length: number): readonly Fixed[] {
  return withoutTripleKick(row, length, [3n, -3n, 1n]);
}

/** {@link moduloTripleKick} where nothing cancels: from bounds of coefficients to bounds of what remains. */
export function boundModuloTripleKick(row: readonly Fixed[], length: number): readonly Fixed[] {
  return withoutTripleKick(row, length, [3n, 3n, 1n]);
}

/**
 * Replaces BBBA wherever it stands by words that are smaller in the order of their bits: from the largest word down, once suffices. BBBA
 * overlaps with no beginning of itself, so the order of replacements does not matter: what remains is a normal form (a Groebner basis of one).
 */
function withoutTripleKick(row: readonly Fixed[], length: number, factors: readonly [bigint, bigint, bigint]): readonly Fixed[] {
  const rest = [...row];
  const smaller = [0b1101, 0b1011, 0b0111];
  for (let w = rest.length - 1; w >= 0; w--) {
    const value = rest[w] as Fixed;
    if (value === 0n) continue;
    for (let at = 0; at + 4 <= length; at++) {
      if (((w >> at) & 15) !== 0b1110) continue;
      smaller.forEach((bits, i) => {
        const word = (w & ~(15 << at)) | (bits << at);
        rest[word] = (rest[word] as Fixed) + value * (factors[i] as bigint);
      });
      rest[w] = 0n;
      break;
    }
  }
  return rest;
}
