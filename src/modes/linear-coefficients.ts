import type { AnyChain } from '../chain/chain.ts';
import { type Coefficient, canonicalCoefficient, valuesOf } from '../chain/coefficient.ts';
import { type Formula, pinningOf, potentialOf } from '../chain/formula.ts';
import { distinctSites, pinningAt } from '../chain/pinning.ts';
import { coefficientNames, coefficientsOf } from '../chain/potential.ts';
import { InputError } from '../input-error.ts';

/**
 * chi = V''(0) of every bond (or site): the chain's stiffness, and of a formula what its expression says.
 *
 * @throws InputError for a formula whose curvature at rest is not finite
 */
export function linearStiffness(chain: Omit<AnyChain, 'kind'>): Coefficient {
  const { potential, stiffness } = chain;
  if (typeof potential === 'string') return stiffness;
  const { curvature } = potentialOf(potential);
  const count = Math.max(...coefficientNames.map((name) => valuesOf(chain[name]).length));
  return atRest(potential, 'chain.potential', 'r', count, (bond) => curvature(0, ...coefficientsOf(chain, bond)));
}

/** kappa = U''(0) of every site: the quadratic pinning, and of a formula what its expression says; 0 where nothing is pinned. */
export function linearPinning({ pinning }: Pick<AnyChain, 'pinning'>): Coefficient {
  if (pinning?.formula === undefined) return pinning?.quadratic ?? 0;
  const { curvature } = pinningOf(pinning.formula);
  return atRest(pinning.formula, 'chain.pinning.formula', 'q', distinctSites(pinning), (site) => curvature(0, ...pinningAt(pinning, site)));
}

function atRest(formula: Formula, argument: string, variable: string, count: number, at: (index: number) => number): Coefficient {
  const values = Array.from({ length: count }, (_, index) => numberOrNaN(() => at(index)));
  if (values.every(Number.isFinite)) return canonicalCoefficient(values);
  throw new InputError(
    `${argument}.expression`,
    formula.expression,
    `a finite second derivative at ${variable} = 0, where the chain is linear`,
  );
}

/** NaN where the elementary functions refuse. */
function numberOrNaN(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}
