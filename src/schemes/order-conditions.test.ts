import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Real } from './coefficient.ts';
import { doubleKick, fixed, moduloTripleKick, one, timesExponential, timesExponentialOfThree, unfixed } from './free-algebra.ts';
import { leapfrogs } from './leapfrogs.ts';
import { leftOut } from './left-out.ts';
import { confirmedOrder, orderConditions } from './order-conditions.ts';
import type { SplittingScheme } from './scheme.ts';
import { schemes } from './schemes.ts';

const splitting: SplittingScheme[] = Object.values(schemes).flatMap((scheme) => (scheme.family === 'splitting' ? [scheme] : []));
const orderOf = (scheme: SplittingScheme, kind = scheme.orderConditions) => confirmedOrder(orderConditions(scheme, kind, scheme.order + 1));
const swapped = (scheme: SplittingScheme): SplittingScheme => ({
  ...scheme,
  kicks: scheme.drifts,
  drifts: scheme.kicks,
  first: scheme.first === 'kick' ? 'drift' : 'kick',
});

describe('the order conditions', () => {
  it.each(splitting.map((scheme) => [scheme.name, scheme] as const))('confirm %s: the order it claims, no higher one', (_, scheme) => {
    const conditions = orderConditions(scheme, scheme.orderConditions, scheme.order + 1);
    expect(confirmedOrder(conditions)).toBe(scheme.order);
    // not by the grace of a generous allowance: what is claimed is met to 1e-11, what is not is missed by a thousand times as much
    for (const { allowed } of conditions.slice(0, -1)) expect(allowed).toBeLessThan(1e-11);
    expect(conditions.at(-1)?.residual).toBeGreaterThan(1e-8);
  });

  it('take short decimals at their word: 0.9 is no rounded 1', () => {
    const short = { ...schemes['velocity-verlet'], kicks: ['0.5', '0.5'] };
    expect(orderOf(short)).toBe(2);
    expect(orderOf({ ...short, drifts: ['0.9'] })).toBe(0);
  });

  it('tell Nystrom schemes from those for any separable H: the first fail without T = p^2/2', () => {
    const nystrom = splitting.filter(({ orderConditions: kind }) => kind === 'nystrom');
    // order 4 has one condition more without T = p^2/2, which a palindrome meets for nothing; order 5 has two more
    expect(Object.fromEntries(nystrom.map((scheme) => [scheme.name, orderOf(scheme, 'partitioned')]))).toEqual({
      'calvo-sanz-serna-4': 3,
      'mclachlan-atela-4': 3,
      'mclachlan-atela-5': 3,
      'okunbor-skeel-6': 4,
      srkn11b: 4,
      srkn14a: 4,
      saba2c: 4, // as words; but a corrector is a kick for T = p^2/2 only
    });
  });

  it('see kicks and drifts changed in Nystrom schemes, and cannot in the others', () => {
    for (const scheme of splitting) {
      if (scheme.order > 6) continue; // what is slow shows nothing new
      const order = orderOf(swapped(scheme));
      if (scheme.orderConditions === 'partitioned') expect(order).toBe(scheme.order);
      else if (scheme.symmetric && scheme.order === 4 && scheme.corrector === undefined)
        expect(order).toBe(4); // a palindrome of order 4 has it for any separable H
      else expect(order).toBeLessThan(scheme.order);
    }
  });

  it('see a wrong digit in the ninth decimal', () => {
    const { 'okunbor-skeel-6': good } = schemes;
    const bad = { ...good, drifts: good.drifts.with(1, '1.1874295747325427070') };
    expect(orderOf(bad)).toBe(0);
    // symmetrically, and with the sum put right: the sum holds, and the next even order is lost
    const put = {
      ...good,
      drifts: ['-1.0130879779171747298', '1.1874295727325427070', '-0.018335852096460590340', '0.34399425728109261313'],
    };
    expect(orderOf({ ...put, drifts: [...put.drifts, ...put.drifts.toReversed()] })).toBe(2);
  });

  it('see that the digits of Yoshida 8D in circulation are wrong from the 13th decimal on', () => {
    const circulating = leapfrogs(
      [
        '0.914844246229642658287',
        '0.253693336566286009974',
        '-1.44485223686030647660',
        '-0.158240635368502468458',
        '1.93813913762291232471',
        '-1.96061023297558163691',
        '0.102799849392219431139',
      ],
      '1.7084530707866603157',
    );
    const conditions = orderConditions({ ...circulating, decimals: 19 }, 'partitioned', 7);
    expect(confirmedOrder(conditions)).toBe(2);
    expect(conditions[6]?.residual).toBeGreaterThan(8e-15); // measured: 9.1e-15
    const refined = orderConditions(schemes.yoshida8, 'partitioned', 7);
    expect(Math.max(...refined.map(({ residual }) => residual))).toBeLessThan(1e-38);
    const distances = circulating.drifts.map((text, i) =>
      new Real(text)
        .minus(schemes.yoshida8.drifts[i] as string)
        .abs()
        .toNumber(),
    );
    expect(Math.max(...distances)).toBeLessThan(1e-12); // it is the same solution
    expect(Math.min(...distances)).toBeGreaterThan(5e-14);
  });

  it('refuse the table that is left out as broken', () => {
    expect(leftOut.map(({ name }) => name)).toContain('the six-stage table called McAte42');
    const [a1, a2, a3] = ['0.40518861839525227722', '-0.28714404081652408900', '0.76391084484254362356'];
    const table = { first: 'kick', kicks: ['-3/73', '17/59', '2179/4307', '17/59', '-3/73'], drifts: [a1, a2, a3, a2, a1] } as const;
    expect(confirmedOrder(orderConditions(table, 'nystrom', 4))).toBe(1);
  });

  it('allow what rounding the coefficients can do, and not much more', () => {
    // velocity Verlet with coefficients off by 1e-10 in the tenth decimal: exactly what those decimals allow; by 3e-10 it is refused
    const off = (error: string) => ({ first: 'kick', kicks: ['0.5000000000', '0.5000000000'], drifts: [error] }) as const;
    expect(confirmedOrder(orderConditions(off('1.0000000001'), 'partitioned', 2))).toBe(2);
    expect(confirmedOrder(orderConditions(off('1.0000000003'), 'partitioned', 2))).toBe(0);
  });
});

