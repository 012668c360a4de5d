import { expect, it } from 'vitest';
import { chain } from '../../chain/chain.ts';
import { fixedPoint } from '../../exact/fixed-point.ts';
import { laxSpectrum } from '../lax-spectrum.ts';
import { exactState } from './exact-state.ts';
import { periodicWave } from './periodic-wave.ts';
import { piOf } from './pi-of.ts';
import { solitons } from './solitons.ts';

/** K and E by the arithmetic-geometric mean of 1 and k'; dn by Landen's descent. */
function elliptic(k: number): { K: number; E: number; dn: (u: number) => number } {
  const a = [1];
  const c = [k];
  let b = Math.sqrt(1 - k * k);
  while ((c.at(-1) as number) > 1e-17) {
    const last = a.at(-1) as number;
    a.push((last + b) / 2);
    c.push((last - b) / 2);
    b = Math.sqrt(last * b);
  }
  const [mean, turns] = [a.at(-1) as number, a.length - 1];
  const K = Math.PI / (2 * mean);
  const E = K * (1 - c.reduce((sum, x, i) => sum + 2 ** (i - 1) * x * x, 0));
  const dn = (u: number) => {
    let phi = 2 ** turns * mean * u;
    for (let i = turns; i > 0; i--) phi = (phi + Math.asin(((c[i] as number) / (a[i] as number)) * Math.sin(phi))) / 2;
    return Math.sqrt(1 - (k * Math.sin(phi)) ** 2);
  };
  return { K, E, dn };
}

/** The modulus of a nome: k = (theta_2/theta_3)^2. */
function modulusOf(nome: number): number {
  const sum = (power: (n: number) => number) => Array.from({ length: 41 }, (_, i) => nome ** power(i - 20)).reduce((x, y) => x + y);
  return (sum((n) => (n + 1 / 2) ** 2) / sum((n) => n ** 2)) ** 2;
}

const ring = (sites: number) => chain({ potential: 'toda', boundary: 'periodic', sites, alpha: 1 });
const wave = (waves: number, nome: number, phase = 0) => ({ kind: 'periodic-wave', waves, nome, direction: 1, phase }) as const;

it.each([
  [8, 1, 1 / 8],
  [9, 2, 1 / 4],
  [12, 1, 1 / 2],
])("is Toda's cnoidal wave, by the arithmetic-geometric mean: N = %i, %i waves, nome %f", (sites, waves, nome) => {
  const { K, E, dn } = elliptic(modulusOf(nome));
  const v = (2 * K * waves) / sites;
  // exp(2 alpha r_n) is proportional to 1 + (2 K nu)^2 (dn^2 - E/K), (2 K nu)^-2 = 1/sn^2 v - 1 + E/K; k^2 sn^2 = 1 - dn^2
  const k2 = modulusOf(nome) ** 2;
  const squared = 1 / (k2 / (1 - dn(v) ** 2) - 1 + E / K);
  const { q } = exactState(ring(sites), wave(waves, nome), 0);
  const stretch = Array.from(q, (x, n) => Math.exp(2 * ((q[(n + 1) % sites] as number) - x)));
  const known = stretch.map((_, n) => 1 + squared * (dn(n * v) ** 2 - E / K));
  // the modulus is a double: k' = sqrt(1 - k^2) has an error of u/k'^2, and the terms behind it a hundred roundings
  stretch.forEach((x, n) => {
    expect(Math.abs(x / (stretch[0] as number) / ((known[n] as number) / (known[0] as number)) - 1)).toBeLessThan(
      (100 * 2 ** -53) / (1 - k2),
    );
  });
});

it('has one gap: all eigenvalues but two are pairs, where one wave goes round', () => {
  const { q, p } = exactState(ring(9), wave(1, 1 / 4, 1 / 8), 1);
  const spectrum = [...laxSpectrum(ring(9), { q, p, sites: 9, lanes: 1 })];
  const gaps = spectrum.slice(1).map((x, i) => x - (spectrum[i] as number));
  expect(gaps.filter((gap) => gap < 1e-13)).toHaveLength(3);
  expect(gaps.filter((gap) => gap >= 1e-13 && gap < 1e-3)).toHaveLength(0);
});

it('is a sine wave where it is small: 2 alpha r_n = 8 nome sin^2 v cos 2u_n, running with the dispersion 2 sin v', () => {
  const nome = 2 ** -20;
  const [sites, v] = [10, Math.PI / 5];
  const { q } = exactState(ring(sites), wave(2, nome), 3);
  q.forEach((x, n) => {
    const r = (q[(n + 1) % sites] as number) - x;
    expect(Math.abs(2 * r - 8 * nome * Math.sin(v) ** 2 * Math.cos(2 * (n * v - 3 * Math.sin(v))))).toBeLessThan(40 * nome * nome);
  });
});

it('is a train of solitons where it is long: near its crest that of kappa = pi^2 / (length ln 1/nome)', () => {
  const real = fixedPoint(30);
  const [sites, nome] = [12, 1 / 2];
  const kappa = (Math.PI * Math.PI) / (sites * Math.LN2);
  const lengths = (q: readonly bigint[]) => q.map((x, n) => real.toNumber(real.minus(q[(n + 1) % sites] as bigint, x)));
  const train = lengths(periodicWave(real, { alpha: 1, sites }, { waves: 1, nome, direction: 1, phase: 1 / 2 }, 0n).q);
  const one = lengths(solitons(real, { alpha: 1, sites }, [{ kappa, direction: 1, at: 6 }], 0n).q);
  // neighbours are a length away: e^(-kappa 12) in tau
  for (const n of [5, 6, 7]) expect(Math.abs((train[n] as number) - (one[n] as number))).toBeLessThan(20 * Math.exp(-12 * kappa));
});

it('knows pi', () => {
  const real = fixedPoint(50);
  expect(real.toNumber(piOf(real))).toBe(Math.PI);
  expect(Math.abs(real.toNumber(real.sin(piOf(real))))).toBeLessThan(1e-50);
});

it.each([
  [8, wave(4, 1 / 4), /waves.*below 4/],
  [8, wave(1, 0.6), /nome.*1\/2/],
  [8, wave(1, 1 / 4, Number.NaN), /phase/],
])('refuses what is no wave (%#)', (sites, motion, error) => {
  expect(() => exactState(ring(sites), motion, 0)).toThrow(error);
});
