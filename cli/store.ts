import { type Counterexample, fileOf } from '../properties/runner/counterexample.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { write } from './files.ts';

/** New counterexamples go to the working folder; known ones are in the corpus already. @throws CannotWrite */
export function store(counterexamples: readonly Counterexample[]): void {
  for (const found of counterexamples) {
    const file = fileOf(found.hash);
    if (!file.startsWith('corpus/')) write(file, `${canonicalJson(found, 2)}\n`);
  }
}
