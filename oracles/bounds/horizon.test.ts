import { describe, expect, it } from 'vitest';
import { chain } from '../../src/chain/chain.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { state } from '../../src/chain/state.ts';
import type { Equations } from '../../src/reference/equations.ts';
import { agreementWithReference } from '../agreement.ts';
import { finest } from '../converged.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';
import { mutants } from '../mutants/mutants.ts';
import type { Run } from '../run.ts';
import { core, coreParts } from '../subjects/core.ts';
import { examine } from '../verdict/examine.ts';
import { growthAlong, horizon, isHorizon } from './horizon.ts';

const equations = (...rates: readonly string[]): Equations => ({
  names: rates.map((_, i) => `x${i}`),
  rates: rates.map((text) => parseExpression(text)),
});

describe('growthAlong', () => {
  it('is 1 times the root of the dimension where nothing grows: a rotation', () => {
    for (const grown of growthAlong(equations('x1', '-x0'), [1, 0], [1, 8, 32])) expect(grown).toBeCloseTo(Math.SQRT2, 3);
  });

  it('is that of the exponential: e^(2t) from the start, less from each of the looks between (derived)', () => {
    // from s = 0, 1, 2, 3 to t = 4: the mean of e^(4 (t - s))
    const [, , , grown] = growthAlong(equations('2 * x0'), [1 / 64], [1, 2, 3, 4]) as [number, number, number, number];
    const derived = Math.sqrt([4, 3, 2, 1].reduce((sum, t) => sum + Math.exp(4 * t), 0) / 4);
    expect(grown / derived).toBeCloseTo(1, 6);
  });

  it('is beyond all measure where neighbours have parted', () => {
    // along the stable direction of a saddle the state shrinks as e^(-2t), and its neighbours leave as e^(2t)
    const [near, far] = growthAlong(equations('x1', '4 * x0'), [1, -2], [1, 8]) as [number, number];
    expect(near).toBeLessThan(100);
    expect(far).toBe(Number.POSITIVE_INFINITY);
  });

  it('is linear in time for a free mass', () => {
    const [early, late] = growthAlong(equations('x1', '0'), [0, 1], [125, 1000]) as [number, number];
    expect(late / early).toBeGreaterThan(2); // sqrt 8 or 8, as what is done early or late counts
    expect(late / early).toBeLessThan(9);
  });
});

/** Four masses between walls; at rest but for the displacements. */
const runOf = (it: Parameters<typeof chain>[0], q: readonly number[], time: number): Run => ({
  chain: chain(it),
  start: state(
    q,
    q.map(() => 0),
  ),
  scheme: 'kahan-li-8',
  step: 1 / 64,
  steps: 64 * time,
});
const chaotic = runOf({ potential: 'fput-alphabeta', boundary: 'fixed', sites: 4, alpha: 1 / 4, beta: 1 }, [4, -2, 3, 1.5], 96);
const integrable = runOf({ potential: 'toda', boundary: 'fixed', sites: 4, alpha: 1 / 2 }, [1, -0.5, 0.75, 0.375], 96);

const horizonOf = (run: Run) => horizon(run, hamiltonianOf(run.chain), finest, 2 ** -20);

describe('horizon', () => {
  it('lies before the end of a long run of a chaotic chain, and beyond that of an integrable one', () => {
    const [near, far] = [horizonOf(chaotic), horizonOf(integrable)];
    if (!isHorizon(near) || !isHorizon(far)) throw new Error('neither is out of scope');
    expect(near.steps).toBeLessThan(0.75 * chaotic.steps);
    expect(near.growth).toBeGreaterThan(1e4);
    expect(far.steps).toBe(integrable.steps);
    expect(far.growth).toBeLessThan(1e3);
  });

  it('is out of scope where the first look comes too late', () => {
    const unstable = equations('100 * x0', '0');
    const run = { ...chaotic, steps: 192, start: { ...chaotic.start, q: Float64Array.of(1), p: Float64Array.of(0), sites: 1 } };
    expect(horizon(run, unstable, finest, 2 ** -20)).toEqual({ outOfScope: 'rounding has grown to what would be visible by time 0.25' });
  });

  it('says where rounding has grown to what is visible: beyond it two runs that differ by rounding alone are visibly apart', () => {
    const seen = horizonOf(chaotic);
    if (!isHorizon(seen)) throw new Error('not out of scope');
    const ask = { ...chaotic, stops: [seen.steps, chaotic.steps] };
    const ends = (by: number) => core(coreParts)({ ...ask, start: { ...chaotic.start, q: chaotic.start.q.map((x) => x * (1 + by)) } });
    const [one, other] = [ends(0), ends(2 ** -40)] as [ReturnType<typeof ends>, ReturnType<typeof ends>];
    if (one instanceof Promise || other instanceof Promise) throw new Error('the core answers at once');
    const [within, beyond] = one.states.map(({ q }, i) => Math.abs((q[0] as number) - (other.states[i]?.q[0] as number))) as [
      number,
      number,
    ];
    expect(beyond).toBeGreaterThan(16 * within);
  });
});

describe('agreement in chaos', { timeout: 30_000 }, () => {
  const short = { ...chaotic, steps: 64 * 72 };

  it('compares as far as the horizon, and holds there', async () => {
    const finding = await examine(agreementWithReference, core(), short);
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'holds' });
    if (finding.kind !== 'judged') throw new Error('judged');
    const [until] = finding.judgement.measured;
    expect(until?.name).toBe('compared until');
    expect(until?.value).toBeLessThan(72);
  });

  it('refutes there what is wrong by 1e-6', async () => {
    const alpha = mutants.find(({ id }) => id === 'alpha');
    const finding = await examine(agreementWithReference, core(alpha?.parts(1e-6)), short);
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'violated' });
  });
});
