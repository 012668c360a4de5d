import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotWrite } from './exit.ts';

/** A file that grows beside its place and moves there when it is whole. */
export interface PartFile {
  readonly append: (bytes: Uint8Array) => void;
  /** writes over what stands at the beginning */
  readonly overwriteStart: (bytes: Uint8Array) => void;
  readonly commit: () => void;
  readonly discard: () => void;
}

/**
 * Opens a file for writing in portions. What is not committed when the program ends leaves nothing behind.
 *
 * @throws CannotWrite at once when the place cannot be written, not only after a long run
 */
export function partFile(file: string): PartFile {
  const part = `${file}.${process.pid}.part`;
  const tried = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new CannotWrite(`cannot write ${file}: ${(error as Error).message}`);
    }
  };
  const fd = tried(() => {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    mkdirSync(dirname(file), { recursive: true });
    return openSync(part, 'w');
  });
  const whole = (bytes: Uint8Array, position: number | null) => {
    for (let done = 0; done < bytes.length; )
      done += writeSync(fd, bytes, done, bytes.length - done, position === null ? null : position + done);
  };
  const discard = () => {
    closeSync(fd);
    rmSync(part, { force: true });
    process.off('exit', discard);
  };
  process.once('exit', discard);
  return {
    append: (bytes) => tried(() => whole(bytes, null)),
    overwriteStart: (bytes) => tried(() => whole(bytes, 0)),
    commit: () =>
      tried(() => {
        process.off('exit', discard);
        closeSync(fd);
        renameSync(part, file);
      }),
    discard,
  };
}
