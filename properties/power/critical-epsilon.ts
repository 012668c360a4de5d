/**
 * The smallest size at which a case kills a mutant, to a factor of sqrt 2, by bisection in log epsilon; Infinity if it does not at `largest`.
 *
 * A kill is taken to stay a kill when the mutant grows; where that fails, some edge between a kill and a survival is given.
 *
 * @param margin the margin of the case at a size, above 1 for a kill
 * @param from a size to begin at: half an order of magnitude more or less of it costs nothing
 */
export async function criticalEpsilon(margin: (epsilon: number) => Promise<number>, from: number, largest: number): Promise<number> {
  let [alive, killed] = [0, Number.POSITIVE_INFINITY]; // sizes seen to survive and to be killed
  for (let epsilon = Math.min(from, largest); ; ) {
    const seen = await margin(epsilon);
    if (seen > 1) killed = epsilon;
    else alive = epsilon;
    if (alive >= largest) return Number.POSITIVE_INFINITY;
    if (killed <= alive * Math.SQRT2 || killed < smallestSize) return killed;
    epsilon = next(alive, killed, epsilon, seen, largest);
  }
}

/** No mutant of a float64 code is smaller. */
const smallestSize = 2 ** -60;

/** Margins grow in proportion to the size, or faster: aim at margin 1 within what is known; without a bracket at most three decades away. */
function next(alive: number, killed: number, epsilon: number, margin: number, largest: number): number {
  if (alive > 0 && killed < Number.POSITIVE_INFINITY) return Math.sqrt(alive * killed);
  const aimed = margin > 1 ? (0.8 * epsilon) / Math.min(margin, 1000) : (1.25 * epsilon) / Math.max(margin, 0.001);
  return Math.min(aimed, largest);
}
