/**
 * What quantity (3) over eps^(n+2) tends to on a ring with V = r^2/2, U = 0, noise eps^n and frequencies of which no two are equal: 8 over the mean of
 * (omega_x^2 - omega_{x+1}^2)^2.
 *
 * u^(1) at a bond contains p_x p_y / (omega_x^2 - omega_y^2) and else only what flips do not change, so that <u (-S) u> beta^2 = 4/(omega_x^2 - omega_y^2)^2 = 1/R_b,
 * and different bonds are orthogonal. By (12) energies may be added: sum_b phi_b u_b with sum phi_b = N is what J amounts to, whatever phi; the smallest sum of
 * phi_b^2 / R_b is N^2 / sum R_b: resistances in a row. Quantity (3) is 2 eps^2 eps^n times that over N.
 */
export function limitOfQuantityThree(stiffness: readonly number[]): number {
  const squares = stiffness.map((own, x) => {
    const step = own - (stiffness[(x + 1) % stiffness.length] as number);
    return step * step;
  });
  return (8 * stiffness.length) / squares.reduce((sum, square) => sum + square, 0);
}

/**
 * What t eps^-(n+2) times the quantity of Theorem 1 tends to, in the mean over t, on such a ring without noise, at beta = 1: twice the mean of <u_b^2> over the bonds,
 * u_b = (p_x p_y + (omega_x^2 + omega_y^2) q_x q_y / 2) / (omega_x^2 - omega_y^2).
 *
 * int_0^T J ds = u - u o X_T where -A u = J, and <(u - u o X_T)^2> = 2 <u^2> - 2 <u u o X_T>, whose last term has no mean where u is orthogonal to all that is conserved.
 */
export function limitWithoutNoise(stiffness: readonly number[]): number {
  const squares = stiffness.map((own, x) => {
    const next = stiffness[(x + 1) % stiffness.length] as number;
    const [sum, step] = [own + next, own - next];
    return (1 + (sum * sum) / (4 * own * next)) / (step * step);
  });
  return (2 * squares.reduce((sum, square) => sum + square, 0)) / stiffness.length;
}
