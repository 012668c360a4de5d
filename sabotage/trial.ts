import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, commandOf, everything, ran } from './checks.ts';
import { broken, type Defect } from './defect.ts';

/** What came of a defect: which check saw it, after how many seconds of checks; none is a survivor. */
export interface Outcome {
  readonly seenBy: string | undefined;
  readonly seconds: number;
}

/**
 * Puts a defect into a copy, compiles, and runs the check that should see it, then everything; takes it out again.
 *
 * @throws Error for a defect that does not compile: the compiler would see it, and nobody else be asked
 */
export async function trial(copy: string, defect: Defect): Promise<Outcome> {
  const path = join(copy, defect.file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, broken(whole, defect));
  try {
    const built = await ran(copy, build);
    if (!built.isGreen) throw new Error(`${defect.id} does not compile:\n${built.output}`);
    let seconds = 0;
    for (const check of [defect.seenBy, ...everything]) {
      const it = await ran(copy, commandOf(check));
      seconds += it.seconds;
      if (!it.isGreen) return { seenBy: check === '' ? 'all tests' : check, seconds };
    }
    return { seenBy: undefined, seconds };
  } finally {
    writeFileSync(path, whole);
  }
}
