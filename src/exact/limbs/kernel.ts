import { assembled, type Routine } from './assembler.ts';
import { columnSums, everything, met, products } from './columns.ts';
import { combine } from './combine.ts';
import { convolve } from './convolve.ts';
import { divide, scale } from './divide.ts';
import { finish } from './finish.ts';
import { gather } from './gather.ts';
import { mark } from './mark.ts';
import { play } from './play.ts';
import { total } from './total.ts';

/**
 * The routines of lanes, as a WebAssembly module: what each one does is said where it is written. It is assembled when it is first asked for:
 * a loop for every number of columns has to be generated anyway, and so there is nothing to build, to ship or to load.
 */
export interface Kernel {
  mark(number: number, pairs: number, pairStride: number, ends: number, from: number): void;
  convolve(told: number, first: number, last: number, k: number, at: number, isSquare: number): number;
  total(told: number, last: number): number;
  combine(told: number, at: number, aAt: number, bAt: number, aFactor: number, bFactor: number): number;
  divide(told: number, at: number, aAt: number, none: number, n: number): number;
  scale(told: number, at: number, aAt: number, bAt: number, bFactor: number): number;
  gather(table: number, end: number, at: number): void;
  play(from: number, end: number, rounds: number): number;
}

/** What of WebAssembly is used; its types come with those of a browser alone. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: object };
};

export interface Memory {
  readonly buffer: ArrayBuffer;
  /** by so many pages of 2^16 bytes; the buffer is another one afterwards */
  grow(pages: number): number;
}

export interface StartedKernel {
  readonly memory: Memory;
  readonly kernel: Kernel;
  /** what `play` calls; it knows them by their places in this list */
  readonly playable: Readonly<Record<Playable, Routine>>;
}

export type Playable = Exclude<keyof Kernel, 'play'>;

let started: StartedKernel | undefined;

/** The one instance and its memory, made when it is first asked for. */
export function startedKernel(): StartedKernel {
  if (started === undefined) {
    const memory = new WebAssembly.Memory({ initial: 16 });
    const { bytes, playable } = made();
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host: { memory } });
    started = { memory, kernel: exports as Kernel, playable };
  }
  return started;
}

function made(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly playable: StartedKernel['playable'] } {
  const sums = columnSums();
  const called = [...sums, ...products(), everything, met, finish];
  const [everythingAt, metAt, finishAt] = [everything, met, finish].map((routine) => called.indexOf(routine)) as [number, number, number];
  const indices = { products: sums.length, everything: everythingAt, met: metAt, finish: finishAt, mark: called.length };
  const playable = {
    mark,
    convolve: convolve(indices),
    total: total(indices),
    combine: combine(indices.mark),
    divide: divide(indices.mark),
    scale: scale(indices.mark),
    gather,
  };
  const routines = Object.values(playable);
  const inTurn = routines.map((routine, i) => ({ index: called.length + i, routine }));
  return { bytes: assembled([...called, ...routines, play(inTurn)]), playable };
}
