import type { Operations } from '../exact/operations.ts';

/**
 * A sparse polynomial in numbered variables: a coefficient by monomial, and a monomial is the sorted word of its variables, a letter each:
 * x_0^2 x_3 is the word of 0, 0, 3. Words of few letters out of many variables stay short.
 */
export type Words<T> = ReadonlyMap<string, T>;

/** The letter of a variable. */
export const letterOf = (variable: number): string => String.fromCharCode(0x100 + variable);

/** The variables of a word, as often as they occur. */
export const variablesOf = (word: string): readonly number[] => Array.from(word, (letter) => letter.charCodeAt(0) - 0x100);

/** The polynomial c x_variable. */
export const variable = <T>(index: number, coefficient: T): Words<T> => new Map([[letterOf(index), coefficient]]);

/** f + g. */
export function plusWords<T>(over: Operations<T>, f: Words<T>, g: Words<T>): Words<T> {
  const sum = new Map(f);
  for (const [word, c] of g) sum.set(word, sum.has(word) ? over.plus(sum.get(word) as T, c) : c);
  return sum;
}

/** Every coefficient replaced. */
export const mapWords = <T>(f: Words<T>, change: (coefficient: T, word: string) => T): Words<T> =>
  new Map([...f].map(([word, c]) => [word, change(c, word)]));

/** f g. */
export function timesWords<T>(over: Operations<T>, f: Words<T>, g: Words<T>): Words<T> {
  const product = new Map<string, T>();
  for (const [a, c] of f)
    for (const [b, d] of g) {
      const word = merged(a, b);
      const term = over.times(c, d);
      product.set(word, product.has(word) ? over.plus(product.get(word) as T, term) : term);
    }
  return product;
}

/** The derivative by one variable. */
export function derivativeOfWords<T>(over: Operations<T>, f: Words<T>, index: number): Words<T> {
  const letter = letterOf(index);
  const slope = new Map<string, T>();
  for (const [word, c] of f) {
    const first = word.indexOf(letter);
    if (first < 0) continue;
    const times = word.lastIndexOf(letter) - first + 1;
    slope.set(word.slice(0, first) + word.slice(first + 1), over.times(over.of(times), c));
  }
  return slope;
}

/** The value at a point, the coefficients taken to its numbers by `lift`. */
export function valueOfWords<T, U>(f: Words<T>, over: Operations<U>, at: (variable: number) => U, lift: (coefficient: T) => U): U {
  let sum = over.of(0);
  for (const [word, c] of f)
    sum = over.plus(
      sum,
      variablesOf(word).reduce((product, v) => over.times(product, at(v)), lift(c)),
    );
  return sum;
}

/** Two sorted words as one. */
function merged(a: string, b: string): string {
  let [i, j, word] = [0, 0, ''];
  while (i < a.length && j < b.length) word += (a[i] as string) <= (b[j] as string) ? a[i++] : b[j++];
  return word + a.slice(i) + b.slice(j);
}
