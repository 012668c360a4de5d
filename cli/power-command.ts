import { Command } from 'commander';
import { defaultSeed } from '../properties/runner/profiles.ts';
import { choice, wholeNumber } from './options.ts';

/** `tsingou power`: who tests the tests. */
export function powerCommand(done: (code: number) => void): Command {
  return new Command('power')
    .description('what the oracles make of planted defects: who kills whom, how small a defect is still seen')
    .argument('[oracles...]', 'ids of oracles or claims, * allowed (default: all that question the core)')
    .option('--mutants <ids>', 'only these, with commas between them')
    .option('--seed <n>', 'the draw', wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER), defaultSeed)
    .option('--cases <n>', 'cases per claim and regime, at most', wholeNumber('--cases', 1, 10_000), 20)
    .option('--probed <n>', 'cases per claim and regime to find smallest sizes with; 0: none', wholeNumber('--probed', 0, 10_000), 6)
    .option('--from <file>', 'show what an earlier run found, instead of measuring')
    .option('--ablate', 'remove each oracle in turn, and name what is then uncovered (exit 1: one names nothing)')
    .option('--check <file>', 'kill everything in this file of an earlier run again, at twice the size (exit 3: one lives)')
    .option('--update <file>', 'measure what this file of an earlier run lacks, and anew what is selected, and write it again as a whole')
    .option('--false-alarms', 'put the core as it is before the exact and float64 oracles, about 20 cases a seed')
    .option('--seeds <n>', 'with --false-alarms: how many, from 0', wholeNumber('--seeds', 1, 100_000_000), 2000)
    .option('--resume', 'go on from what an interrupted run has left in .tsingou')
    .option('--format <name>', 'terminal, json or markdown', choice('--format', ['terminal', 'json', 'markdown'] as const), 'terminal')
    .option('--quiet', 'no progress on stderr')
    .addHelpText(
      'after',
      `
Everything takes half an hour on one core; a selection takes seconds.

Exit codes: 1 a mutant lives, an oracle kills nothing or is for nothing, or a false alarm; 3 something of --check lives; 64 usage; 0 all is well.

Examples:
  tsingou power dynamics/energy
  tsingou power --mutants leak,alpha --probed 0
  tsingou power --false-alarms --seeds 100
  tsingou power --update power/quick.json --resume
  tsingou power --from power/quick.json --ablate
  tsingou power --check power/quick.json`,
    )
    .action(async (oracles: string[], options) => {
      const { power } = await import('./power.ts');
      done(await power(oracles, options));
    });
}
