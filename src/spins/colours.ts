/** The bonds of a ring in groups that share no site: even ones, odd ones, and the closing one where the sites are odd. */
export function colours(sites: number): readonly (readonly number[])[] {
  const paired = sites - (sites % 2);
  const everySecond = (from: number) => Array.from({ length: paired / 2 }, (_, i) => from + 2 * i);
  return [everySecond(0), everySecond(1), ...(paired === sites ? [] : [[sites - 1]])];
}
