/*
 * npm run bench [-- --quick] [-- --toda-odefun] [-- --require mpmath,mpfr]: is a chain moved as fast as by a loop written by hand, what does
 * a case cost beside its run, and what do a reference trajectory and a spectrum cost beside other programs? Exit code 1 where a promise is missed, or a required peer is not installed;
 * 64 for arguments that cannot be.
 *
 * It is compiled and run by node alone, as the package is: a TypeScript loader transfers array buffers between threads, after which V8
 * checks at every access to any typed array that its buffer is still there, and both sides lose a quarter of their speed.
 */
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { InputError } from '../src/input-error.ts';
import { type BenchArguments, benchArguments } from './arguments.ts';
import { compare } from './compare.ts';
import { drawingBench } from './drawing.ts';
import { referenceBench } from './reference.ts';
import { peerNames } from './reference-peers.ts';
import { spectrumBench, spectrumPeer } from './spectrum.ts';
import { table } from './table.ts';
import { works } from './works.ts';

/** What a part of the benchmark says: its table, the peers that are not installed, the promises that were not kept. */
interface Part {
  readonly text: string;
  readonly missing: readonly { readonly name: string; readonly needs: string; readonly packages: string }[];
  readonly missed: readonly string[];
}

function bench(given: BenchArguments): number {
  const effort = given.isQuick ? { siteUpdatesPerBlock: 4e6, pairs: 9 } : { siteUpdatesPerBlock: 16e6, pairs: 21 };
  const results = works().map((work) => compare(work, effort));
  console.log(table(results));
  const slow = results.flatMap(({ work: { name, promised }, ratio }) =>
    promised !== undefined && ratio.median < promised ? [`${name}: ${ratio.median.toFixed(2)}, promised ${promised}`] : [],
  );
  const parts = [drawingBench, spectrumBench, referenceBench].map((measured): Part => {
    const part = measured(given);
    console.log(part.text); // as soon as it is known
    return part;
  });
  const missed = parts.flatMap((part) => part.missed);
  const lacking = parts.flatMap((part) => part.missing).filter(({ needs }) => given.required.includes(needs));
  for (const line of [...slow, ...missed]) console.error(`missed: ${line}`);
  for (const { name, packages } of lacking) console.error(`required, but not installed: ${name}; it needs Debian's ${packages}`);
  return slow.length + missed.length + lacking.length > 0 ? 1 : 0;
}

try {
  process.exitCode = bench(benchArguments(process.argv.slice(2), [...peerNames, spectrumPeer.needs]));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = exitCodes.usage;
}
