/** A defect of our own source: a text that stands once in a file, and what takes its place. */
export interface Defect {
  readonly id: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** what is wrong then */
  readonly says: string;
  /** the check that should turn red: `verify` with selectors, or test files and folders and `-t` with a pattern, spaces between */
  readonly seenBy: string;
}

/**
 * A file's text with the defect in it.
 *
 * @throws Error where what is to be found does not stand there exactly once
 */
export function broken(text: string, { id, file, find, replace }: Defect): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${id}: expected once in ${file}, found ${after === undefined ? 0 : more.length + 1} times: ${find}`);
  return before + replace + after;
}
