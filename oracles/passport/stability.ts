import { chain } from '../../src/chain/chain.ts';
import { state } from '../../src/chain/state.ts';
import { trajectory } from '../../src/dynamics/trajectory.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';

/** One site between walls, chi = 1/2 on both bonds: q'' = -q. */
const oscillator = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: 0.5 });

/** The scan's step. */
const stride = 1 / 128;

/** Where the scan ends: a table without kicks is stable for ever. */
const farthest = 64;

/**
 * The linear stability limit: the smallest h omega at which a step of the harmonic oscillator has an eigenvalue outside the unit circle
 * (for a symplectic step: |trace| > 2), by a scan and bisection. Between the scan's points the trace is looked at where it peaks: near
 * -2 and 2 unstable intervals can be narrow.
 */
export function stabilityLimit(scheme: Scheme): number {
  const at = (h: number) => stepOf(scheme, h);
  let [before, stable] = [{ trace: 2 }, stride];
  if (!at(stride).stable) return bisected(at, 0, stride);
  while (stable < farthest) {
    const [here, next] = [at(stable), at(stable + stride)];
    if (!next.stable) return bisected(at, stable, stable + stride);
    if (here.trace >= before.trace && here.trace >= next.trace) {
      const peak = peakBetween(at, stable - stride, stable + stride);
      if (!at(peak).stable) return bisected(at, stable - stride, peak);
    }
    [before, stable] = [here, stable + stride];
  }
  return stable;
}

type At = (h: number) => { readonly trace: number; readonly stable: boolean };

function bisected(at: At, from: number, to: number): number {
  let [stable, unstable] = [from, to];
  for (let i = 0; i < 40; i++) {
    const middle = (stable + unstable) / 2;
    if (at(middle).stable) stable = middle;
    else unstable = middle;
  }
  return stable;
}

function peakBetween(at: At, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 40; i++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(left).trace < at(right).trace) low = left;
    else high = right;
  }
  return (low + high) / 2;
}

/** |trace| of a step of length h, and whether no eigenvalue leaves the unit circle. */
function stepOf(scheme: Scheme, h: number): { trace: number; stable: boolean } {
  const column = (q: number, p: number) => trajectory(oscillator, state([q], [p]), scheme, h, [1]).states[0];
  const [first, second] = [column(1, 0), column(0, 1)];
  const [a, c, b, d] = [first?.q[0], first?.p[0], second?.q[0], second?.p[0]] as [number, number, number, number];
  const [half, determinant] = [Math.abs(a + d) / 2, a * d - b * c];
  const discriminant = half * half - determinant;
  const radius = discriminant < 0 ? Math.sqrt(determinant) : half + Math.sqrt(discriminant);
  // rounding of 1e-16 in a double eigenvalue is 1e-8 in its modulus; 2^-20 is 1e-12 in the trace
  return { trace: 2 * half, stable: radius <= 1 + 2 ** -20 };
}
