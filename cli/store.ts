import { type Counterexample, fileOf } from '../properties/runner/counterexample.ts';
import { fileOfNear, type NearMiss } from '../properties/runner/near-miss.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { write } from './files.ts';

/** New counterexamples and near misses go to the working folder; known ones are in the corpus already. @throws CannotWrite */
export function store(counterexamples: readonly Counterexample[], near: readonly NearMiss[] = []): void {
  for (const found of counterexamples) put(fileOf(found.hash), found);
  for (const missed of near) put(fileOfNear(missed), missed);
}

function put(file: string, entry: Counterexample | NearMiss): void {
  if (!file.startsWith('corpus/')) write(file, `${canonicalJson(entry, 2)}\n`);
}
