import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { readHistory } from '../reports/history/history.ts';
import { InputError } from '../src/input-error.ts';
import { CannotWrite } from './exit.ts';

/** As much of a file as shows what it is. */
const headLength = 65_536;

/**
 * A history that lines can be added to. They are written at once, so that a run that is killed leaves at most one line cut off; the next
 * one begins on a new line.
 *
 * @throws CannotWrite at once, not only after a long run; InputError for a file that is there and is not a history: nothing is added to it
 */
export function appendToHistory(file: string): (lines: string) => void {
  const append = (text: string) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, text);
    } catch (error) {
      throw new CannotWrite(`cannot write ${file}: ${(error as Error).message}`);
    }
  };
  append('');
  const { head } = looked(file);
  const whole = head.slice(0, head.lastIndexOf('\n') + 1);
  readHistory(whole, file);
  if (whole === '' && head !== '' && !head.startsWith('{"cases":')) readHistory(head, file);
  return (lines) => append(looked(file).insideLine ? `\n${lines}` : lines);
}

/** How a file begins, and whether it ends inside a line. */
function looked(file: string): { readonly head: string; readonly insideLine: boolean } {
  let fd: number | undefined;
  try {
    const opened = openSync(file, 'r');
    fd = opened;
    const { size } = fstatSync(opened);
    const text = (from: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.toString('utf8', 0, readSync(opened, bytes, 0, length, from));
    };
    return size === 0
      ? { head: '', insideLine: false }
      : { head: text(0, Math.min(size, headLength)), insideLine: text(size - 1, 1) !== '\n' };
  } catch (error) {
    throw new InputError('--history', file, `a file that can be read (${(error as NodeJS.ErrnoException).code})`);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
