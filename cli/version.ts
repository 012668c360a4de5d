import { readFileSync } from 'node:fs';

/** The version in package.json, found by walking up from this file: it stands one folder higher once compiled. */
export const version: string = (() => {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const found = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { name?: string; version: string };
      if (found.name === 'tsingou') return found.version;
    } catch {
      // not here: one folder up
    }
  }
  return 'unknown';
})();
