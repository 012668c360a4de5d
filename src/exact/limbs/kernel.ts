import { assembled } from './assembler.ts';
import { columnSums, everything } from './columns.ts';
import { combine } from './combine.ts';
import { convolve } from './convolve.ts';
import { divide } from './divide.ts';
import { finish } from './finish.ts';
import { gather } from './gather.ts';
import { mark } from './mark.ts';

/**
 * The routines of lanes, as a WebAssembly module: what each one does is said where it is written. It is assembled when it is first asked for:
 * a loop for every number of columns has to be generated anyway, and so there is nothing to build, to ship or to load.
 */
export interface Kernel {
  mark(number: number, pairs: number, pairStride: number, ends: number, from: number): void;
  convolve(told: number, first: number, last: number, k: number, at: number, isSquare: number): number;
  combine(told: number, at: number, aAt: number, bAt: number, aFactor: number, bFactor: number): number;
  divide(told: number, at: number, aAt: number, factor: number, n: number): number;
  gather(table: number, end: number, at: number): void;
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

let started: { readonly memory: Memory; readonly kernel: Kernel } | undefined;

/** The one instance and its memory, made when it is first asked for. */
export function startedKernel(): { readonly memory: Memory; readonly kernel: Kernel } {
  if (started === undefined) {
    const memory = new WebAssembly.Memory({ initial: 16 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { host: { memory } });
    started = { memory, kernel: exports as Kernel };
  }
  return started;
}

function kernelBytes() {
  const called = columnSums.length;
  const indices = { everything: called, finish: called + 1, mark: called + 2 };
  return assembled([...columnSums, everything, finish, mark, convolve(indices), combine(indices.mark), divide(indices.mark), gather]);
}
