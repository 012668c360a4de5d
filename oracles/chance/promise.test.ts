import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everRefuted, nulls, settings, upperBound } from '../../bench/null-sequences.ts';
import { coreGibbs, gibbsDeclared } from '../../properties/claims/core/gibbs.ts';
import { coreRandomPhases, phasesDeclared } from '../../properties/claims/core/random-phases.ts';
import { coreStreamsApart, streamsDeclared } from '../../properties/claims/core/streams.ts';
import { alphaOf } from '../../properties/runner/alpha.ts';
import { cosPi } from '../../src/elementary/sin-pi.ts';
import { stream } from '../../src/statistics/stream.ts';
import { verdictOf } from '../verdict/judgement.ts';
import { judgedReplicas, type Statistic } from './judged-replicas.ts';
import type { Replica } from './replica.ts';

interface Counted {
  readonly kinds: readonly { readonly name: string; readonly refuted: number; readonly first2000: number; readonly upperBound: number }[];
}

describe('the promise of a test at alpha, whenever one looks', () => {
  const { kinds, ...stored } = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/chance.json'), 'utf8')) as Counted;

  it('is kept by 10^5 null sequences of every kind: docs/chance.json', () => {
    expect(stored).toEqual(settings);
    expect(kinds.map(({ name }) => name)).toEqual(nulls.map(({ name }) => name));
    for (const { refuted, upperBound: stated } of kinds) {
      expect(stated).toBe(Number(upperBound(refuted, settings.sequences).toPrecision(4)));
      expect(stated).toBeLessThanOrEqual(settings.alpha);
    }
  });

  it('is told in docs/statistics.md by the same numbers', () => {
    const told = readFileSync(join(import.meta.dirname, '../../docs/statistics.md'), 'utf8');
    for (const kind of kinds) expect(told).toContain(`| ${kind.name} | ${kind.refuted} | ${kind.upperBound} |`);
  });

  it.each(nulls.map((kind, i) => ({ ...kind, i })))('is counted as stored: $name, the first 2000', (kind) => {
    expect(everRefuted(kind, kind.i, 2000)).toBe(kinds[kind.i].first2000);
  });

  it('has an upper bound of 1 - 1000^(-1/n) where none of n is refuted (exact)', () => {
    expect(upperBound(0, 500)).toBeCloseTo(1 - 1000 ** (-1 / 500), 8);
  });
});

/** Replicas whose one number has the mean that the law excludes by just the declared effect. */
describe('the power of the claims of the core', () => {
  const share: Statistic = { name: 'share', kind: 'share', low: 0, high: 1, expected: 1 / 2 };
  const mean: Statistic = { ...share, kind: 'mean' };
  // the widest that each claim has: signs of three momenta, cosines of two phases, single coins; off by 1/16 of the span
  it.each([
    {
      claim: coreGibbs,
      declared: gibbsDeclared,
      statistic: mean,
      draw: (u: () => number) => [u(), u(), u()].filter((x) => x < 9 / 16).length / 3,
    },
    {
      claim: coreRandomPhases,
      declared: phasesDeclared,
      statistic: { ...mean, low: -1, high: 1, expected: -1 / 8 },
      draw: (u: () => number) => (cosPi(Math.floor(2 ** 30 * u()), 2 ** 29) + cosPi(Math.floor(2 ** 30 * u()), 2 ** 29)) / 2,
    },
    { claim: coreStreamsApart, declared: streamsDeclared, statistic: share, draw: (u: () => number) => (u() < 9 / 16 ? 1 : 0) },
  ])(
    '$claim.id: an effect as declared is seen, 99 times in 100, with as many replicas as declared',
    ({ claim, declared, statistic, draw }) => {
      const alpha = alphaOf(claim, 19) / claim.oracles.length / 8; // the last case of profile standard, and one of eight statistics
      let seen = 0;
      for (let sequence = 0; sequence < 100; sequence++) {
        const uniform = stream(2, sequence);
        const replicas = Array.from(
          { length: declared.replicas },
          (_, i): Replica => ({ stream: i, values: [draw(uniform)], mark: i + uniform() }),
        );
        if (verdictOf(judgedReplicas(replicas, [statistic], declared, alpha, true)) === 'violated') seen++;
      }
      expect(seen).toBeGreaterThanOrEqual(99);
    },
  );
});
