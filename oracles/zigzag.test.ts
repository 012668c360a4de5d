import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import { trajectory } from '../src/dynamics/trajectory.ts';
import { cos } from '../src/elementary/sin-cos.ts';
import { decimal } from '../src/exact/decimal.ts';
import { solution } from '../src/reference/equations.ts';
import { taylor } from '../src/reference/taylor.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { core } from './subjects/core.ts';
import type { Simulator } from './subjects/simulator.ts';
import { examine } from './verdict/examine.ts';
import { oscillator, zigzag } from './zigzag.ts';
import { zigzagState } from './zigzag-run.ts';
import { zigzagShape } from './zigzag-shape.ts';

const real = decimal(24);
const ring = { boundary: 'periodic', sites: 4 } as const;
const chains = {
  harmonic: chain({ ...ring, potential: 'harmonic', stiffness: 0.75 }),
  alpha: chain({ ...ring, potential: 'fput-alpha', stiffness: 0.75, alpha: 0.5 }),
  beta: chain({ ...ring, potential: 'fput-beta', stiffness: 0.75, beta: 0.5 }),
  alphabeta: chain({ ...ring, potential: 'fput-alphabeta', stiffness: 1.25, alpha: 0.5, beta: 0.75 }),
  toda: chain({ ...ring, potential: 'toda', stiffness: 1.5, alpha: -0.75 }),
};
type Kind = keyof typeof chains;
const kinds = Object.keys(chains) as Kind[];

const moved = (kind: Kind, amplitude: number, time: number) =>
  solution(oscillator(chains[kind]), [amplitude, 0], [time], real)[0].map(real.toNumber) as [number, number];

/** The arithmetic-geometric mean, to the last bit. */
function agm(a: number, b: number): number {
  let [x, y] = [a, b];
  for (let i = 0; i < 8; i++) [x, y] = [(x + y) / 2, Math.sqrt(x * y)];
  return x;
}

/** cn(u | m) by descending Landen (Gauss) transformations; DLMF 22.20(ii). */
function cn(u: number, m: number): number {
  const steps = [{ a: 1, c: Math.sqrt(m) }];
  let b = Math.sqrt(1 - m);
  for (let i = 0; i < 6; i++) {
    const { a } = steps[i];
    steps.push({ a: (a + b) / 2, c: (a - b) / 2 });
    b = Math.sqrt(a * b);
  }
  let phi = 2 ** 6 * steps[6].a * u;
  for (let i = 6; i > 0; i--) phi = (phi + Math.asin((steps[i].c / steps[i].a) * Math.sin(phi))) / 2;
  return Math.cos(phi);
}

