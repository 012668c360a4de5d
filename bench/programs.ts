import { spawnSync } from 'node:child_process';

/**
 * What a program says: a line of JSON.
 *
 * @param input what it reads from its standard input
 * @throws Error where a program that is installed does not answer
 */
export function answered<T>(program: string, given: readonly (string | number)[], input = ''): T {
  // CPU time of one thread: a library that starts more would only be slower by it on matrices of this size
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const { status, stdout, stderr } = spawnSync(program, given.map(String), { encoding: 'utf8', input, env });
  if (status !== 0) throw new Error(`${program} ${given.join(' ')}: exit code ${status}\n${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Whether a program runs to its end. */
export const works = (program: string, ...given: readonly string[]): boolean => spawnSync(program, given).status === 0;

/** A value that is computed when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: compute() };
    return found.value;
  };
}
