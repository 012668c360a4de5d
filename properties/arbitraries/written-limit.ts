import type { Chain } from '../../src/chain/chain.ts';
import { potentialOf } from '../../src/chain/formula.ts';
import { examplePotentials } from './example-potentials.ts';

/** A written bond stays below this share of the energy at the softer end of its range: steps are chosen for frequencies like those at rest. */
const share = 0.05;

/** The energy above rest that a chain is given at most, where its bonds are one of the examples of written ones: no bond leaves its range. */
export function writtenLimit({ potential }: Pick<Chain, 'potential'>): number {
  const example =
    typeof potential === 'string' ? undefined : examplePotentials.find(({ expression }) => expression === potential.expression);
  if (example === undefined) return Number.POSITIVE_INFINITY;
  const { energy: bond } = potentialOf(potential);
  return share * Math.min(...example.range.map((r) => bond(r, 1, 0, 0) - bond(0, 1, 0, 0)));
}
