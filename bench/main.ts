/*
 * npm run bench [-- --quick]: is a chain moved as fast as by a loop written by hand? Exit code 1 where a promised ratio is missed.
 *
 * It is compiled and run by node alone, as the package is: a TypeScript loader transfers array buffers between threads, after which V8
 * checks at every access to any typed array that its buffer is still there, and both sides lose a quarter of their speed.
 */
import { compare } from './compare.ts';
import { table } from './table.ts';
import { works } from './works.ts';

const effort = process.argv.includes('--quick') ? { siteUpdatesPerBlock: 4e6, pairs: 9 } : { siteUpdatesPerBlock: 16e6, pairs: 21 };
const results = works().map((work) => compare(work, effort));
console.log(table(results));
const missed = results.filter(({ work, ratio }) => work.promised !== undefined && ratio.median < work.promised);
for (const { work, ratio } of missed) console.error(`missed: ${work.name}: ${ratio.median.toFixed(2)}, promised ${work.promised}`);
process.exitCode = missed.length > 0 ? 1 : 0;
