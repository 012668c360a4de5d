/** One value for every bond (or site), or one value per bond (or site). */
export type Coefficient = number | readonly number[];

/** The coefficient of bond (or site) `index`. */
export function coefficientAt(coefficient: Coefficient, index: number): number {
  return typeof coefficient === 'number' ? coefficient : (coefficient[index] as number);
}

/** Its values: one, or one per bond (or site). */
export function valuesOf(coefficient: Coefficient): readonly number[] {
  return typeof coefficient === 'number' ? [coefficient] : coefficient;
}

/** A coefficient as doubles that a loop can read. */
export function numbersOf(coefficient: Coefficient): number | Float64Array {
  return typeof coefficient === 'number' ? coefficient : Float64Array.from(coefficient);
}

/** Equal values as one number, -0 as 0; frozen. */
export function canonicalCoefficient(coefficient: Coefficient): Coefficient {
  if (typeof coefficient === 'number') return coefficient + 0; // -0 becomes 0
  const first = coefficient[0] as number;
  const positive = new Array<number>(coefficient.length);
  let alike = true;
  for (let i = 0; i < positive.length; i++) {
    const value = coefficient[i] as number;
    alike &&= value === first;
    positive[i] = value + 0;
  }
  return alike ? first + 0 : Object.freeze(positive);
}

/** {@link canonicalCoefficient} of a list that is nobody else's and holds no -0: the list itself, frozen. */
export function owned(coefficient: Coefficient): Coefficient {
  if (typeof coefficient === 'number') return coefficient;
  const first = coefficient[0] as number;
  for (let i = 1; i < coefficient.length; i++) if (coefficient[i] !== first) return Object.freeze(coefficient);
  return first;
}

/** Whether it is 0 everywhere. */
export function isZero(coefficient: Coefficient): boolean {
  return typeof coefficient === 'number' ? coefficient === 0 : coefficient.every((v) => v === 0);
}

/** A change of the list of values that leaves what is the same everywhere alone. */
export const listed =
  (change: (values: readonly number[]) => readonly number[]) =>
  (coefficient: Coefficient): Coefficient =>
    typeof coefficient === 'number' ? coefficient : change(coefficient);

/** The same change of every value. */
export const each =
  (change: (value: number) => number) =>
  (coefficient: Coefficient): Coefficient =>
    typeof coefficient === 'number' ? change(coefficient) : coefficient.map(change);