describe('words modulo [B, [B, [B, A]]] = 0', () => {
  const rows = (length: number) =>
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2 ** length, maxLength: 2 ** length }).map((row) => row.map(BigInt));
  const places = (length: number) => Array.from({ length: length - 3 }, (_, at) => at);

  it('are words without BBBA, and stay as they are when reduced again', () => {
    fc.assert(
      fc.property(rows(7), (row) => {
        const rest = moduloTripleKick(row, 7);
        rest.forEach((x, w) => {
          if (places(7).some((at) => ((w >> at) & 15) === 0b1110)) expect(x).toBe(0n);
        });
        expect(moduloTripleKick(rest, 7)).toEqual(rest);
      }),
      { seed: 1953, numRuns: 20 },
    );
  });

  it('vanish where the relation stands, whatever is around it', () => {
    for (const length of [4, 6, 8]) {
      for (const at of places(length)) {
        for (let around = 0; around < 2 ** (length - 4); around++) {
          const row = Array.from({ length: 2 ** length }, () => 0n);
          const [left, right] = [around >> at, around & (2 ** at - 1)];
          const word = (bits: number) => (left << (at + 4)) | (bits << at) | right;
          [
            [0b1110, 1],
            [0b1101, -3],
            [0b1011, 3],
            [0b0111, -1],
          ].forEach(([bits, x]) => {
            row[word(bits as number)] = BigInt(x as number);
          });
          expect(moduloTripleKick(row, length).every((x) => x === 0n)).toBe(true);
        }
      }
    }
  });

  it('are as many as the Lie algebra of Nystrom schemes has room for: 2, 4, 8, 15, 28, 52, 96', () => {
    // the series 1 / (1 - 2 t + t^4) of the associative algebra of two letters with one relation of degree 4 that overlaps nothing
    const remaining = [1, 2, 3, 4, 5, 6, 7].map(
      (length) =>
        Array.from({ length: 2 ** length }, (_, w) => w).filter((w) => !places(length).some((at) => ((w >> at) & 15) === 0b1110)).length,
    );
    expect(remaining).toEqual([2, 4, 8, 15, 28, 52, 96]);
  });
});

