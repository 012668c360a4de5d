import { createRequire } from 'node:module';
import type * as mathjsNumber from 'mathjs/number';

let loaded: typeof mathjsNumber | undefined;

/** mathjs, loaded where it is first needed: 0.3 s that a program without expressions does not pay (its ES modules take 0.5 s). */
export function mathjs(): typeof mathjsNumber {
  loaded ??= createRequire(import.meta.url)('mathjs/number') as typeof mathjsNumber;
  return loaded;
}
