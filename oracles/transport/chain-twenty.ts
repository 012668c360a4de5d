import { slopesAlong } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, IdentityFamily } from '../exact/identity.ts';
import { negative } from './lattices.ts';

/**
 * The chain (20): H = sum (p^2 + omega_x^2 q^2)/2 + r^2/2 + eps (q^4 + r^4)/4, its parity, its scaling, and the flow of its harmonic part in normal modes.
 *
 *   H_eps(s q, s p) = s^2 H_{eps s^2}(q, p),   j_eps(s q, s p) = s^2 j_{eps s^2}(q, p),   F_eps(s q, s p) = s F_{eps s^2}(q, p)
 *
 * Catches: a term of another degree, a missing component of a mode, a sine in the place of a cosine.
 * Blind to: which modes a chain has: any orthogonal ones are tried.
 */
export const chainTwenty = exactIdentity('transport/chain-20', {
  tex: String.raw`H_\varepsilon(sq, sp) = s^2 H_{\varepsilon s^2}(q, p),\quad q_x(t) = \sum_j \bigl(\langle q, \xi_j\rangle \cos\omega_j t + \tfrac{\langle p, \xi_j\rangle}{\omega_j} \sin\omega_j t\bigr) \xi_j(x)`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.1',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a term of another degree, a missing component of a mode, a sine in the place of a cosine',
  blindTo: 'which modes a chain has: any orthogonal ones are tried',
});

const sitesOf = [3, 5] as const;
const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, x) => `${letter}${x}`);
const cube = <T>(over: Operations<T>, x: T) => over.times(x, over.times(x, x));

interface State<T> {
  readonly q: readonly T[];
  readonly p: readonly T[];
  readonly omega: readonly T[];
  readonly eps: T;
}

/** r_x = q_x - q_{x+1}, and the slopes of r^2/2 + eps r^4/4 there. */
function slopes<T>(over: Operations<T>, { q, eps }: State<T>): { harmonic: readonly T[]; anharmonic: readonly T[] } {
  const lengths = q.map((position, x) => over.minus(position, q[(x + 1) % q.length] as T));
  return { harmonic: lengths, anharmonic: lengths.map((r) => over.times(eps, cube(over, r))) };
}

const along = <T>(over: Operations<T>, pulls: readonly T[], x: number): T =>
  over.minus(pulls[(x + pulls.length - 1) % pulls.length] as T, pulls[x] as T);

function forces<T>(over: Operations<T>, state: State<T>): { harmonic: readonly T[]; anharmonic: readonly T[] } {
  const { harmonic, anharmonic } = slopes(over, state);
  const { q, omega, eps } = state;
  return {
    harmonic: q.map((position, x) => over.minus(along(over, harmonic, x), over.times(over.times(omega[x] as T, omega[x] as T), position))),
    anharmonic: q.map((position, x) => over.minus(along(over, anharmonic, x), over.times(eps, cube(over, position)))),
  };
}

function energy<T>(over: Operations<T>, { q, p, omega, eps }: State<T>): T {
  const { plus, times, of } = over;
  const square = (x: T) => times(x, x);
  const half = (x: T) => times(of(1 / 2), x);
  const quarter = (x: T) => times(times(of(1 / 4), eps), square(square(x)));
  const terms = q.map((position, x) => {
    const r = over.minus(position, q[(x + 1) % q.length] as T);
    const own = plus(half(square(p[x] as T)), half(times(square(omega[x] as T), square(position))));
    return plus(plus(own, half(square(r))), plus(quarter(position), quarter(r)));
  });
  return terms.reduce(plus);
}

const ring = (equations: <T>(over: Operations<T>, state: State<T>, s: T) => readonly Equation<T>[]): IdentityFamily =>
  Object.fromEntries(
    sitesOf.map((n) => [
      `ring of ${n}`,
      () => ({
        variables: [...numbered('q', n), ...numbered('p', n), ...numbered('omega', n), 'eps', 's'],
        equations: (over, x) =>
          equations(
            over,
            { q: x.slice(0, n), p: x.slice(n, 2 * n), omega: x.slice(2 * n, 3 * n), eps: x[3 * n] as (typeof x)[0] },
            x[3 * n + 1] as (typeof x)[0],
          ),
      }),
    ]),
  );

