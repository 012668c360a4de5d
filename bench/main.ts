/*
 * npm run bench [-- --quick] [-- --require mpmath,mpfr]: is a chain moved as fast as by a loop written by hand, and what does a reference
 * trajectory cost beside other programs? Exit code 1 where a promised ratio is missed, or a required peer is not installed.
 *
 * It is compiled and run by node alone, as the package is: a TypeScript loader transfers array buffers between threads, after which V8
 * checks at every access to any typed array that its buffer is still there, and both sides lose a quarter of their speed.
 */
import { InputError } from '../src/input-error.ts';
import { compare } from './compare.ts';
import { referenceBench } from './reference.ts';
import { peers } from './reference-peers.ts';
import { table } from './table.ts';
import { works } from './works.ts';

const isQuick = process.argv.includes('--quick');
const effort = isQuick ? { siteUpdatesPerBlock: 4e6, pairs: 9 } : { siteUpdatesPerBlock: 16e6, pairs: 21 };
const known: readonly string[] = [...new Set(peers.map(({ needs }) => needs))];
const given = process.argv.indexOf('--require');
const required = given < 0 ? [] : (process.argv[given + 1] ?? '').split(',');
for (const name of required)
  if (!known.includes(name)) throw new InputError('--require', name, `names of ${known.join(', ')}, with commas between`);
const results = works().map((work) => compare(work, effort));
console.log(table(results));
const missed = results.filter(({ work, ratio }) => work.promised !== undefined && ratio.median < work.promised);
for (const { work, ratio } of missed) console.error(`missed: ${work.name}: ${ratio.median.toFixed(2)}, promised ${work.promised}`);
const { text, missing } = referenceBench(isQuick);
console.log(text);
const lacking = required.filter((name) => missing.includes(name));
for (const name of lacking) console.error(`required, but not installed: ${name}`);
process.exitCode = missed.length > 0 || lacking.length > 0 ? 1 : 0;
