import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { type ManifoldParts, manifoldParts, type Resonance } from '../../src/waves/resonant-manifold.ts';
import { piOver } from '../../src/waves/wavenumbers.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

type Solutions<T> = readonly Resonance<T>[];
/** What is wrong with the solutions for k2, k3. */
type Defect = <T>(real: Arithmetic<T>, right: Solutions<T>, k2: T, k3: T) => Solutions<T>;

/** pi - k for 2 pi - k: the other branch of the sine, not of the sine of k/2. */
const branch: Defect = (real, right) =>
  right.map((solution, i) => (i === right.length - 1 ? { ...solution, k1: real.minus(solution.k1, piOver(real)) } : solution));

/** Where there is no solution, the one at the end of the band, where the sine is 1. */
const domain: Defect = (real, right) => (right.length > 0 ? right : [{ k1: piOver(real), k4: real.of(0) }]);

/** Only what adds up without folding, k_1 + signed others = k_4 in [0, 2 pi). */
const unfolded =
  (signs: readonly [number, number]): Defect =>
  (real, right, k2, k3) =>
    right.filter(({ k1, k4 }) => {
      const rest = [k2, k3].map((k, i) => real.times(real.of(signs[i] as number), k)).reduce(real.minus, real.minus(k1, k4));
      return Math.abs(real.toNumber(rest)) < 1e-9;
    });

const signsOf = { sum: [1, 1], difference: [-1, 1], pairs: [1, 1] } as const;

const changed = (of: keyof ManifoldParts, id: string, says: string, defect: Defect): Mutant =>
  mutantOfParts(`${of}-resonance-${id}`, `${says}, in the ${of === 'pairs' ? 'resonances of pairs' : `${of} resonances`}`, (parts) => ({
    ...parts,
    manifold: { ...parts.manifold, [of]: <T>(real: Arithmetic<T>, k2: T, k3: T) => defect(real, manifoldParts[of](real, k2, k3), k2, k3) },
  }));

/** Each resonance with a wrong branch, without folding, and with a solution where there is none. */
const changes = (Object.keys(signsOf) as (keyof ManifoldParts)[]).map(
  (of) =>
    [
      of,
      [
        changed(of, 'branch', 'the last solution has pi - k for 2 pi - k', branch),
        changed(of, 'unfolded', 'solutions modulo 2 pi are lost', of === 'pairs' ? () => [] : unfolded(signsOf[of])),
        changed(of, 'domain', 'the domain of existence is not looked at', domain),
      ],
    ] as const,
);

export const manifoldOff: readonly Mutant[] = changes.flatMap(([, list]) => list);

/** Those of one resonance. */
export const manifoldMutants = (of: keyof ManifoldParts): readonly string[] =>
  changes.flatMap(([name, list]) => (name === of ? list.map(({ id }) => id) : []));
