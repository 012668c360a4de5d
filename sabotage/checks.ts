import { spawn } from 'node:child_process';

/** Everything there is: all tests, and the whole ledger. */
export const everything: readonly string[] = ['', 'verify'];

/** The arguments of node for a check; selectors are tried with few cases, and no test of a name is no red. */
export function commandOf(check: string): readonly string[] {
  const { selectors, paths, pattern } = partsOf(check);
  if (selectors !== undefined)
    return ['dist/cli/main.js', 'verify', ...selectors, '--quiet', ...(selectors.length === 0 ? [] : ['--cases', '5'])];
  return ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...paths, ...(pattern === undefined ? [] : ['-t', pattern])];
}

/** The same checks as at most two: one of tests, their files whole, and one of selectors. */
export function union(checks: readonly string[]): readonly string[] {
  const parts = checks.map(partsOf);
  const [paths, selectors] = [parts.flatMap((part) => part.paths), parts.flatMap((part) => part.selectors ?? [])].map((words) => [
    ...new Set(words),
  ]) as [string[], string[]];
  return [...(paths.length === 0 ? [] : [paths.join(' ')]), ...(selectors.length === 0 ? [] : ['verify ' + selectors.join(' ')])];
}

interface Parts {
  readonly selectors?: readonly string[];
  readonly paths: readonly string[];
  readonly pattern?: string;
}

/** `verify` and selectors; or files and folders of tests, and `-t` with a pattern of their names. */
export function partsOf(check: string): Parts {
  const words = check.split(' ').filter((word) => word !== '');
  if (words[0] === 'verify') return { selectors: words.slice(1), paths: [] };
  const at = words.indexOf('-t');
  return at < 0 ? { paths: words } : { paths: words.slice(0, at), pattern: words[at + 1] as string };
}

/** Compiles what the command line runs; a name that a defect leaves unused is no error. */
export const build: readonly string[] = [
  'node_modules/typescript/bin/tsc',
  ...['-p', 'tsconfig.build.json', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'],
];

export interface Ran {
  readonly isGreen: boolean;
  readonly seconds: number;
  readonly output: string;
}

/**
 * Runs node in a folder.
 *
 * @throws Error where that is no verdict: no exit code, as it was stopped from outside, or a test that timed out, as on a busy machine
 */
export function ran(folder: string, args: readonly string[]): Promise<Ran> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', CI: '1' },
      timeout: 3_600_000,
      killSignal: 'SIGKILL', // verify is deaf to others while it computes
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = Buffer.concat(said).toString();
      if (code === null) reject(new Error(`${args.join(' ')}: ${signal}`));
      else if (code !== 0 && /timed out in \d+ms/.test(output)) reject(new Error(`${args.join(' ')}: timed out\n${output}`));
      else resolve({ isGreen: code === 0, seconds: (performance.now() - began) / 1000, output });
    });
  });
}
