import { type Chain, chain as chainOf } from '../../src/chain/chain.ts';
import { type Coefficient, listed, valuesOf } from '../../src/chain/coefficient.ts';
import { potentialOf } from '../../src/chain/formula.ts';
import { distinctSites, lowestPinning, type Pinning, pinningAt, pinningNames } from '../../src/chain/pinning.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { type ChainOfParts, partsOf, trustedChain } from '../../src/chain/trusted-chain.ts';
import { bitsUsed } from './bits-used.ts';

/** Smaller chains: fewer sites, then equal coefficients, then simple ones; each strictly less complex. */
export function* simplerChains(chain: Chain): Generator<Chain> {
  const size = chainComplexity(chain);
  for (const { chain: smaller } of fewerSites(chain)) yield smaller;
  for (const candidate of simplerCoefficients(chain)) if (chainComplexity(candidate) < size) yield candidate;
}

/** Sites above all, then dimensions, pinning and coefficients that vary, then their bits. */
export function chainComplexity(chain: Chain): number {
  const { pinning, sides } = chain;
  const shape = 1000 * chain.sites + 500 * (sides?.length ?? 1) + (pinning === undefined ? 0 : 100);
  const ofBonds = weightOf(chain.stiffness) + weightOf(chain.alpha) + weightOf(chain.beta) + weightOf(chain.mass);
  return shape + ofBonds + (pinning === undefined ? 0 : weightOf(pinning.quadratic) + weightOf(pinning.quartic) + weightOf(pinning.sextic));
}

/** Of a coefficient: that it varies, and all bits of it. */
function weightOf(coefficient: Coefficient): number {
  if (typeof coefficient === 'number') return bitsUsed(coefficient);
  let sum = coefficient.length > 1 ? 50 : 0;
  for (let i = 0; i < coefficient.length; i++) sum += bitsUsed(coefficient[i] as number);
  return sum;
}

export const leastSites = ({ boundary }: Chain): number => (boundary === 'fixed' ? 1 : 3);

/** A chain with fewer sites, and which of the sites it kept. */
export interface Shortened {
  readonly chain: Chain;
  readonly kept: readonly number[];
}

/**
 * Without half of a row, a quarter, ... one site, and without the bonds to their left (on a ring: to their right); without a plane, or a
 * dimension, of a torus.
 */
export function* fewerSites(chain: Chain): Generator<Shortened> {
  const { sites, sides, boundary } = chain;
  const everySite = Array.from({ length: sites }, (_, site) => site);
  if (sides === undefined) {
    for (let size = Math.max(1, sites >> 1); size >= 1; size >>= 1) {
      if (sites - size < leastSites(chain)) continue;
      for (let site = 0; site + size <= sites; site += size) {
        const drop = listed((values) => without(values, site, size));
        yield { chain: trustedChain(partsOf(chain, { boundary, sites: sites - size }, drop, drop)), kept: everySite.toSpliced(site, size) };
      }
    }
    return;
  }
  const stride = (axis: number) => sides.slice(0, axis).reduce((product, side) => product * side, 1);
  const last = sides.length - 1;
  yield part(
    chain,
    sides.slice(0, last),
    everySite.filter((site) => site < stride(last)),
  );
  for (const [axis, side] of sides.entries()) {
    const within = everySite.filter((site) => Math.floor(site / stride(axis)) % side < side - 1);
    if (side > 3) yield part(chain, sides.with(axis, side - 1), within);
  }
}

/** `with` of a frozen list, which V8 is slow at. */
function withOne(values: readonly number[], index: number, value: number): readonly number[] {
  const changed = new Array<number>(values.length);
  for (let i = 0; i < changed.length; i++) changed[i] = i === index ? value : (values[i] as number);
  return changed;
}

/** `toSpliced` of a frozen list, likewise. */
function without(values: readonly number[], start: number, count: number): readonly number[] {
  const rest = new Array<number>(values.length - count);
  for (let i = 0; i < rest.length; i++) rest[i] = values[i < start ? i : i + count] as number;
  return rest;
}

/** Some sites of a torus as a smaller torus, with the bonds ahead of them. */
function part(chain: Chain, sides: readonly number[], kept: readonly number[]): Shortened {
  const { boundary, sites } = chain;
  const ofSites = listed((values) => kept.map((site) => values[site] as number));
  const ofBonds = listed((values) => sides.flatMap((_side, axis) => kept.map((site) => values[axis * sites + site] as number)));
  const shape = { boundary, sites: kept.length, ...(sides.length > 1 ? { sides } : {}) };
  return { chain: trustedChain(partsOf(chain, shape, ofBonds, ofSites)), kept };
}

/**
 * No pinning, unit masses; then each coefficient the same on every bond or site: 1, then signed 1, 1/2, 1/4, then what the first has; then bond
 * by bond.
 */
export function* simplerCoefficients(chain: Chain): Generator<Chain> {
  const { pinning, ...free } = chain;
  // a formula may be singular at rest for other coefficients; the named bonds take all of these
  const made: (parts: ChainOfParts) => Chain = typeof chain.potential === 'string' ? trustedChain : chainOf;
  if (pinning !== undefined) yield made(free);
  yield made({ ...chain, mass: 1 });
  for (const name of potentialOf(chain.potential).coefficients) {
    const first = valuesOf(chain[name])[0] as number;
    const sign = Math.sign(first);
    for (const value of [1, sign, sign / 2, sign / 4, first]) {
      if (value > 0 || name === 'alpha') yield made({ ...chain, [name]: value });
    }
  }
  for (const name of potentialOf(chain.potential).coefficients) yield* simplerBonds(chain, name, made);
  for (const mass of [2, valuesOf(chain.mass)[0] as number]) yield made({ ...chain, mass });
  if (pinning === undefined || pinning.formula !== undefined) return;
  for (const name of pinningNames) {
    const first = valuesOf(pinning[name])[0] as number;
    for (const value of first < 0 ? [first] : [0, 1, 1 / 2, 1 / 4, first]) {
      const simple: Pinning = { ...pinning, [name]: value };
      if (isBounded(simple)) yield made({ ...chain, pinning: simple });
    }
  }
}

/** Where a coefficient must differ from bond to bond, with a simple value on one bond. */
function* simplerBonds(chain: Chain, name: CoefficientName, made: (parts: ChainOfParts) => Chain): Generator<Chain> {
  const values = valuesOf(chain[name]);
  if (values.length === 1) return;
  for (const [bond, own] of values.entries()) {
    for (const simple of [1, 1 / 2, 1 / 4].map((size) => Math.sign(own) * size))
      if (bitsUsed(simple) < bitsUsed(own)) yield made({ ...chain, [name]: withOne(values, bond, simple) });
  }
}

const isBounded = (pinning: Pinning) =>
  Array.from({ length: distinctSites(pinning) }, (_, site) => lowestPinning(...pinningAt(pinning, site))).every(Number.isFinite);
