import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
    if (existsSync(beside)) rmSync(beside);
    throw new CannotWrite(`cannot write ${file}: ${(error as Error).message}`);
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

/** @throws InputError when the file cannot be read, or is not JSON */
export function readJson(file: string, argument: string): unknown {
  const text = read(file, argument);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(file, text.slice(0, 40), `JSON (${(error as Error).message})`);
  }
}
