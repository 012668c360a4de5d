import { Command } from 'commander';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { choice } from './options.ts';

/** The commands for what is on record: baselines, run files, histories, and the schemas of files. */
export function recordCommands(done: (code: number) => void): Command[] {
  return [baseline(done), diff(done), history(done), schema(done)];
}

function baseline(done: (code: number) => void): Command {
  const update = new Command('update')
    .description('take over what became better, what is new and what is gone (default: from a run of everything, made now)')
    .argument('[run]', 'a run file, from tsingou verify --out DIR')
    .option('--baseline <file>', "the baseline (default: baselines/PROFILE.json, PROFILE being the run's)")
    .option('--all', 'also what became worse')
    .option('--quiet', 'no progress on stderr')
    .addHelpText(
      'after',
      `\nExamples:\n  tsingou baseline update\n  tsingou verify --profile standard --out run; tsingou baseline update run/run.json --all

An entry is the margin of a claim, oracle, subject and regime that is expected to hold; a file is of one profile and seed. verify --baseline
compares: a margin more than 4 x worse, the larger above 0.05, is a regression (exit 3), as are a worse verdict, a row that is gone, and one with
another number of cases. A run that is not as expected makes no baseline.`,
    )
    .action(async (run: string | undefined, options) => {
      const { baselineUpdate } = await import('./baseline.ts');
      done(await baselineUpdate(run, options));
    });
  return new Command('baseline').description('the margins that a run is compared with').addCommand(update);
}

function diff(done: (code: number) => void): Command {
  return new Command('diff')
    .description('what changed from one run file (or a baseline) to another run file')
    .argument('<a>', 'a run file, or a baseline')
    .argument('<b>', 'a run file')
    .option('--format <name>', 'terminal, markdown or json', choice('--format', ['terminal', 'markdown', 'json'] as const), 'terminal')
    .addHelpText(
      'after',
      `\nExamples:\n  tsingou diff before/run.json run/run.json\n  tsingou diff baselines/quick.json run/run.json --format markdown

Exit codes: 0 nothing became worse; 1, 2 or 70 a verdict did, as verify says; 3 a margin is more than 4 x worse, the larger above 0.05;
64 unreadable input. Margins and measured values are compared between the same profile, seed and number of cases only.`,
    )
    .action(async (a: string, b: string, { format }) => {
      const { diffCommand } = await import('./diff.ts');
      const { text, code } = diffCommand(a, b, format);
      process.stdout.write(text);
      done(code);
    });
}

function history(done: (code: number) => void): Command {
  return new Command('history')
    .description('the margins of a claim over time')
    .argument('<claim>', 'the id of a claim')
    .option('--history <file>', 'what verify --history FILE wrote', '.tsingou/history.jsonl')
    .addHelpText(
      'after',
      '\nExample:\n  tsingou verify --history .tsingou/history.jsonl\n  tsingou history core/energy\n\nThe bar is full at a margin of 1, a violation.',
    )
    .action(async (claim: string, options: { history: string }) => {
      const { historyCommand } = await import('./history.ts');
      process.stdout.write(historyCommand(claim, options.history));
      done(exitCodes.asExpected);
    });
}

function schema(done: (code: number) => void): Command {
  return new Command('schema')
    .description('the JSON Schema of a file: run, counterexample, baseline, history (a line of it)')
    .argument('[format]', 'which file', 'run')
    .addHelpText('after', '\nExample:\n  tsingou schema run > run.schema.json')
    .action(async (format: string) => {
      const { schemaCommand } = await import('./schema.ts');
      process.stdout.write(schemaCommand(format));
      done(exitCodes.asExpected);
    });
}
