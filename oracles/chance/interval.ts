/** What is known of a mean: it lies in here. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The smaller of what is left between `inside`, which belongs to an interval, and `outside`, which does not: halved until it is below 2^-32 of 1. */
export function endOf(inside: number, outside: number, isOutside: (at: number) => boolean): number {
  if (!isOutside(outside)) return outside;
  let [near, far] = [inside, outside];
  while (Math.abs(far - near) > 2 ** -32) {
    const middle = (near + far) / 2;
    if (isOutside(middle)) far = middle;
    else near = middle;
  }
  return far; // a little too wide, never too narrow
}
