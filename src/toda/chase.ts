/**
 * Takes the third diagonal's element out of row i of an upper triangle with three diagonals, in place, given that the rows above are
 * bidiagonal. Singular values stay; an element whose square underflows is dropped.
 *
 * Columns j, j+1 (j = i+1) turn until it is 0; row j+1 then has an element left of the diagonal, which rows j, j+1 turn away; and row j one on a
 * fourth diagonal, which the columns j+2, j+3 turn away; and so on to the end.
 *
 * @param first the diagonal, `second` and `third` to its right: shape (rows + 4,), zeros in the last four
 */
export function chase(first: Float64Array, second: Float64Array, third: Float64Array, i: number): void {
  const rows = first.length - 4;
  let [x, y] = [second[i] as number, third[i] as number];
  third[i] = 0;
  for (let j = i + 1; y * y > 0; j += 2) {
    const size = Math.sqrt(x * x + y * y);
    const [c, s] = [x / size, y / size];
    if (j === i + 1) second[i] = size;
    else {
      third[j - 2] = size;
      const [left, right] = [second[j - 1] as number, third[j - 1] as number];
      second[j - 1] = c * left + s * right;
      third[j - 1] = c * right - s * left;
    }
    if (j >= rows) return;
    const [f, g] = [first[j] as number, second[j] as number];
    const pivot = c * f + s * g;
    const beside = c * g - s * f;
    const below = first[j + 1] as number;
    const fill = s * below;
    const corner = c * below;
    const isFilled = fill * fill > 0;
    const length = isFilled ? Math.sqrt(pivot * pivot + fill * fill) : pivot;
    const [cosine, sine] = isFilled ? [pivot / length, fill / length] : [1, 0];
    first[j] = length;
    second[j] = cosine * beside + sine * corner;
    first[j + 1] = cosine * corner - sine * beside;
    [x, y] = [cosine * (third[j] as number) + sine * (second[j + 1] as number), sine * (third[j + 1] as number)];
    second[j + 1] = cosine * (second[j + 1] as number) - sine * (third[j] as number);
    third[j] = x;
    third[j + 1] = cosine * (third[j + 1] as number);
  }
}
