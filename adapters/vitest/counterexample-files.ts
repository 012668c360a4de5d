import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counterexample, readCounterexample } from '../../properties/runner/counterexample.ts';
import type { Stored } from '../../properties/runner/stored.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { InputError } from '../../src/input-error.ts';

/** The counterexamples that a folder keeps, in the order of their names, and the files that should be some but cannot be read. */
export function storedIn(folder: string): { readonly stored: readonly Stored[]; readonly unreadable: readonly string[] } {
  const stored: Stored[] = [];
  const unreadable: string[] = [];
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    try {
      stored.push({ file, entry: readCounterexample(readFileSync(file, 'utf8'), file) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unreadable.push(error.message);
    }
  }
  return { stored, unreadable };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^counterexample-.*\.json$/.test(name))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Stores a counterexample, whole or not at all; gives its file. */
export function store(folder: string, found: Counterexample): string {
  const file = join(folder, `counterexample-${found.hash}.json`);
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, `${canonicalJson(found, 2)}\n`);
  renameSync(beside, file);
  return file;
}
