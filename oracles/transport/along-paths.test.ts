import { describe, expect, it } from 'vitest';
import { pathCases } from '../../properties/claims/path-cases.ts';
import { coreParts } from '../subjects/core.ts';
import { examine } from '../verdict/examine.ts';
import { alongPaths } from './along-paths.ts';
import { type PathAsk, type PathPoint, type PathSeen, pathsOnTrial } from './paths.ts';

const core = pathsOnTrial(coreParts);
const path = pathCases.draw('ring of 5, order 2, with flips', 1953, 'test', 0);

async function verdictOf(change: (point: PathPoint, eps: number) => Partial<PathPoint>): Promise<string> {
  const subject = async (ask: PathAsk): Promise<PathSeen> => {
    const seen = await core(ask);
    return { ...seen, pieces: seen.pieces.map((points) => points.map((point) => ({ ...point, ...change(point, path.eps) }))) };
  };
  const finding = await examine(alongPaths, subject, path);
  return finding.kind === 'judged' ? finding.verdict : finding.kind;
}

describe('identities along a path', () => {
  it('hold', async () => expect(await verdictOf(() => ({}))).toBe('holds'));

  it.each<[string, Parameters<typeof verdictOf>[0]]>([
    ['currents with their prefactor eps', ({ currents }, eps) => ({ currents: currents.map((j) => eps * j) })],
    ['a solution that is a factor of eps off', ({ u }, eps) => ({ u: eps * u })],
    ['a remainder that is a factor of eps off', ({ w }, eps) => ({ w: eps * w })],
    ['a solution with the other sign', ({ u }) => ({ u: -u })],
    ['a remainder with the other sign', ({ w }) => ({ w: -w })],
    ['no remainder', () => ({ w: 0 })],
    ['an energy that is 1/1000 off', ({ energies }) => ({ energies: energies.map((e) => 1.001 * e) })],
    ['a number that is none', () => ({ u: Number.NaN })],
  ])('refuse %s', async (_, change) => expect(await verdictOf(change)).toBe('violated'));
});
