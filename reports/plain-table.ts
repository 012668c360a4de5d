import Table from 'cli-table3';

/** Rows in plain columns, without lines between them. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  colAligns: ('left' | 'right')[] = head.map(() => 'left'),
): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 },
    colAligns,
    chars: Object.fromEntries(lines.map((name) => [name, ''])),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().replace(/ +$/gm, '');
}

/** The lines of a table. */
const lines = [
  ...['top', 'mid', 'bottom'].flatMap((line) => [line, `${line}-mid`, `${line}-left`, `${line}-right`]),
  ...['left', 'left-mid', 'mid-mid', 'right', 'right-mid', 'middle'],
];
