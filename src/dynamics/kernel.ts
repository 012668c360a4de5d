import { sitesAhead } from '../chain/bond-lengths.ts';
import type { AnyChain } from '../chain/chain.ts';
import { type Coefficient, numbersOf, valuesOf } from '../chain/coefficient.ts';
import { neighbour, sidesOf } from '../chain/lattice.ts';
import { bondOf, type ChainParts, chainParts, pinOf } from '../chain/parts.ts';
import { pinningNames } from '../chain/pinning.ts';
import { coefficientNames } from '../chain/potential.ts';
import { sweepText } from './sweep-text.ts';

/**
 * The hot loop of one chain: sweeps over its sites, each kicking the momenta and then drifting the displacements.
 *
 * This is the interface that faster kernels stand behind; they must give the same bits.
 */
export interface Kernel {
  /**
   * Applies the sweeps in order, `repeat` times over. A sweep is one pass over the sites: p += first f(q), p += second f(q), then
   * q += third p / m, q += fourth p / m; what is absent is not even added as zero.
   */
  sweep(q: Float64Array, p: Float64Array, sweeps: SweepTable, repeat: number): void;
}

/** Factors of h already multiplied in: at most two kicks with the same force, then at most two drifts. */
export interface Sweep {
  readonly kicks: readonly number[];
  readonly drifts: readonly number[];
}

/** Sweeps as the kernel reads them: one row each, its kind, then two kicks and two drifts. */
export type SweepTable = Float64Array;

const rowLength = 5;

/** Sweeps in the form that the kernel reads. */
export function sweepTable(sweeps: readonly Sweep[]): SweepTable {
  const table = new Float64Array(rowLength * sweeps.length);
  sweeps.forEach(({ kicks, drifts }, row) => {
    table.set([kicks.length * 3 + drifts.length, kicks[0] ?? 0, kicks[1] ?? 0, drifts[0] ?? 0, drifts[1] ?? 0], rowLength * row);
  });
  return table;
}

/** The kernel whose loop is compiled from a text made for this chain. */
export function kernel(chain: AnyChain, lanes: number, parts: ChainParts = chainParts): Kernel {
  const compiled = compiledSweep(chain, lanes, parts);
  const inverse = inverseMass(chain.mass, parts);
  const { pinning } = chain;
  const coefficients = Object.fromEntries([
    ...coefficientNames.map((name) => [name, numbersOf(chain[name])]),
    ...(pinning === undefined ? [] : pinningNames.map((name) => [name, numbersOf(pinning[name])])),
    ['inverse', inverse],
  ]);
  const sides = sidesOf(chain);
  const lattice = sides.length > 1;
  const geometry = {
    seam: parts.seam(chain.sites) * lanes,
    ahead: lattice ? sitesAhead(chain, parts) : undefined,
    behind: lattice ? bondsBehind(sides, chain.sites) : undefined,
    tension: lattice ? new Float64Array(sides.length * chain.sites) : undefined,
  };
  return {
    sweep: (q, p, table, repeat) => compiled(q, p, table, (table.length / rowLength) * repeat, chain.sites, coefficients, geometry),
  };
}

/** 1 / m_j, each rounded once. */
function inverseMass(mass: Coefficient, parts: ChainParts): number | Float64Array {
  const inverse = valuesOf(mass).map((m) => 1 / parts.mass(m));
  return typeof mass === 'number' ? (inverse[0] as number) : Float64Array.from(inverse);
}

/** The bond that ends at a site, for every site and axis: shape (d N,). */
function bondsBehind(sides: readonly number[], sites: number): Int32Array {
  return Int32Array.from({ length: sides.length * sites }, (_, bond) => {
    const axis = Math.floor(bond / sites);
    return axis * sites + neighbour(sides, bond % sites, axis, -1);
  });
}

type CompiledSweep = (
  q: Float64Array,
  p: Float64Array,
  table: SweepTable,
  count: number,
  sites: number,
  coefficients: Readonly<Record<string, number | Float64Array>>,
  geometry: {
    readonly seam: number;
    readonly ahead: Int32Array | undefined;
    readonly behind: Int32Array | undefined;
    readonly tension: Float64Array | undefined;
  },
) => void;

/** Texts that are the same share their compiled code, and with it what the engine knows of the forces: so each is numbered. */
let count = 0;

const cache = new WeakMap<object, WeakMap<object, Map<string, CompiledSweep>>>();

/**
 * The sweep specialised to a bond force, a pinning force, the shape of the chain and the lanes. Its text is compiled anew for each, so
 * that the engine sees one force at the call and inlines it: a shared loop would meet every potential and inline none.
 */
function compiledSweep(chain: AnyChain, lanes: number, parts: ChainParts): CompiledSweep {
  const [bond, pinning] = [bondOf(chain, parts).force, pinOf(chain.pinning ?? {}, parts).force];
  const form = {
    ring: chain.boundary === 'periodic',
    axes: sidesOf(chain).length,
    perSite: chain.kind === 'site-chain',
    lanes,
    listed: [
      ...coefficientNames.filter((name) => typeof chain[name] !== 'number'),
      ...pinningNames.filter((name) => typeof chain.pinning?.[name] === 'object'),
      ...(typeof chain.mass === 'number' ? [] : ['inverse']),
    ],
    pinned: chain.pinning !== undefined,
    weighted: inverseMass(chain.mass, parts) !== 1,
  };
  const byPinning = cache.get(bond) ?? new WeakMap<object, Map<string, CompiledSweep>>();
  cache.set(bond, byPinning);
  const byForm = byPinning.get(pinning) ?? new Map<string, CompiledSweep>();
  byPinning.set(pinning, byForm);
  const key = JSON.stringify(form);
  const compiled = byForm.get(key) ?? (new Function('force', 'pin', `${sweepText(form)} // ${count++}`)(bond, pinning) as CompiledSweep);
  byForm.set(key, compiled);
  return compiled;
}
