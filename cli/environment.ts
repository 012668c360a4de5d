import type { RunFile } from '../properties/runner/run-file.ts';
import { version } from './version.ts';

/** Who ran, on what. */
export const machine = { tsingou: version, node: process.version, platform: `${process.platform}-${process.arch}` } as const;

/** The part of a run file that may differ from run to run. */
export const environment = (seconds: number): RunFile['environment'] => ({ ...machine, seconds });
