import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A number as the shortest text that reads back to the same bits. */
export function numberText(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}

/** Comma-separated rows for a stream: gathered, and written where their maker can wait for their reader. */
export function csvWriter(stream: Writable, columns: readonly string[]) {
  let lines = [columns.join(',')];
  return {
    row: (values: readonly (number | string)[]): void =>
      void lines.push(values.map((x) => (typeof x === 'string' ? x : numberText(x))).join(',')),
    flush: async (): Promise<void> => {
      if (lines.length === 0) return;
      const text = `${lines.join('\n')}\n`;
      lines = [];
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}