describe('the oscillator of a zigzag', () => {
  it.each(kinds)('%s: is what the Hamiltonian of the ring gives', (kind) => {
    const system = chains[kind];
    const start = zigzagState(4, 0.375, -0.25);
    const times = [0.5, 2];
    const reduced = solution(oscillator(system), [0.375, -0.25], times, real);
    taylor(hamiltonianOf(system), start.q, start.p, times, real).forEach(({ q, p }, i) => {
      [...q, ...p].forEach((x, j) => {
        const expected = real.times(real.of(j % 2 === 0 ? 1 : -1), reduced[i][j < 4 ? 0 : 1]);
        expect(Math.abs(real.toNumber(real.minus(x, expected)))).toBeLessThan(1e-19); // 24 digits, and 2^4 or so of instability
      });
    });
  });

  it.each(['harmonic', 'alpha'] as const)('%s: is A cos(2 sqrt(chi) t), however large A', (kind) => {
    for (const amplitude of [1 / 64, 0.75]) {
      const [a] = moved(kind, amplitude, 5);
      expect(Math.abs(a - amplitude * cos(2 * Math.sqrt(0.75) * 5))).toBeLessThan(4e-15); // an angle of 8.7, rounded thrice
    }
  });

  // A = A_0 cn(Omega t | m), Omega^2 = 4 chi + 16 beta A_0^2, m = 8 beta A_0^2 / Omega^2: insert cn'' = -(1 - 2m) cn - 2m cn^3
  it.each([
    ['beta', 0.125],
    ['beta', 1],
    ['alphabeta', 0.5],
  ] as const)('%s: is a Jacobi function, A_0 = %s', (kind, amplitude) => {
    const { stiffness, beta } = chains[kind];
    const square = 4 * (stiffness as number) + 16 * (beta as number) * amplitude * amplitude;
    const m = (8 * (beta as number) * amplitude * amplitude) / square;
    for (const time of [0.25, 1, 4]) {
      const [a] = moved(kind, amplitude, time);
      expect(Math.abs(a - amplitude * cn(Math.sqrt(square) * time, m))).toBeLessThan(4e-14); // 2^6 u of the angle, back through the halvings
    }
    const quarter = Math.PI / 2 / agm(1, Math.sqrt(1 - m)) / Math.sqrt(square); // K(m) / Omega
    expect(Math.abs(moved(kind, amplitude, quarter)[0])).toBeLessThan(4e-15);
  });

  // A'^2 / 2 + U(A) = U(A_0), U = (V(2A) + V(-2A)) / 2; with A = A_0 sin s the integrand is smooth and periodic: the mean over equal steps
  it.each(kinds)('%s: crosses zero after the quarter of a period that energy gives by quadrature', (kind) => {
    const {
      stiffness: chi,
      alpha,
      beta,
      potential,
    } = chains[kind] as unknown as Record<'stiffness' | 'alpha' | 'beta', number> & { potential: string };
    const u = (a: number) =>
      potential === 'toda' ? (chi * (Math.cosh(4 * alpha * a) - 1)) / (4 * alpha * alpha) : 2 * chi * a * a + 4 * beta * a ** 4;
    const amplitude = 0.5;
    const points = 64;
    const mean = Array.from({ length: points }, (_, i) => ((i + 0.5) / points) * (Math.PI / 2)).reduce(
      (sum, s) => sum + (amplitude * Math.cos(s)) / Math.sqrt(2 * (u(amplitude) - u(amplitude * Math.sin(s)))) / points,
      0,
    );
    const [a, b] = moved(kind, amplitude, (mean * Math.PI) / 2);
    expect(Math.abs(a)).toBeLessThan(1e-13); // the difference of two energies near the turning point
    expect(b).toBeLessThan(0);
  });
});

describe('on trial', () => {
  const run = { chain: chains.alpha, amplitude: 0.25, momentum: 0.125, scheme: 'srkn11b', step: 1 / 8, steps: 16 } as const;
  const verdict = async (oracle: typeof zigzag, subject: Simulator, c: Parameters<typeof zigzag.examine>[0] = run) => {
    const finding = await examine(oracle, subject, c);
    return finding.kind === 'judged' ? finding.verdict : finding.kind;
  };

  it('the core holds; what keeps every state a zigzag but swings too slowly fails one, what falls apart the other', async () => {
    const slow: Simulator = (ask) => core()({ ...ask, step: ask.step * (1 - 1e-9) });
    const loose: Simulator = (ask) => {
      const { states, outcome } = core()(ask) as ReturnType<typeof trajectory>;
      return { states: states.map((state) => ({ ...state, q: state.q.with(1, (state.q[1] as number) * (1 + 2 ** -52)) })), outcome };
    };
    expect([await verdict(zigzag, core()), await verdict(zigzagShape, core())]).toEqual(['holds', 'holds']);
    expect([await verdict(zigzag, slow), await verdict(zigzagShape, slow)]).toEqual(['violated', 'holds']);
    expect([await verdict(zigzag, loose), await verdict(zigzagShape, loose)]).toEqual(['holds', 'violated']);
  });

  it('every scheme keeps the shape bit for bit, as far as instability would long have torn it apart', () => {
    for (const [name, scheme] of Object.entries(schemes)) {
      const { states } = trajectory(chains.beta, zigzagState(4, 1, 0.25), scheme, 1 / 16, [4096]);
      const [{ q, p }] = states;
      expect({ name, q, p }).toEqual({ name, ...pick(zigzagState(4, q[0], p[0])) });
    }
  });

  it('is not for walls, odd rings, or coefficients that vary', async () => {
    const others = [
      chain({ potential: 'harmonic', boundary: 'fixed', sites: 4 }),
      chain({ potential: 'harmonic', boundary: 'periodic', sites: 5 }),
      chain({ potential: 'harmonic', boundary: 'periodic', sites: 4, stiffness: [1, 2, 1, 1] }),
    ];
    for (const other of others) expect(await verdict(zigzag, core(), { ...run, chain: other })).toBe('out-of-scope');
  });
});

const pick = ({ q, p }: ReturnType<typeof zigzagState>) => ({ q, p });