describe('timesExponential', () => {
  it('of a letter by itself adds the exponents: exp(a X) exp(b X) = exp((a + b) X)', () => {
    const [a, b] = [fixed('0.3'), fixed('-1.7')];
    for (const letter of [0, 1] as const) {
      const twice = timesExponential(timesExponential(one(6), letter, a), letter, b);
      const once = timesExponential(one(6), letter, a + b);
      const differences = twice.flatMap((row, n) => row.map((x, w) => unfixed(x - (once[n]?.[w] as bigint)).abs()));
      expect(differences.every((x) => x.lt('1e-55'))).toBe(true);
    }
  });

  it('writes exp(a A) exp(b B) as the words A^i B^j with a^i b^j / (i! j!)', () => {
    const x = timesExponential(timesExponential(one(3), 0, fixed(2)), 1, fixed(3));
    // AAA, AAB, ABA, ABB, BAA, BAB, BBA, BBB
    expect(x[3]?.map((v) => unfixed(v).toNumber()).map((v) => Math.round(v * 12) / 12)).toEqual(
      [8 / 6, 6, 0, 9, 0, 0, 0, 27 / 6].map((v) => Math.round(v * 12) / 12),
    );
  });
});

describe('timesExponentialOfThree', () => {
  it('adds exponents, and is 1 + c E + c^2 E^2 / 2 with E = BBA - 2 BAB + ABB', () => {
    const [a, b] = [fixed('0.25'), fixed('0.5')];
    const twice = timesExponentialOfThree(timesExponentialOfThree(one(6), doubleKick, a), doubleKick, b);
    expect(twice[3]?.map((x) => unfixed(x).toNumber())).toEqual([0, 0, 0, 0.75, 0, -1.5, 0.75, 0]);
    expect([1, 2, 4, 5].flatMap((n) => twice[n] as bigint[]).every((x) => x === 0n)).toBe(true);
    const factors = new Map(doubleKick);
    twice[6]?.forEach((x, w) => {
      expect(unfixed(x).toNumber()).toBe((0.75 ** 2 / 2) * Number((factors.get(w >> 3) ?? 0n) * (factors.get(w & 7) ?? 0n)));
    });
  });

  it('is what a drift between kicks there and back has in words with one drift, and its mirror image', () => {
    // exp(B) exp(A) exp(-B) = exp(A + [B, A] + [B, [B, A]]/2 + ...); with -B for B the middle term changes sign, and both together leave E
    const c = fixed('0.1');
    const turned = [1n, -1n].reduce(
      (x, sign) => timesExponential(timesExponential(timesExponential(x, 1, sign * c), 0, c), 1, -sign * c),
      one(3),
    );
    const known = timesExponential(one(3), 0, 2n * c);
    const left = (turned[3] as bigint[]).map((x, w) =>
      unfixed(x - (known[3]?.[w] as bigint))
        .div('0.001')
        .toNumber(),
    );
    // words with one A: [B, [B, A]] itself; those with two come of [[B, A], A]
    [0b011, 0b101, 0b110].forEach((w, i) => {
      expect(left[w]).toBeCloseTo([1, -2, 1][i] as number, 12);
    });
  });
});
