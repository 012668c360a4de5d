import { bound, type Term } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { field, heard, sizeOf, type Values, type WaveCase, type Z } from './wave-case.ts';

/** What a law says of a case: the values that the subject must give, by name; what stands before the first comma of a name is a part that must not vanish. */
export type Truth = (c: WaveCase) => Readonly<Record<string, Z>>;

/** The smallest deviation that a printed formula could mean: far above the rounding, far below any term. */
const effect = 1e-9;

/**
 * Whatever the subject says of a case has the values that another route gives, in 40 digits.
 *
 * Rounding: the unit is 2^-167. A value is a sum of at most 2^8 products of at most 2^3 factors below 2^5, on either side, and half of the roundings
 * of its vertices, roots and divisors come before it: 2^20 units times the size of the values (1 at least). Texts end at the 45th decimal.
 */
export function waveLaw(
  id: `${string}/${string}`,
  law: Law,
  truth: Truth,
  amplified = 1,
  more: readonly Term[] = [],
): Oracle<WaveCase, WaveCase, Values> {
  return {
    id,
    law,
    *examine(c) {
      const [answer] = (yield [c]) as [Values];
      const expected = truth(c);
      const seen = heard(answer);
      if (seen === undefined) return refuted({ term: 'not a number' });
      return compared(expected, seen, amplified, more);
    },
  };
}

/** The judgement on values that should agree; `amplified`: by how much a difference quotient has magnified roundings, `more`: what else the law leaves open. */
export function compared(
  expected: Readonly<Record<string, Z>>,
  seen: Readonly<Record<string, Z>>,
  amplified = 1,
  more: readonly Term[] = [],
): Judgement {
  const names = Object.keys(expected);
  const missing = names.find((name) => seen[name] === undefined);
  if (missing !== undefined) return refuted({ term: `no value for ${missing}` });
  const off = names.map((name) => ({ name, by: sizeOf(field.minus(seen[name] as Z, expected[name] as Z)) }));
  const worst = off.reduce((a, b) => (b.by > a.by ? b : a));
  const size = Math.max(...names.map((name) => sizeOf(expected[name] as Z)));
  const parts = new Map<string, number>();
  for (const name of names) {
    const part = name.split(',')[0] as string;
    parts.set(part, Math.max(parts.get(part) ?? 0, sizeOf(expected[name] as Z)));
  }
  return {
    deviation: worst.by,
    tolerance: 0,
    uncertainty: bound(
      {
        name: 'rounding',
        value: amplified * 2 ** -147 * Math.max(1, size),
        grade: 'proved',
        source: '2^20 units of 2^-167, relative to the largest value',
      },
      { name: 'text', value: amplified * 1e-45, grade: 'proved', source: 'what is said ends at the 45th decimal' },
      ...more,
    ),
    effect,
    evidence: 'high-precision',
    witness: [{ name: 'smallest part', value: Math.min(...parts.values()), floor: 1e-6 }],
    measured: [],
    ...(worst.by > 1e-30 ? { where: { term: worst.name } } : {}),
  };
}
