import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../../oracles/hamiltonian/hamiltonian-of.ts';
import { firstRecurrence } from '../../../oracles/recurrence/first-recurrence.ts';
import { converged, inPeriods, recurrenceBy } from '../../../oracles/recurrence/measured-recurrence.ts';
import { chain } from '../../../src/chain/chain.ts';
import { float64 } from '../../../src/exact/float64.ts';
import { taylor } from '../../../src/reference/taylor.ts';
import { original } from './experiment-cases.ts';

describe('TT-3a.2 by a second route', () => {
  // From the Hamiltonian's expression alone, by Taylor series, sampled once per unit of time; shares no force, flow,
  // mode or start with the first: only the definition of the peak.
  it('gives the same recurrence, nowhere near 157', { timeout: 120_000 }, () => {
    const fput = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 31, alpha: 1 / 4 });
    const sine = Array.from({ length: 31 }, (_, n) => Math.sin((Math.PI * (n + 1)) / 32)); // the first mode's shape, and the start
    const omega = 2 * Math.sin(Math.PI / 64);
    const times = Array.from({ length: 14_200 }, (_, t) => t); // a little more than 1.5 times the recurrence
    const energies = taylor(hamiltonianOf(fput), sine, new Float64Array(31), times, float64).map(({ q, p }) => {
      const [position, velocity] = [q, p].map((x) => x.reduce((sum, value, n) => sum + value * (sine[n] as number), 0)) as [number, number];
      return (velocity * velocity + omega * omega * position * position) / 32;
    });
    const second = inPeriods(firstRecurrence(Float64Array.from(energies), 1), (2 * Math.PI) / omega);
    const first = recurrenceBy(original(31), converged[1]);
    // The samples of the two routes differ, the interpolated peaks agree to what interpolation leaves open in either.
    expect(Math.abs((second?.time as number) - (first?.time as number))).toBeLessThan(
      (second?.interpolation as number) + (first?.interpolation as number),
    );
    expect(157 - (second?.time as number)).toBeGreaterThan(10);
  });
});
