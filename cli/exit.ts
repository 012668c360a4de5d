import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { InputError } from '../src/input-error.ts';

/** Something could not be written. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
}

/** The exit code that an error asks for, and what to say of it on stderr. */
export function reportOf(error: unknown): { code: number; message: string } {
  if (error instanceof InputError) return { code: exitCodes.usage, message: `tsingou: ${error.message}` };
  if (error instanceof CannotWrite) return { code: exitCodes.cannotWrite, message: `tsingou: ${error.message}` };
  return {
    code: exitCodes.broken,
    message: `tsingou: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  };
}
