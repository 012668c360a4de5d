import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parsedJson } from '../src/chain/parsed-json.ts';
import { InputError } from '../src/input-error.ts';
import { CannotWrite } from './exit.ts';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function write(file: string, text: string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    discard(beside);
    throw new CannotWrite(`cannot write ${file}: ${(error as Error).message}`);
  }
}

/** Removes a file, if it is there and can be. */
export function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // what cannot be removed stays
  }
}

/** @throws InputError naming `argument` when the file cannot be read */
export function read(file: string, argument = 'FILE'): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(argument, file, `a file that can be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** However deep: who reads these files says which field is no number. @throws InputError when the file cannot be read, or is not JSON */
export const readJson = (file: string, argument: string): unknown => parsedJson(read(file, argument), file, Number.POSITIVE_INFINITY);
