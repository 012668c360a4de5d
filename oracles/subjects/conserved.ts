import type { Chain } from '../../src/chain/chain.ts';
import type { Trajectory } from '../../src/dynamics/trajectory.ts';
import { type Expansion, expansionIn, expansionOf } from '../../src/exact/expansion.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import type { Point } from '../../src/reference/taylor.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, core, coreParts } from './core.ts';
import type { RunAsk } from './simulator.ts';

/** "Run this, in doubles", or "what are the values of all that is conserved at these points?" */
export type ConservedAsk =
  | ({ readonly of: 'run' } & RunAsk)
  | { readonly of: 'quantities'; readonly chain: Chain; readonly points: readonly Point<Expansion>[] };

/** The values of what is conserved, by name, one for every point. */
export type Quantities = Readonly<Record<string, readonly Expansion[]>>;

/** The runs of our own core, and what it holds to be conserved, in 50 digits. */
export const coreConserved =
  (parts: CoreParts = coreParts): Subject<ConservedAsk, Trajectory | Quantities> =>
  (ask) => {
    if (ask.of === 'run') return core(parts)(ask);
    const real = fixedPoint(50);
    const numbers = (values: readonly Expansion[]) => values.map((value) => expansionIn(value, real));
    const points = ask.points.map(({ q, p }) => ({ q: numbers(q), p: numbers(p) }));
    return Object.fromEntries(
      Object.entries(parts.conserved(ask.chain)).map(([name, quantity]) => [
        name,
        points.map((point) => expansionOf(quantity(point, real), real)),
      ]),
    );
  };
