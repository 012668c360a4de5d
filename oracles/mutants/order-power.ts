/** h^n for a whole n, by multiplication: the same bits everywhere. */
export function orderPower(h: number, n: number): number {
  let product = 1;
  for (let i = 0; i < n; i++) product *= h;
  return product;
}
