/** What is left of D + rho z z^T when eigenvalues that can be read off are taken away. */
export interface Deflated {
  /** eigenvalues, in no order */
  readonly known: readonly number[];
  /** ascending, further apart than what is negligible */
  readonly poles: Float64Array;
  /** no element negligible */
  readonly z: Float64Array;
}

/**
 * Takes away what is an eigenvalue already: d_i where z_i is negligible, and one of two poles so close that the rotation which makes one of
 * their z 0 leaves a negligible element beside the diagonal.
 *
 * Dropped elements stand in different rows, so that together they move no eigenvalue by more than 2 sqrt(n) `negligible`, each kind.
 *
 * @param negligible as an absolute size of an element of the matrix
 * @source J. J. Dongarra, D. C. Sorensen, SIAM J. Sci. Stat. Comput. 8, s139 (1987), sec. 4
 */
export function deflated(d: Float64Array, z: Float64Array, rho: number, negligible: number): Deflated {
  const order = Array.from(d.keys()).sort((i, j) => (d[i] as number) - (d[j] as number) || i - j);
  const norm = Math.sqrt(z.reduce((sum, x) => sum + x * x, 0));
  const known: number[] = [];
  const poles: number[] = [];
  const left: number[] = [];
  for (const index of order) {
    let [pole, weight] = [d[index] as number, z[index] as number];
    if (rho * norm * Math.abs(weight) <= negligible) {
      known.push(pole);
      continue;
    }
    const [previous, other] = [poles.at(-1), left.at(-1)];
    if (previous !== undefined && other !== undefined) {
      const size = Math.sqrt(weight * weight + other * other);
      const [c, s] = [weight / size, other / size];
      const gap = pole - previous;
      if (gap * Math.abs(c * s) <= negligible) {
        poles.pop();
        left.pop();
        known.push(previous + gap * s * s);
        [pole, weight] = [previous + gap * c * c, size];
      }
    }
    poles.push(pole);
    left.push(weight);
  }
  return { known, poles: Float64Array.from(poles), z: Float64Array.from(left) };
}
