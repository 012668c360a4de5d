/** The first return of the energy to the mode that it started in. */
export interface Recurrence {
  /** when, in the units of the samples' times */
  readonly time: number;
  /** how much of the initial value is back */
  readonly returned: number;
  /** how far that moves when every second sample is left out */
  readonly returnedWithin: number;
  /** how little was left before */
  readonly least: number;
  /** distance to the nearer neighbouring maximum: the first mode's energy ripples, and the top of its envelope is known to half of that */
  readonly ripple: number;
  /** how far the peak moves when every second sample is left out */
  readonly interpolation: number;
}

/**
 * The largest maximum of E(t) between its first minimum and 1.5 times its first estimate, the peak interpolated by a parabola.
 *
 * First minimum: the lowest point between the first fall below half of E(0) and the first rise above three quarters of it. First
 * estimate: the highest point from there until E falls below half again.
 *
 * @param values E at the times 0, spacing, 2 spacing, ...
 * @returns undefined when the series ends before 1.5 times the first estimate or the maximum after the peak, or never falls or never
 *   returns; a longer series with the same beginning has the same recurrence
 */
export function firstRecurrence(values: Float64Array, spacing: number): Recurrence | undefined {
  const initial = values[0] as number;
  const from = (start: number, holds: (value: number) => boolean) => {
    const found = start < 0 ? -1 : values.subarray(start).findIndex(holds);
    return found < 0 ? -1 : start + found;
  };
  const fall = from(0, (e) => e < initial / 2);
  const rise = from(fall, (e) => e > (3 * initial) / 4);
  const end = from(rise, (e) => e < initial / 2);
  if (end < 0) return undefined;
  const lowest = indexOf(values, fall, rise, (a, b) => a < b);
  const limit = Math.ceil(1.5 * indexOf(values, rise, end, (a, b) => a > b));
  if (limit + 1 >= values.length) return undefined;
  const top = indexOf(values, lowest, limit, (a, b) => a > b);
  const after = maximumAfter(values, top);
  if (after === undefined) return undefined;
  const peak = parabola(values, top, 1);
  const coarse = parabola(values, top, 2);
  return {
    time: peak.at * spacing,
    returned: peak.value / initial,
    returnedWithin: Math.abs(peak.value - coarse.value) / initial,
    least: (values[lowest] as number) / initial,
    ripple: Math.min(top - maximumBefore(values, top), after - top) * spacing,
    interpolation: Math.abs(peak.at - coarse.at) * spacing,
  };
}

/** The index of the extreme value in [from, to). */
function indexOf(values: Float64Array, from: number, to: number, better: (a: number, b: number) => boolean): number {
  let best = from;
  for (let i = from; i < to; i++) if (better(values[i] as number, values[best] as number)) best = i;
  return best;
}

/** The vertex of the parabola through a maximum and its neighbours `apart` samples away, in units of samples. */
function parabola(values: Float64Array, top: number, apart: number): { at: number; value: number } {
  const [left, middle, right] = [values[top - apart], values[top], values[top + apart]] as [number, number, number];
  const curvature = left - 2 * middle + right;
  if (curvature === 0) return { at: top, value: middle };
  const shift = (left - right) / (2 * curvature);
  return { at: top + apart * shift, value: middle - ((left - right) * shift) / 4 };
}

const isMaximum = (values: Float64Array, i: number) =>
  (values[i] as number) > (values[i - 1] as number) && (values[i] as number) >= (values[i + 1] as number);

function maximumBefore(values: Float64Array, top: number): number {
  for (let i = top - 1; i > 0; i--) if (isMaximum(values, i)) return i;
  return 0;
}

function maximumAfter(values: Float64Array, top: number): number | undefined {
  for (let i = top + 1; i < values.length - 1; i++) if (isMaximum(values, i)) return i;
  return undefined;
}
