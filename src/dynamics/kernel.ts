import { bondCount, type Chain, type Coefficient, coefficientAt, coefficientNames } from '../chain/chain.ts';
import { type ChainParts, chainParts } from '../chain/parts.ts';

/**
 * The hot loop of one chain: sweeps over its sites, each kicking the momenta and then drifting the displacements.
 *
 * This is the interface that faster kernels stand behind; they must give the same bits.
 */
export interface Kernel {
  /**
   * Applies the sweeps in order, `repeat` times over. A sweep is one pass over the sites: p += first f(q), p += second f(q), then
   * q += third p, q += fourth p; what is absent is not even added as zero.
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

/** The kernel in plain TypeScript: kick and drift fused into one pass that carries the last displacement and bond force. */
export function kernel(chain: Chain, lanes: number, parts: ChainParts = chainParts): Kernel {
  const { force } = parts.potentials[chain.potential];
  const compiled = compiledSweep(force, chain, lanes);
  const [stiffness, alpha, beta] = coefficientNames.map((name) => perBond(chain, chain[name])) as [PerBond, PerBond, PerBond];
  const seam = parts.seam(chain.sites) * lanes;
  return {
    sweep: (q, p, table, repeat) => compiled(q, p, table, (table.length / rowLength) * repeat, chain.sites, seam, stiffness, alpha, beta),
  };
}

type Force = ChainParts['potentials']['harmonic']['force'];
type PerBond = number | Float64Array;
type CompiledSweep = (
  q: Float64Array,
  p: Float64Array,
  table: Float64Array,
  count: number,
  sites: number,
  seam: number,
  stiffness: PerBond,
  alpha: PerBond,
  beta: PerBond,
) => void;

function perBond(chain: Chain, coefficient: Coefficient): PerBond {
  if (typeof coefficient === 'number') return coefficient;
  return Float64Array.from({ length: bondCount(chain) }, (_, bond) => coefficientAt(coefficient, bond));
}

const rowLength = 5;

export function sweepTable(sweeps: readonly Sweep[]): SweepTable {
  return Float64Array.from(
    sweeps.flatMap(({ kicks, drifts }) => [kicks.length * 3 + drifts.length, kicks[0] ?? 0, kicks[1] ?? 0, drifts[0] ?? 0, drifts[1] ?? 0]),
  );
}

const cache = new WeakMap<Force, Map<string, CompiledSweep>>();

/**
 * The sweep specialised to a bond force, to the shape of the chain and to the lanes. Its text is compiled anew for each, so that the
 * engine sees one force at the call and inlines it: a shared loop would meet every potential and inline none.
 */
function compiledSweep(force: Force, chain: Chain, lanes: number): CompiledSweep {
  const shape = [chain.boundary, ...coefficientNames.map((name) => typeof chain[name]), lanes].join();
  const known = cache.get(force) ?? new Map<string, CompiledSweep>();
  cache.set(force, known);
  const compiled = known.get(shape) ?? (new Function('force', sweepText(chain, lanes))(force) as CompiledSweep);
  known.set(shape, compiled);
  return compiled;
}

function sweepText(chain: Chain, lanes: number): string {
  const kinds = [0, 1, 2]
    .flatMap((kicks) => [0, 1, 2].map((drifts) => ({ kicks, drifts })))
    .filter(({ kicks, drifts }) => kicks + drifts > 0);
  return `return function sweep(q, p, table, count, sites, seam, stiffness, alpha, beta) {
  const size = sites * ${lanes}, rows = table.length / ${rowLength};
  for (let n = 0, row = 0; n < count; n++, row = row + 1 === rows ? 0 : row + 1) {
    const kind = table[row * ${rowLength}];
    const kick1 = table[row * ${rowLength} + 1], kick2 = table[row * ${rowLength} + 2];
    const drift1 = table[row * ${rowLength} + 3], drift2 = table[row * ${rowLength} + 4];
    switch (kind) {${kinds.map(({ kicks, drifts }) => `\n      case ${kicks * 3 + drifts}: {${kicks > 0 ? passText(chain, lanes, kicks, drifts) : driftText(drifts)}\n        break;\n      }`).join('')}
    }
  }
}`;
}

/**
 * One pass: bond b lies to the left of site b between walls, to the right of site b on a ring. Two sites to a turn of the loop, at
 * literal distances from i: with one site to a turn a third of the time went into counting (measured).
 */
function passText(chain: Chain, lanes: number, kicks: number, drifts: number): string {
  const ring = chain.boundary === 'periodic';
  const bond = (r: string, b: string) =>
    `force(${r}, ${coefficientNames.map((name) => (typeof chain[name] === 'number' ? name : `${name}[${b}]`)).join(', ')})`;
  const move = (site: string) => `
            const f = right - left;
            const momentum = p[${site}] + kick1 * f${kicks === 2 ? ' + kick2 * f' : ''};
            p[${site}] = momentum;
            ${['', `q[${site}] = here + drift1 * momentum;`, `q[${site}] = here + drift1 * momentum + drift2 * momentum;`][drifts]}`;
  const inner = (ahead: number) => `{
            const next = q[i + ${(ahead + 1) * lanes}];
            const right = ${bond('next - here', `b + ${ahead}`)};${move(`i + ${ahead * lanes}`)}
            here = next; left = right;
          }`;
  return `
        for (let lane = 0; lane < ${lanes}; lane++) {
          const last = size - ${lanes} + lane;
          ${ring ? `const closing = ${bond('q[seam + lane] - q[last]', 'sites - 1')};` : ''}
          let i = lane, b = ${ring ? 0 : 1}, here = q[i], left = ${ring ? 'closing' : bond('here', '0')};
          for (; i < last - ${lanes}; i += ${2 * lanes}, b += 2) {
          ${inner(0)}
          ${inner(1)}
          }
          if (i < last) ${inner(0)}
          const right = ${ring ? 'closing' : bond('0 - here', 'sites')};${move('last')}
        }`;
}

function driftText(drifts: number): string {
  return `
        for (let i = 0; i < size; i++) q[i] = q[i] + drift1 * p[i]${drifts === 2 ? ' + drift2 * p[i]' : ''};`;
}
