import type { Blind } from '../properties/power/blind.ts';
import type { Cell } from '../properties/power/cell.ts';
import { type PowerFile, survivors, toothless } from '../properties/power/power-file.ts';
import { ablated } from '../properties/power/uncovered.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { short } from './numbers.ts';
import { plainTable } from './plain-table.ts';
import { wrapped } from './wrapped.ts';

/** Who kills whom, in one sign each. */
const signs: Readonly<Record<Cell['kind'], string>> = { killed: '#', blind: 'o', untouched: '.', broken: '!' };

/** The power of the oracles as people read it in a terminal. */
export function powerReport(power: PowerFile): string {
  return `${[
    ...matrix(power),
    '',
    plainTable(['oracle', 'kills', 'blind', 'slack', 'alone kills', 'smallest sizes killed'], oracleRows(power)),
    '',
    plainTable(['mutant', 'killed by', 'first after', 'smallest size', 'by', 'what is wrong'], mutantRows(power)),
    '',
    closing(power),
  ].join('\n')}\n`;
}

/** The file's text: canonical JSON, a line for every entry of a list, so that two of them compare well. */
export function powerJson({ cells, smallest, slack, ...rest }: PowerFile): string {
  const listed = Object.entries({ cells, slack, smallest }).map(
    ([name, entries]) => `"${name}":[\n${entries.map((entry) => canonicalJson(entry)).join(',\n')}\n]`,
  );
  return `${canonicalJson(rest).slice(0, -1)},\n${listed.join(',\n')}}\n`;
}

/** The same as a page of Markdown. */
export function powerMarkdown(power: PowerFile, blind: readonly Blind[] = []): string {
  return [
    '# Power: what every oracle makes of every mutant',
    '',
    `Written by \`npx tsingou power --from power/quick.json --format markdown\`; seed ${power.seed}, up to ${power.cases} cases per claim and regime. ${legend}`,
    '',
    'A size is the smallest epsilon of a mutant that a run of the profile quick kills with probability 0.99, to a factor of sqrt 2. Slack is how',
    'many decades the core itself stays inside the bound, on the same cases; a dash where the law is exact.',
    '',
    '```',
    ...matrix(power),
    '```',
    '',
    ...markdownTable(['oracle', 'kills', 'blind', 'slack', 'alone kills', 'smallest sizes killed'], oracleRows(power)),
    '',
    ...markdownTable(['mutant', 'killed by', 'first after', 'smallest size', 'by', 'what is wrong'], mutantRows(power)),
    '',
    ...(blind.length === 0 ? [] : blindTable(blind)),
    closing(power),
    '',
  ].join('\n');
}

/** Of every cell `o` why, and who sees that mutant. */
function blindTable(blind: readonly Blind[]): string[] {
  const rows = blind.map(({ oracle, says, covered, elsewhere }) => [
    oracle,
    says,
    covered.join(', '),
    elsewhere.map(({ mutant, by }) => `${mutant} (${by ?? 'nobody'})`).join(', '),
  ]);
  return [
    'Blind cells: what the law says of them, which of these mutants are killed by an oracle that it names, and who kills the others first.',
    '',
    ...markdownTable(['oracle', 'is blind to', 'killed by whom it names', 'killed by others'], rows),
    '',
  ];
}

const legend = '`#` killed, `o` answers differ and the law does not mind, `.` answers are those of the core, `!` could not be judged.';

function matrix({ mutants, cells, slack }: PowerFile): string[] {
  const columns = Object.keys(mutants);
  const oracles = slack.map(({ oracle }) => oracle);
  const width = Math.max(...oracles.map((id) => id.length));
  const digits = [0, 1].map((place) => columns.map((_, i) => String(i + 1).padStart(2, ' ')[place]).join(''));
  const found = new Map(cells.map((cell) => [`${cell.oracle} ${cell.mutant}`, signs[cell.kind]]));
  return [
    ...digits.map((line) => `${' '.repeat(width)}  ${line}`.trimEnd()),
    ...oracles.map((id) => `${id.padEnd(width)}  ${columns.map((mutant) => found.get(`${id} ${mutant}`) ?? signs.untouched).join('')}`),
    ...wrapped(
      columns.map((mutant, i) => `${i + 1} ${mutant}`),
      { width: 132 },
    ),
  ];
}

function oracleRows(power: PowerFile): string[][] {
  return ablated(power).map(({ oracle, alive }) => {
    const own = power.cells.filter((cell) => cell.oracle === oracle);
    const margin = power.slack.find((one) => one.oracle === oracle)?.margin ?? 0;
    const sizes = power.smallest.filter((one) => one.oracle === oracle && Number.isFinite(one.epsilon));
    return [
      oracle,
      String(own.filter(({ kind }) => kind === 'killed').length),
      String(own.filter(({ kind }) => kind === 'blind').length),
      margin === 0 ? '-' : (-Math.log10(margin)).toFixed(1),
      alive.join(', '),
      sizes.map(({ mutant, epsilon }) => `${mutant} ${epsilon.toExponential(0)}`).join(', '),
    ];
  });
}

function mutantRows({ mutants, cells, smallest }: PowerFile): string[][] {
  return Object.entries(mutants).map(([id, says], i) => {
    const kills = cells.filter(({ mutant, kind }) => mutant === id && kind === 'killed');
    const first = kills.toSorted((a, b) => a.cases - b.cases)[0];
    const finest = smallest
      .filter(({ mutant, epsilon }) => mutant === id && Number.isFinite(epsilon))
      .toSorted((a, b) => a.epsilon - b.epsilon)[0];
    return [
      `${i + 1} ${id}`,
      String(kills.length),
      first === undefined ? '-' : `${first.cases} (${first.oracle})`,
      finest === undefined ? '-' : short(finest.epsilon),
      finest?.oracle ?? '',
      says,
    ];
  });
}

function closing(power: PowerFile): string {
  const [alive, idle] = [survivors(power), toothless(power)];
  const kills = power.cells.filter(({ kind }) => kind === 'killed').length;
  const named = (ids: readonly string[]) => ids.join(', ') || 'none';
  return `${Object.keys(power.mutants).length} mutants, ${kills} kills; survivors: ${named(alive)}; oracles without a kill: ${named(idle)}.`;
}

function markdownTable(head: readonly string[], rows: readonly string[][]): string[] {
  const row = (of: readonly string[]) => `| ${of.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}
