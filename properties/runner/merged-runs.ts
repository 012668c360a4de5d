import type { Figure } from '../../oracles/verdict/figure.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { InputError, renamed } from '../../src/input-error.ts';
import { selectionOf } from './question.ts';
import type { RunFile, VerdictRow } from './run-file.ts';
import { runFileOf } from './run-file-of.ts';
import { indicesOf, type Shard, sayShard } from './shard.ts';
import { placeOfRow, placesOf } from './verify.ts';

/** A run, and the file it was read from. */
export interface ReadRun {
  readonly file: string;
  readonly run: RunFile;
}

/**
 * The shards of a run put together: what the run itself would have been, but for its environment, where seconds add up.
 *
 * @param version of this program, which must be that of all shards, as it knows the order of their rows
 * @throws InputError naming the file that does not belong to the others, or the shard that is not there
 */
export function mergedRuns(runs: readonly ReadRun[], version: string): RunFile {
  const [first] = runs as readonly [ReadRun];
  const shards = new Map<number, ReadRun>();
  for (const each of runs) {
    const { file, run } = each;
    if (run.environment.tsingou !== version)
      throw new InputError(`${file}.environment.tsingou`, run.environment.tsingou, `${version}, the version that is to merge it`);
    if (run.shard === null) throw new InputError(`${file}.shard`, null, 'the run of a shard (tsingou verify --shard i/n)');
    if (run.missing > 0)
      throw new InputError(`${file}.missing`, run.missing, '0, a run that was not interrupted (--resume goes on with it)');
    sameQuestion(first, each);
    const twin = shards.get(run.shard.index);
    if (twin !== undefined) throw new InputError(`${file}.shard`, sayShard(run.shard), `each shard once: ${twin.file} is this one`);
    shards.set(run.shard.index, each);
  }
  const { of } = first.run.shard as Shard;
  const absent = indicesOf(null, of).filter((i) => !shards.has(i + 1));
  if (absent.length > 0)
    throw new InputError(
      'RUN',
      runs.map(({ file }) => file),
      `shard ${absent.map((i) => sayShard({ index: i + 1, of })).join(', ')} as well`,
    );
  return together([...shards.values()], first);
}

function sameQuestion(a: ReadRun, b: ReadRun): void {
  const of = ({ run }: ReadRun) => ({ seed: run.seed, profile: run.profile, ...run.asked, of: run.shard?.of });
  const theirs: Record<string, unknown> = of(a);
  for (const [name, value] of Object.entries(of(b)))
    if (canonicalJson(value) !== canonicalJson(theirs[name]))
      throw new InputError(`${b.file}: ${name}`, value, `${JSON.stringify(theirs[name])}, as in ${a.file}`);
}

/** Every row at its place in the ledger. */
function together(shards: readonly ReadRun[], { file, run }: ReadRun): RunFile {
  const selection = renamed(
    (argument) => `${file}.asked.${argument}`,
    () => selectionOf(run.asked),
  );
  const places = placesOf(selection);
  const rows: VerdictRow[] = new Array(places.length);
  for (const { file, run } of shards) {
    const mine = indicesOf(run.shard, places.length);
    if (run.verdicts.length !== mine.length)
      throw new InputError(`${file}.verdicts`, `${run.verdicts.length} rows`, `${mine.length} rows, as its question has`);
    for (const [k, row] of run.verdicts.entries()) {
      const index = mine[k] as number;
      if (placeOfRow(row) !== places[index]) throw new InputError(`${file}.verdicts[${k}]`, placeOfRow(row), `${places[index]}`);
      rows[index] = row;
    }
  }
  const figures: Record<string, Figure> = Object.fromEntries(shards.flatMap(({ run }) => Object.entries(run.figures)));
  return runFileOf({ rows, figures, missing: 0 }, selection, { ...run, shard: null }, environmentOf(shards));
}

/** Where the shards ran: each machine once, and the sum of their times. */
function environmentOf(shards: readonly ReadRun[]): RunFile['environment'] {
  const environments = shards.map(({ run }) => run.environment);
  const each = (of: 'tsingou' | 'node' | 'platform') =>
    [...new Set(environments.map((environment) => environment[of]))].toSorted().join(', ');
  const seconds = environments.reduce((sum, environment) => sum + environment.seconds, 0);
  return { tsingou: each('tsingou'), node: each('node'), platform: each('platform'), seconds };
}
