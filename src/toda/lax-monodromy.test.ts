import { describe, expect, it } from 'vitest';
import { type Chain, chain } from '../chain/chain.ts';
import { type State, state } from '../chain/state.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { complexOver } from '../exact/complex.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { flaschka } from './flaschka.ts';
import { mirroredRing } from './integrals.ts';
import { laxMonodromy } from './lax-monodromy.ts';
import { laxSpectrum } from './lax-spectrum.ts';
import { monodromyTrace } from './monodromy.ts';
import { exactState } from './solutions/exact-state.ts';

function random(seed: number, sites: number): State {
  const next = pseudoRandom(seed);
  const numbers = () => Float64Array.from({ length: sites }, () => 2 * next() - 1);
  return state(numbers(), numbers());
}

const parameters = [
  { re: 0.5, im: 0 },
  { re: 0.25, im: 0.75 },
  { re: -1, im: 0.125 },
  { re: 0, im: 1.5 },
];
const chains = (['periodic', 'fixed'] as const).flatMap((boundary) =>
  [3, 8].map((sites) => chain({ potential: 'toda', boundary, sites, alpha: 0.75 })),
);
const distance = (a: { re: number; im: number }, b: { re: number; im: number }) => Math.hypot(a.re - b.re, a.im - b.im);

/** The recurrence of absolute values: what rounding is relative to. */
function absolute(it: Chain, at: State, { re, im }: { re: number; im: number }): number {
  const { a, b } = flaschka(it, at);
  const [squares, diagonal] = [Array.from(a, (x) => x * x), [...b]];
  const shifted = Array.from(it.boundary === 'fixed' ? [0, ...diagonal, 0, ...diagonal.map((x) => -x).reverse()] : diagonal, (x) =>
    Math.hypot(re - x, im),
  );
  const bonds = it.boundary === 'fixed' ? [...squares, ...squares.toReversed()] : squares;
  const n = shifted.length;
  const carried = (now: number, before: number) =>
    shifted.reduce<[number, number]>(([here, last], x, i) => [x * here + (bonds[(i + n - 1) % n] as number) * last, here], [now, before]);
  return carried(1, 0)[0] + carried(0, 1)[1];
}

describe('the trace of the monodromy matrix', () => {
  it.each(chains)('$boundary, $sites sites: is the same recurrence in 40 digits, to the rounding it claims', (it) => {
    const real = fixedPoint(40);
    const over = complexOver(real);
    const at = random(it.sites, it.sites);
    const { a, b } = flaschka(it, at);
    const exactly = (x: number) => ({ re: real.of(x), im: 0n });
    const own = { squares: Array.from(a, (x) => over.times(exactly(x), exactly(x))), diagonal: Array.from(b, exactly) };
    const ring = it.boundary === 'periodic' ? own : mirroredRing(over, own);
    for (const lambda of parameters) {
      const exact = monodromyTrace(over, ring, { re: real.of(lambda.re), im: real.of(lambda.im) });
      const off = distance(laxMonodromy(it, at, lambda), { re: real.toNumber(exact.re), im: real.toNumber(exact.im) });
      expect(off).toBeLessThan(8 * ring.diagonal.length * 2 ** -53 * absolute(it, at, lambda));
    }
  });

  it.each(chains)('$boundary, $sites sites: is the characteristic polynomial of the spectrum, and 2 prod a', (it) => {
    const at = random(it.sites, it.sites);
    const spectrum = laxSpectrum(it, at);
    const bonds = flaschka(it, at).a.reduce((product, a) => product * a, 1);
    const twice = 2 * (it.boundary === 'fixed' ? bonds * bonds : bonds);
    for (const lambda of parameters) {
      const product = spectrum.reduce(
        ([re, im], x) => [re * (lambda.re - x) - im * lambda.im, re * lambda.im + im * (lambda.re - x)] as [number, number],
        [1, 0] as [number, number],
      );
      // eigenvalues are off by 8 M u |L|, each a factor of about 1 of the polynomial: M times as much of its absolute value
      const n = spectrum.length;
      const allowed = 16 * n * n * 2 ** -53 * absolute(it, at, lambda);
      expect(distance(laxMonodromy(it, at, lambda), { re: product[0] + twice, im: product[1] })).toBeLessThan(allowed);
    }
  });

  it('is constant along an exact motion, for complex parameters; along a wrong one it is not', () => {
    const ring = chain({ potential: 'toda', boundary: 'periodic', sites: 9, alpha: 0.5 });
    const wave = { kind: 'periodic-wave', waves: 2, nome: 0.25, direction: 1, phase: 0.125 } as const;
    const states = [0, 1, 5].map((time) => exactState(ring, wave, time));
    for (const lambda of parameters) {
      const [first, ...others] = states.map((at) => laxMonodromy(ring, at, lambda)) as [{ re: number; im: number }];
      // q and p of the formula are rounded by some 2.13/0.73 u each: 40 u of every element, 9 of them
      const allowed = 40 * 9 * 2 ** -53 * absolute(ring, states[0] as State, lambda);
      for (const other of others as (typeof first)[]) expect(distance(other, first)).toBeLessThan(allowed);
      const [a, b] = [states[0] as State, states[1] as State];
      expect(distance(laxMonodromy(ring, { ...a, p: b.p }, lambda), first)).toBeGreaterThan(1e6 * allowed);
    }
  });

  it('names what it cannot take', () => {
    const it = chains[0] as Chain;
    expect(() => laxMonodromy(it, random(1, 3), { re: Number.NaN, im: 0 })).toThrow(/lambda/);
    expect(() => laxMonodromy(it, random(1, 3), { re: 1e200, im: 0 })).toThrow(/grows as lambda\^M/);
    expect(() => monodromyTrace(complexOver(fixedPoint(20)), { squares: [], diagonal: [] }, { re: 0n, im: 0n })).toThrow(/three sites/);
  });
});
