import { Command } from 'commander';
import { schemes } from '../src/schemes/schemes.ts';
import { finiteNumber, numberList, wholeNumber } from './options.ts';

const examples = `
Examples:
  tsingou simulate --chain fput-alpha --alpha 0.25 --sites 31 --time 12000 --every 1 --observe energy,mode-energies,spectral-entropy
  tsingou simulate --chain toda --alpha 0.5 --sites 64 --boundary periodic --random 6.4 --seed 7 --save rows.npy --save end.json
  tsingou simulate --start end.json --time 100 --observe q,p
  tsingou simulate --system chain.json --mode 2 --amplitude 0.5 --scheme velocity-verlet --step 0.125

chain.json is a chain as data: {"potential": "fput-alpha", "boundary": "fixed", "sites": 2, "stiffness": [1, 2, 1], "alpha": 0.25}
A start is {"q": [...], "p": [...]} with decimal numbers, or with {"bits": [...]}, 16 hexadecimal digits each; --save writes the latter.
Random numbers come from a splittable generator in 32 bits (Steele, Lea, Flood 2014), the same on every machine.

Exit codes: 0 the whole run; 64 usage, unreadable input, a bond that breaks, numbers that overflow (the rows before stay); 74 cannot write.`;

/** `tsingou simulate` as a command: its options; everything else is loaded when it runs. */
export function simulateCommand(done: (code: number) => void): Command {
  return new Command('simulate')
    .description('move a chain in time: rows of observables as CSV on stdout')
    .option('--chain <name>', 'the bonds: harmonic, fput-alpha, fput-beta, fput-alphabeta, toda')
    .option('--sites <n>', 'how many masses move', wholeNumber('--sites', 1, 10_000_000))
    .option('--boundary <name>', 'fixed or periodic (default: fixed)')
    .option('--stiffness <x>', 'chi of all bonds, or a comma-separated list of one per bond (default: 1)', numberList('--stiffness'))
    .option('--alpha <x>', 'alpha of all bonds, or a list', numberList('--alpha'))
    .option('--beta <x>', 'beta of all bonds, or a list', numberList('--beta'))
    .option('--system <file>', 'the chain as JSON, in place of the options above')
    .option('--mode <k>', 'start at rest in mode k (default: 1)', wholeNumber('--mode', 0, Number.MAX_SAFE_INTEGER))
    .option('--amplitude <x>', 'with this amplitude (default: 1)', finiteNumber('--amplitude'))
    .option('--random <energy>', 'start with uniform random q and p of this total energy', finiteNumber('--random'))
    .option('--seed <n>', 'the draw of --random (default: 1)', wholeNumber('--seed', 0, 4_294_967_295))
    .option('--start <file>', 'start from a state as JSON; its chain is used unless another is given')
    .option('--scheme <name>', Object.keys(schemes).join(', '), 'srkn11b')
    .option('--step <h>', 'time step', finiteNumber('--step'), 0.1)
    .option('--time <t>', 'how far, in units of sqrt(m / chi); a multiple of the step', finiteNumber('--time'), 1000)
    .option('--every <t>', 'time from row to row, a multiple of the step (default: about 1000 rows)', finiteNumber('--every'))
    .option('--observe <names>', 'energy, momentum, mode-energies, spectral-entropy (NaN at rest), q, p', (text) => text.split(','), [
      'energy',
    ])
    .option('--save <file>', 'also to a file: .npy the rows, .json the last state; may be repeated', (file, before: string[] = []) => [
      ...before,
      file,
    ])
    .option('--quiet', 'no progress on stderr')
    .addHelpText('after', examples)
    .action(async (options) => {
      const simulate = await import('./simulate.ts');
      done(await simulate.simulateCommand(options));
    });
}
