import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { uniform } from '../elementary/pseudo-random.ts';
import { decimal } from '../exact/decimal.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { growingProduct } from '../exact/growing-product.ts';
import { type Engine, type Guaranteed, guaranteed } from './guaranteed.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { orderFor } from './marched.ts';
import { byTaylor, type Solve } from './system.ts';
import { toDigits } from './to-digits.ts';

const Exact = Decimal.clone({ precision: 80 });
const exactly = (x: number) => decimal(80).of(x); // every digit of the double
const pi = Exact.acos(-1);

/** One unit of the last digit that is written. */
function lastUnit(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.split('e');
  return new Exact(10).pow(Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

/** Every digit is right up to one unit of the last one; and how many significant digits there are is what is said. */
function expectRight({ texts, digits }: Guaranteed, exact: readonly Decimal[]): void {
  texts.forEach((text, i) => {
    const apart = new Exact(text).sub(exact[i]).abs();
    if (digits[i] > 0) expect({ text, right: apart.lte(lastUnit(text)) }).toEqual({ text, right: true });
    expect(text === '0' ? 0 : text.replace(/^-?[0.]*|e.*$|\./g, '').length).toBe(digits[i]);
  });
}

const whole = (x: number) => Math.floor(x);
const onWall = (potential: string): Hamiltonian => ({
  sites: 1,
  potential: parseExpression(potential),
  bonds: [{ left: 'wall', right: 0, coefficients: {} }],
});

/** sn and cn by the arithmetic-geometric mean, DLMF 22.20(ii). */
function jacobi(u: Decimal, m: Decimal): { sn: Decimal; cn: Decimal } {
  const ratios: Decimal[] = [];
  let [a, b, scale] = [new Exact(1), m.neg().add(1).sqrt(), new Exact(1)];
  for (let i = 0; i < 9; i++) {
    const c = a.sub(b).div(2);
    [a, b] = [a.add(b).div(2), a.mul(b).sqrt()];
    ratios.push(c.div(a));
    scale = scale.mul(2);
  }
  const phi = ratios.reduceRight((angle, ratio) => angle.add(ratio.mul(angle.sin()).asin()).div(2), scale.mul(a).mul(u));
  return { sn: phi.sin(), cn: phi.cos() };
}

describe('guaranteed digits are right', () => {
  it("of x' = a x: x exp(a t), 60 random cases", () => {
    const [rates, starts, times, digits] = [
      [...uniform(1, 60, -3, 3)],
      [...uniform(2, 60, 0.001, 50)],
      [...uniform(3, 60, 0, 6)],
      [...uniform(4, 60, 6, 50)],
    ];
    rates.forEach((a, i) => {
      const equations = { names: ['x'], rates: [parseExpression('a * x')], parameters: { a } };
      const [row] = guaranteed(equations, [starts[i]], [times[i]], whole(digits[i]));
      expectRight(row, [exactly(a).mul(exactly(times[i])).exp().mul(exactly(starts[i]))]);
      expect(row.stateDigits).toBeGreaterThanOrEqual(whole(digits[i]) - 2); // a decaying solution loses up to 8 digits, of the ten to spare
    });
  });

  it("of Duffing's oscillator, q'' = -q - b q^3: elliptic functions, 40 random cases", () => {
    const [bs, amplitudes, times, digits] = [
      [...uniform(5, 40, 0.01, 4)],
      [...uniform(6, 40, 2 ** -30, 2)],
      [...uniform(7, 40, 0, 8)],
      [...uniform(8, 40, 6, 45)],
    ];
    bs.forEach((b, i) => {
      const [row] = guaranteed(onWall(`r^2 / 2 + ${b} * r^4 / 4`), [amplitudes[i], 0], [times[i]], whole(digits[i]));
      const [amplitude, beta] = [exactly(amplitudes[i]), exactly(b)];
      const square = beta.mul(amplitude).mul(amplitude).add(1);
      const m = square.sub(1).div(square).div(2);
      const { sn, cn } = jacobi(square.sqrt().mul(exactly(times[i])), m);
      const dn = m.mul(sn).mul(sn).neg().add(1).sqrt();
      expectRight(row, [amplitude.mul(cn), amplitude.mul(square.sqrt()).mul(sn).mul(dn).neg()]);
      expect(row.stateDigits).toBe(whole(digits[i]));
    });
  });

  it('of harmonic chains between walls: sums of normal modes, 20 random cases', () => {
    const n = 3;
    const bonds = [0, 1, 2, 3].map((i) => ({ left: i === 0 ? 'wall' : i - 1, right: i === n ? 'wall' : i, coefficients: {} }) as const);
    const chain: Hamiltonian = { sites: n, potential: parseExpression('r^2 / 2'), bonds };
    const mode = (j: number, k: number) =>
      pi
        .mul((j + 1) * k)
        .div(n + 1)
        .sin();
    [...uniform(9, 20, 0, 12)].forEach((time, i) => {
      const start = [...uniform(10 + i, 2 * n, -1, 1)];
      const exact = [0, 1, 2, 3, 4, 5].map(() => new Exact(0));
      for (let k = 1; k <= n; k++) {
        const omega = pi
          .mul(k)
          .div(2 * (n + 1))
          .sin()
          .mul(2);
        const along = (x: readonly number[]) => x.reduce((sum, value, j) => sum.add(mode(j, k).mul(exactly(value))), new Exact(0)).div(2); // 2 / (n + 1)
        const [a, b] = [along(start.slice(0, n)), along(start.slice(n)).div(omega)];
        const [c, s] = [omega.mul(exactly(time)).cos(), omega.mul(exactly(time)).sin()];
        for (let j = 0; j < n; j++) {
          exact[j] = exact[j].add(mode(j, k).mul(a.mul(c).add(b.mul(s))));
          exact[n + j] = exact[n + j].add(
            mode(j, k)
              .mul(omega)
              .mul(b.mul(c).sub(a.mul(s))),
          );
        }
      }
      expectRight(guaranteed(chain, start, [time], 33)[0], exact);
    });
  });

  it('of numbers as small as 2^-20, 2^-40 and 2^-300 as well, relative to their size', () => {
    for (const size of [2 ** -20, 2 ** -40, 2 ** -300]) {
      const [row] = guaranteed(onWall('r^2 / 2 + r^3 / 3'), [size, 0], [3], 25);
      expect(row.stateDigits).toBe(25);
      expectRight(
        row,
        toDigits(onWall('r^2 / 2 + r^3 / 3'), [size, 0], [3], 60)[0].texts.map((text) => new Exact(text)),
      );
      // to first order in the size: q = A cos t, and the square is A^2 (cos 2t - 3 + 2 cos t) / 6 or less
      expect(Math.abs(Number(row.texts[0]) / size - Math.cos(3))).toBeLessThan(size + 1e-15);
    }
  });

  it('in a chaotic system are fewer the longer it runs, down to none, and still right', () => {
    // E. N. Lorenz, J. Atmos. Sci. 20, 130 (1963): errors grow as exp(0.906 t), a digit in 2.5, of some 18 digits (10 of them to spare)
    const lorenz = {
      names: ['x', 'y', 'z'],
      rates: ['10 * (y - x)', 'x * (28 - z) - y', 'x * y - 8 * z / 3'].map((text) => parseExpression(text)),
    };
    const times = [1, 10, 20, 25, 30, 35, 40, 45, 50, 60];
    const rows = guaranteed(lorenz, [1, 1, 1], times, 8);
    const sure = toDigits(lorenz, [1, 1, 1], times, 15);
    expect(sure.map(({ stateDigits }) => stateDigits)).toEqual(times.map(() => 15));
    rows.forEach((row, i) => {
      expectRight(
        row,
        sure[i].texts.map((text) => new Exact(text)),
      );
    });
    const digits = rows.map(({ stateDigits }) => stateDigits);
    expect(digits).toEqual(digits.toSorted((a, b) => b - a));
    expect(digits.at(0)).toBe(8);
    expect(digits.filter((n) => n > 0 && n < 8).length).toBeGreaterThanOrEqual(2); // 25 < t < 45 by the rate above
    expect(digits.slice(-3)).toEqual([0, 0, 0]);
  });
});

/** An engine one of whose operations is wrong by 1e-20 of its result. */
const broken =
  (operation: 'of' | 'exp' | 'growingProduct'): Engine =>
  (digits, size) => {
    const real = fixedPoint(digits, size);
    const off = (x: bigint) => x + x / 10n ** 20n;
    switch (operation) {
      case 'of':
        return { ...real, of: (x) => (x === 0.75 ? off(real.of(x)) : real.of(x)) };
      case 'exp':
        return { ...real, exp: (x) => off(real.exp(x)) };
      case 'growingProduct':
        return {
          ...real,
          growingProduct: () => {
            const product = growingProduct(real);
            return (k, a, b) => (k === 1 ? off(product(k, a, b)) : product(k, a, b));
          },
        };
    }
  };

describe('a defect in the 20th digit', () => {
  const bond = (left: number | 'wall', right: number | 'wall') => ({ left, right, coefficients: { a: 0.75 } });
  const chain: Hamiltonian = {
    sites: 1,
    potential: parseExpression('exp(a * r) - a * r + r^4'),
    bonds: [bond('wall', 0), bond(0, 'wall')],
  };
  const digitsWith = (used: Engine, checked: Engine) =>
    guaranteed(chain, [0.25, 0.125], [1 / 2], 25, { used, checked }).map(({ stateDigits }) => stateDigits)[0];

  it('is none in the engines themselves', () => {
    expect(digitsWith(fixedPoint, decimal)).toBe(25);
  });

  it.each(['of', 'exp', 'growingProduct'] as const)(
    'of %s is noticed: by one engine against the other, and in either of them',
    (operation) => {
      for (const [used, checked] of [
        [broken(operation), decimal],
        [broken(operation), fixedPoint],
        [fixedPoint, broken(operation)],
      ] as const) {
        const digits = digitsWith(used, checked);
        expect(digits).toBeGreaterThan(15);
        expect(digits).toBeLessThan(24);
      }
    },
  );

  it('that all three runs have in common is not: this is what the second engine is for', () => {
    expect(digitsWith(broken('of'), broken('of'))).toBe(25);
  });
});

describe('guaranteed refuses', () => {
  const grows = { names: ['x'], rates: [parseExpression('x')] };
  it.each([
    ['digits it does not have', [1], [1], 501, 'working: got 501; expected a whole number from 6 to 500'],
    ['half a digit', [1], [1], 20.5, 'working: got 20.5; expected a whole number from 6 to 500'],
    ['a start of another length', [1, 2], [1], 20, 'start: got "2 of them"; expected 1, one per name'],
    ['a start that is not finite', [Number.NaN], [1], 20, 'x: got NaN; expected a finite number'],
    ['times that do not ascend', [1], [1, 0.5], 20, 'times[1]: got 0.5; expected a finite time, 1 or later (ascending from 0)'],
  ])('%s', (_, start, times, digits, message) => {
    expect(() => guaranteed(grows, start, times, digits)).toThrow(message);
  });
  it('more digits than are worked with, and too many to ask for', () => {
    expect(() => guaranteed(grows, [1], [1], 30, { working: 20 })).toThrow('digits: got 30; expected a whole number from 1 to 20');
    expect(() => toDigits(grows, [1], [1], 401)).toThrow('digits: got 401; expected a whole number from 3 to 400');
  });
});

describe('toDigits', () => {
  it('gives 40 digits of e and of a table of times, with no time at all for none', () => {
    const grows = { names: ['x'], rates: [parseExpression('x')] };
    const rows = toDigits(grows, [1], [0, 1, 2], 40);
    expect(rows.map(({ texts }) => texts[0])).toEqual([
      '1.000000000000000000000000000000000000000',
      '2.718281828459045235360287471352662497757', // OEIS A001113
      '7.389056098930650227230427460575007813180', // OEIS A072334
    ]);
    expect(toDigits(grows, [1], [], 40)).toEqual([]);
  });
});

describe('a run that parts from the others', () => {
  const spring = onWall('r^2 / 2');
  /** Taylor series, the runs for which `isOff` says so off by 10^-9. */
  const offBy =
    (isOff: (order: number, digits: number) => boolean): Solve =>
    (system, start, times, real, order = 0) =>
      byTaylor(system, start, times, real, order).map((point) =>
        point.map((x) => (isOff(order, real.digits) ? real.plus(x, real.of(1e-9)) : x)),
      );

  it.each([
    ['p digits', (order: number, digits: number) => digits === 20 && order === orderFor(20)],
    ['p digits and another order', (order: number, digits: number) => digits === 20 && order !== orderFor(20)],
    ['2p digits', (_: number, digits: number) => digits === 40],
  ])('takes the digits away that it does not have: %s', (_, isOff) => {
    const [{ stateDigits }] = guaranteed(spring, [1, 0], [1], 20, { solve: offBy(isOff) }) as [Guaranteed];
    expect(stateDigits).toBe(8); // one unit of the last one for twice the difference
    expect(guaranteed(spring, [1, 0], [1], 20)[0]?.stateDigits).toBeGreaterThan(16);
  });
});
