import Table from 'cli-table3';
import { chain } from '../src/chain/chain.ts';
import { state } from '../src/chain/state.ts';
import { type LaxMatrix, laxMatrix } from '../src/toda/lax.ts';
import { ringSpectrum } from '../src/toda/ring-spectrum.ts';
import type { BenchArguments } from './arguments.ts';
import { interleaved, median } from './interleaved.ts';
import { answered, once, works } from './programs.ts';
import { judged, type PromisedRatio } from './promised-ratio.ts';

/** What `--require` may name. */
export const spectrumPeer = { name: 'LAPACK', needs: 'numpy', packages: 'python3-numpy' } as const;

const hasNumpy = once(() => works('python3', '-c', 'import numpy'));

/** Sizes, and what is promised of them. */
const sizes: readonly { readonly sites: number; readonly promised?: PromisedRatio }[] = [
  { sites: 128 },
  { sites: 512, promised: { oursAtMost: 1 } },
];

interface Answer {
  readonly seconds: number;
  readonly values: readonly number[];
  readonly built: string;
}

export interface SpectrumBench {
  readonly text: string;
  /** peers that are not installed */
  readonly missing: readonly (typeof spectrumPeer)[];
  /** promises that were not kept, in words */
  readonly missed: readonly string[];
}

/** The spectrum of a ring's Lax matrix, against the dense solver of LAPACK where it is installed. */
export function spectrumBench({ isQuick }: BenchArguments): SpectrumBench {
  const lines = new Table({
    head: ['eigenvalues of the Lax matrix of a ring', 'ms', 'over ours', 'promised', 'apart / (u |L|)', 'built'],
    colAligns: ['left', 'right', 'right', 'left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const missed: string[] = [];
  for (const { sites, promised } of sizes) {
    const matrix = ringOf(sites);
    const ours = () => void ringSpectrum(matrix);
    const repeats = Math.ceil(512 / sites); // blocks that the clock can see
    const block = () => {
      for (let i = 0; i < repeats; i++) ours();
    };
    for (let i = 0; i < 20; i++) block(); // to its optimised version
    const timed = () => interleaved(block, () => undefined, 9).ours / repeats;
    lines.push([`N = ${sites}: ours`, (timed() * 1000).toFixed(2), '1.00', '', '', 'TypeScript']);
    if (!hasNumpy()) continue;
    // blocks of nine runs on both sides, each of its median, in turn: what slows the machine down slows down both
    const pairs = Array.from({ length: isQuick ? 3 : 7 }, () => ({ ours: timed(), answer: lapack(matrix) }));
    const { values, built } = pairs[0].answer;
    const over = median(pairs.map(({ ours: own, answer }) => answer.seconds / own));
    const promise = promised && judged(promised, spectrumPeer.name, over);
    if (promise?.isKept === false) missed.push(`spectrum, N = ${sites}: ${promise.text}`);
    const seconds = median(pairs.map(({ answer }) => answer.seconds));
    lines.push([
      `N = ${sites}: ${spectrumPeer.name}`,
      (seconds * 1000).toFixed(2),
      over.toFixed(2),
      promise?.text ?? '',
      apart(matrix, values).toFixed(1),
      built,
    ]);
  }
  const skipped = hasNumpy() ? [] : [`skipped: ${spectrumPeer.name} (${spectrumPeer.packages}) is not installed`];
  return { text: [lines.toString(), ...skipped].join('\n'), missing: hasNumpy() ? [] : [spectrumPeer], missed };
}

/** A ring with displacements and momenta of order 1. */
function ringOf(sites: number): LaxMatrix {
  const numbers = (factor: number) => Array.from({ length: sites }, (_, site) => (((site * factor) % 17) - 8) / 8);
  return laxMatrix(chain({ potential: 'toda', boundary: 'periodic', sites, alpha: 1 / 2 }), state(numbers(7), numbers(5)));
}

function lapack({ diagonal, offDiagonal, corner }: LaxMatrix): Answer {
  const input = JSON.stringify({ diagonal: [...diagonal], offDiagonal: [...offDiagonal], corner });
  return answered<Answer>('python3', ['bench/peers/numpy_eigvalsh.py'], input);
}

/** The largest difference, in roundings of the largest eigenvalue. @throws Error where the two did not compute the same */
function apart(matrix: LaxMatrix, values: readonly number[]): number {
  const own = ringSpectrum(matrix);
  const size = Math.max(...values.map(Math.abs));
  const most = Math.max(...values.map((x, i) => Math.abs(x - own[i]))) / (size * 2 ** -53);
  if (!(most < 16 * own.length)) throw new Error(`LAPACK, N = ${own.length}: eigenvalues ${most} roundings apart: no peer`);
  return most;
}
