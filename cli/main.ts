#!/usr/bin/env node
import { Command } from 'commander';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { defaultSeed } from '../properties/runner/profiles.ts';
import { reportOf } from './exit.ts';
import { choice, profileOption, shardOption, wholeNumber, workersOption } from './options.ts';
import { powerCommand } from './power-command.ts';
import { recordCommands } from './record-commands.ts';
import { settled } from './settled.ts';
import { simulateCommand } from './simulate-command.ts';
import { version } from './version.ts';

const exits = `
Exit codes (the first that applies):
  64  usage, unreadable input, a selector that matches nothing
 130  interrupted                       74  cannot write
  70  an oracle is broken or fails its calibration, or an uncaught error
   1  an unexpected violation, or an unexpected pass of what must be refuted
   2  something undecided or vacuous that was expected to be decided
   3  a margin more than 4 x worse than in the baseline, or a row of the baseline that is gone, weaker or not comparable
   0  everything is as expected`;

/** The whole command line: arguments and wiring. What a command needs is loaded when it runs, so that --help pays for nothing. */
function program(done: (code: number) => void): Command {
  const formats = ['terminal', 'json'] as const;
  const tsingou = new Command('tsingou')
    .description('Property-based verification for the physics of anharmonic chains.')
    .version(
      `tsingou ${version}\nformats tsingou.run/1 tsingou.counterexample/1 tsingou.claims/1 tsingou.schemes/1 tsingou.passport/1 tsingou.audit/1 tsingou.system/1 tsingou.state/1 tsingou.baseline/1 tsingou.diff/1 tsingou.history/1 tsingou.journal/1 tsingou.power/1`,
    )
    .showSuggestionAfterError(true)
    .addHelpText('after', `${exits}\n\nStart with:  npx tsingou verify`);

  tsingou
    .command('verify')
    .description('put claims on trial and print the ledger')
    .argument('[selectors...]', 'papers, statements or oracles, * allowed (default: everything)')
    .option('--profile <name>', 'how many cases: quick, standard, deep', profileOption, 'quick')
    .option('--seed <n>', 'the draw; the same seed is the same run', wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER), defaultSeed)
    .option('--cases <n>', "cases per claim, oracle and regime (default: the profile's)", wholeNumber('--cases', 1, 10_000_000))
    .option(
      '--mutant <id>',
      'put a planted defect on trial in place of the core (exit 1: killed); ID:1e-9 for another size where it has one; a wrong id lists all',
    )
    .option(
      '--format <name>',
      'terminal, json, junit, markdown (a summary for a pull request), ledger or derivations (pages of Markdown); repeat with --out to write several',
      collected(choice('--format', ['terminal', 'json', 'junit', 'markdown', 'ledger', 'derivations'] as const)),
    )
    .option('--out <dir>', 'write run.json (and the other formats) to this folder')
    .option('--baseline <file>', 'compare margins with those of this file (exit 3: worse)')
    .option('--history <file>', 'append a line per verdict to this file, for tsingou history')
    .option('--quiet', 'no progress on stderr')
    .option('--workers <n>', 'on how many threads (auto: one per core); the run file is the same', workersOption, 1)
    .option('--shard <i/n>', 'only every n-th row, from the i-th on: the part of one of n machines, for tsingou merge', shardOption)
    .option('--resume', 'go on with an interrupted run of the same question (journal in --out, else in .tsingou)')
    .addHelpText(
      'after',
      `\nExamples:\n  tsingou verify\n  tsingou verify core --cases 200 --seed 7\n  tsingou verify TT-3a --format json\n  tsingou verify core --mutant alpha:1e-6\n  tsingou verify --baseline baselines/quick.json\n  tsingou verify --profile standard --workers auto --out run --resume\n  tsingou verify --shard 1/2 --out one\n  tsingou verify --out run --format junit --format markdown\n${exits}`,
    )
    .action(async (selectors: string[], options) => {
      const { verifyCommand } = await import('./verify.ts');
      done(await verifyCommand(selectors, options));
    });

  tsingou
    .command('merge')
    .description('put the shards of a run together: the run file of the whole, byte for byte')
    .argument('<runs...>', 'run files of all shards, in any order')
    .option(
      '--format <name>',
      'terminal, json or markdown; repeat with --out to write several',
      collected(choice('--format', [...formats, 'markdown'] as const)),
    )
    .option('--out <dir>', 'write run.json (and the other formats) to this folder')
    .addHelpText('after', `\nExample:\n  tsingou merge one/run.json two/run.json --out run\n${exits}`)
    .action(async (runs: string[], options) => {
      const { mergeCommand } = await import('./merge.ts');
      done(mergeCommand(runs, options));
    });

  tsingou
    .command('replay')
    .description('try a stored counterexample again, bit for bit')
    .argument('<file>', 'a counterexample file')
    .addHelpText('after', `\nExample:\n  tsingou replay .tsingou/counterexample-0123456789abcdef.json\n${exits}`)
    .action(async (file: string) => {
      const { replayCommand } = await import('./replay.ts');
      done(await replayCommand(file));
    });

  const claims = tsingou
    .command('claims')
    .description('list every statement with what is expected of it')
    .option('--paper <id>', 'only one paper')
    .option('--format <name>', 'terminal or json', choice('--format', formats), 'terminal')
    .addHelpText('after', '\nExamples:\n  tsingou claims --paper toda-thermalization\n  tsingou claims show TT-3a.2')
    .action(async (options) => {
      const { claimsCommand } = await import('./claims.ts');
      process.stdout.write(claimsCommand(options));
      done(exitCodes.asExpected);
    });
  claims
    .command('show')
    .description('one statement: text, formula, expected verdicts, oracles')
    .argument('<id>', 'the id of a statement')
    .addHelpText('after', '\nExample:\n  tsingou claims show core/energy')
    .action(async (id: string) => {
      const { showCommand } = await import('./claims.ts');
      process.stdout.write(showCommand(id));
      done(exitCodes.asExpected);
    });

  tsingou.addCommand(simulateCommand(done));
  tsingou.addCommand(powerCommand(done));
  for (const command of recordCommands(done)) tsingou.addCommand(command);

  const schemes = tsingou
    .command('schemes')
    .description('list the splitting schemes, or show the passport of one')
    .argument('[name]', 'a scheme')
    .option(
      '--format <name>',
      'terminal, json, or markdown for the table of all',
      choice('--format', [...formats, 'markdown'] as const),
      'terminal',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  tsingou schemes\n  tsingou schemes srkn11b\n  tsingou schemes --format markdown\n  tsingou schemes audit table.json',
    )
    .action(async (name: string | undefined, { format }) => {
      const { schemesCommand } = await import('./schemes.ts');
      process.stdout.write(await schemesCommand(name, format));
      done(exitCodes.asExpected);
    });
  schemes
    .command('audit')
    .description('what a table of coefficients is worth (exit 1: not what it claims)')
    .argument(
      '<file>',
      'JSON: name, first (kick or drift), kicks, drifts, order; corrector if there is one; symmetric and orderConditions if claimed',
    )
    .addHelpText('after', '\nExample:\n  tsingou schemes audit table.json --format json')
    .action(async (file: string) => {
      const { auditCommand } = await import('./audit.ts');
      const { text, code } = await auditCommand(file, schemes.opts().format);
      process.stdout.write(text);
      done(code);
    });

  return tsingou;
}

function collected<T>(parse: (text: string) => T) {
  return (text: string, before: readonly T[] = []): readonly T[] => [...before, parse(text)];
}

async function main(): Promise<number> {
  let code: number = exitCodes.asExpected;
  const tsingou = program((given) => {
    code = given;
  });
  const { code: other, message } = await settled(tsingou, process.argv.slice(2));
  process.stderr.write(message);
  return other ?? code;
}

process.on('SIGINT', () => process.exit(exitCodes.interrupted));
process.on('SIGTERM', () => process.exit(exitCodes.interrupted));
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  process.stderr.write(`tsingou: cannot write to stdout: ${error.message}\n`);
  process.exit(exitCodes.cannotWrite);
});
process.on('uncaughtException', (error) => {
  process.stderr.write(`${reportOf(error).message}\n`);
  process.exit(exitCodes.broken);
});
process.exitCode = await main();