/** The forces do not depend on p, the velocities are odd: both generators exchange the parities. */
export const parityOfTwenty: IdentityFamily = ring((over, state) => {
  const reversed = { ...state, p: state.p.map((p) => negative(over, p)) };
  const [here, there] = [forces(over, state), forces(over, reversed)];
  return [
    ...state.p.map((p, x) => ({ of: `velocity ${x}`, terms: { here: p, reversed: reversed.p[x] as typeof p } })),
    ...(['harmonic', 'anharmonic'] as const).flatMap((part) =>
      here[part].map((force, x) => ({
        of: `${part} force ${x}`,
        terms: { here: force, reversed: negative(over, there[part][x] as typeof force) },
      })),
    ),
  ];
});

/** H, currents and forces at s times the state are s^2, s^2 and s times those with eps s^`power`: 2 leaves beta/r, eps/r with r = 1/s^2. */
export const scalingOfTwenty = (power: 1 | 2): IdentityFamily =>
  ring(<T>(over: Operations<T>, state: State<T>, s: T) => {
    const { times, plus } = over;
    const square = times(s, s);
    const larger = { ...state, q: state.q.map((q) => times(s, q)), p: state.p.map((p) => times(s, p)) };
    const weaker = { ...state, eps: times(power === 2 ? square : s, state.eps) };
    const total = (of: State<T>) => {
      const { harmonic, anharmonic } = forces(over, of);
      return harmonic.map((force, x) => plus(force, anharmonic[x] as T));
    };
    const currents = (of: State<T>) => {
      const { harmonic, anharmonic } = slopes(over, of);
      const mean = (x: number) => times(over.of(1 / 2), plus(of.p[x] as T, of.p[(x + 1) % of.p.length] as T));
      return harmonic.map((pull, x) => times(mean(x), plus(pull, anharmonic[x] as T)));
    };
    const [there, here, flowsThere, flowsHere] = [total(larger), total(weaker), currents(larger), currents(weaker)];
    return [
      { of: 'H', terms: { scaled: energy(over, larger), 's^2 H': negative(over, times(square, energy(over, weaker))) } },
      ...there.map((force, x) => ({ of: `force ${x}`, terms: { scaled: force, 's F': negative(over, times(s, here[x] as T)) } })),
      ...flowsThere.map((flow, x) => ({
        of: `current ${x}`,
        terms: { scaled: flow, 's^2 j': negative(over, times(square, flowsHere[x] as T)) },
      })),
    ];
  });

/** How q_x(t) and p_x(t) are put together of modes: [q, xi], [p, xi]/omega, cosine, sine, omega and the component of the mode at x. */
export type ModeFlow = <T>(
  over: Operations<T>,
  mode: { readonly q: T; readonly p: T; readonly cos: T; readonly sin: T; readonly omega: T; readonly at: T },
) => readonly [q: T, p: T];

/** As printed: no component of the mode, and in p cosine and sine in each other's place. */
export const printedModeFlow: ModeFlow = (over, { q, p, cos, sin, omega }) => {
  const { plus, minus, times } = over;
  return [plus(times(q, cos), times(over.over(p, omega), sin)), minus(times(p, sin), times(times(omega, q), cos))];
};

export const modeFlow: ModeFlow = (over, { q, p, cos, sin, omega, at }) => {
  const { plus, minus, times } = over;
  return [times(at, plus(times(q, cos), times(over.over(p, omega), sin))), times(at, minus(times(p, cos), times(times(omega, q), sin)))];
};

