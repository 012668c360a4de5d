import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

/**
 * A copy of the working tree in a temporary folder, with what .gitignore names (a name or *.ending per line) left out, and this folder: its
 * test would see every defect. The packages are linked one by one, so that what tools leave in node_modules stays in the copy.
 */
export function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'tsingou-sabotage-'));
  const ignored = ['.git', ...readFileSync(join(root, '.gitignore'), 'utf8').split('\n')].map((line) => line.replace(/\/$/, ''));
  const isLeftOut = (file: string) =>
    file === 'sabotage' ||
    ignored.some((name) => (name.startsWith('*') ? file.endsWith(name.slice(1)) : name !== '' && basename(file) === name));
  cpSync(root, copy, { recursive: true, filter: (from) => !isLeftOut(relative(root, from)) });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

/** A name for the contents of a copy: what was found in another tree says nothing of this one. */
export function hashOf(copy: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(copy, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
  );
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    hash
      .update(`${relative(copy, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