/** Two sites, any orthonormal modes, any frequencies: the flow begins at q, p, and its q is moved by p, its p by -sum omega_j^2 xi_j xi_j. */
export const flowInModes = (flow: ModeFlow): IdentityFamily => ({
  'two modes': () => ({
    variables: ['q0', 'q1', 'p0', 'p1', 'omega0', 'omega1', 't', 'cos0', 'cos1', 'sin0', 'sin1'],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, times } = over;
      const zero = of(0);
      const omega = x.slice(4, 6);
      const direction = x.map((_, i) => {
        if (i < 7) return zero;
        const j = (i - 7) % 2;
        return i < 9 ? negative(over, times(omega[j] as T, x[9 + j] as T)) : times(omega[j] as T, x[7 + j] as T);
      });
      const moved = <U>(o: Operations<U>, y: readonly U[]) => inModes(o, y, flow);
      const rates = slopesAlong(moved, over, x, direction);
      const now = moved(over, x);
      const start = moved(
        over,
        x.map((value, i) => (i < 7 ? value : of(i < 9 ? 1 : 0))),
      );
      const modes = orthogonal(over, x[6] as T);
      const pull = (site: number) =>
        modes
          .map((mode, j) => {
            const amplitude = over.plus(times(mode[0] as T, now[0] as T), times(mode[1] as T, now[1] as T));
            return times(times(times(omega[j] as T, omega[j] as T), amplitude), mode[site] as T);
          })
          .reduce(over.plus);
      return [0, 1].flatMap((site) => [
        { of: `q${site} at t = 0`, terms: { flow: start[site] as T, q: negative(over, x[site] as T) } },
        { of: `p${site} at t = 0`, terms: { flow: start[2 + site] as T, p: negative(over, x[2 + site] as T) } },
        { of: `velocity ${site}`, terms: { rate: rates[site] as T, p: negative(over, now[2 + site] as T) } },
        { of: `force ${site}`, terms: { rate: rates[2 + site] as T, pull: pull(site) } },
      ]);
    },
  }),
});

/** The rows (c, s) and (-s, c) of a rotation. */
function orthogonal<T>(over: Operations<T>, t: T): readonly (readonly T[])[] {
  const square = over.times(t, t);
  const size = over.plus(over.of(1), square);
  const [c, s] = [over.over(over.minus(over.of(1), square), size), over.over(over.times(over.of(2), t), size)];
  return [
    [c, s],
    [negative(over, s), c],
  ];
}

function inModes<T>(over: Operations<T>, x: readonly T[], flow: ModeFlow): readonly T[] {
  const modes = orthogonal(over, x[6] as T);
  const along2 = (mode: readonly T[], from: number) =>
    over.plus(over.times(mode[0] as T, x[from] as T), over.times(mode[1] as T, x[from + 1] as T));
  const parts = (site: number) =>
    modes.map((mode, j) =>
      flow(over, {
        q: along2(mode, 0),
        p: along2(mode, 2),
        cos: x[7 + j] as T,
        sin: x[9 + j] as T,
        omega: x[4 + j] as T,
        at: mode[site] as T,
      }),
    );
  const sum = (component: 0 | 1) =>
    [0, 1].map((site) =>
      parts(site)
        .map((part) => part[component])
        .reduce(over.plus),
    );
  return [...sum(0), ...sum(1)];
}

/** q + i p/omega = rho exp(i thetabar) in every mode: at 2 thetabar - theta positions are those at theta, momenta their opposites. */
export const reflectionInModes = (flow: ModeFlow): IdentityFamily => ({
  'two modes': () => ({
    variables: ['rho0', 'rho1', 'omega0', 'omega1', 't', 'bar0', 'bar1', 'angle0', 'angle1'],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { plus, minus, times, of } = over;
      const modes = orthogonal(over, x[4] as T);
      const bar = [0, 1].map((j) => orthogonal(over, x[5 + j] as T)[0] as readonly T[]);
      const angle = [0, 1].map((j) => orthogonal(over, x[7 + j] as T)[0] as readonly T[]);
      const reflected = bar.map(([c, s], j) => {
        const [twice, other] = [minus(times(c as T, c as T), times(s as T, s as T)), times(of(2), times(c as T, s as T))];
        const [cos, sin] = angle[j] as readonly [T, T];
        return [plus(times(twice, cos), times(other, sin)), minus(times(other, cos), times(twice, sin))];
      });
      const at = (angles: readonly (readonly T[])[], site: number, component: 0 | 1) =>
        modes
          .map((mode, j) => {
            const [rho, omega] = [x[j] as T, x[2 + j] as T];
            const [c, s] = bar[j] as readonly [T, T];
            const [cos, sin] = angles[j] as readonly [T, T];
            return flow(over, { q: times(rho, c), p: times(times(omega, rho), s), cos, sin, omega, at: mode[site] as T })[component];
          })
          .reduce(plus);
      return [0, 1].flatMap((site) => [
        { of: `q${site}`, terms: { there: at(angle, site, 0), reflected: negative(over, at(reflected, site, 0)) } },
        { of: `p${site}`, terms: { there: at(angle, site, 1), reflected: at(reflected, site, 1) } },
      ]);
    },
  }),
});
