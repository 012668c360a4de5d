import { Command } from 'commander';
import { schemes } from '../src/schemes/schemes.ts';
import { spinSchemes } from '../src/spins/spin-scheme.ts';
import { assignments, finiteNumber, numberList, wholeNumber, wholeNumbers } from './options.ts';
import type { Streams } from './simulate.ts';

/** Command lines that run as they stand, in this order, where {@link exampleSystem} is chain.json. */
export const simulateExamples = [
  'tsingou simulate --chain fput-alpha --alpha 0.25 --sites 31 --time 12000 --every 1 --observe energy,mode-energies,spectral-entropy',
  'tsingou simulate --chain toda --alpha 0.5 --sites 64 --boundary periodic --random 6.4 --seed 7 --save rows.npy --save end.json',
  'tsingou simulate --start end.json --time 100 --observe q,p',
  'tsingou simulate --system chain.json --mode 2 --amplitude 0.5 --scheme velocity-verlet --step 0.125',
  'tsingou simulate --chain fput-beta --beta 1 --sites 63 --modes 1-6 --energy 6.3 --seed 3 --observe spectral-entropy',
  "tsingou simulate --bond 'D*(1 - exp(-a*r))^2' --parameter D=0.5 --parameter a=1 --sites 16 --amplitude 0.3",
  "tsingou simulate --chain harmonic --pinning 'k*(1 - cos(q))' --parameter k=0.25 --sites 32 --boundary periodic --thermal 0.1 --observe temperature,currents",
  'tsingou simulate --chain harmonic --pinning-quartic 1 --mass 1,2,1,2 --sites 4 --random 2 --observe energy,site-energies',
  'tsingou simulate --chain fput-beta --beta 1 --sides 8,8 --random 32 --time 100 --observe energy,temperature',
  'tsingou simulate --chain fput-alpha --alpha 0.2,0.3,0.25 --sites 3 --coefficients sites --observe momentum,q',
  'tsingou simulate --chain toda --alpha 0.5 --sites 4 --time 10 --every 5 --digits 40',
  'tsingou simulate --chain spins --sites 16 --coupling 0.1 --field 0,0,1 --seed 5 --time 100 --observe energy,total-spin',
];

/** The system of the examples, as it stands in a file. */
export const exampleSystem = '{"potential": "fput-alpha", "boundary": "fixed", "sites": 2, "stiffness": [1, 2, 1], "alpha": 0.25}';

const notes = `
Examples:
${simulateExamples.map((line) => `  ${line}`).join('\n')}

chain.json is a system as data: ${exampleSystem}
Its kind is "chain" unless it says "site-chain" (coefficients belong to the sites: no Hamiltonian, no energy) or "spins" (a ring:
{"kind": "spins", "sites": 3, "field": [0, 0, 1], "coupling": [1, 2, 1]}). Beside the fields of the options a chain may have
"potential": {"expression": "a * r^2", "parameters": {"a": 0.5}} and "pinning": {"quadratic": 1, "quartic": [...], "formula": {...}}.
Expressions have + - * / ^ with whole exponents, exp, log (natural), sin, cos, sqrt, pi and e; they must be finite at rest.
Sites, spins, bonds and modes are numbered from 1 between walls (bonds from 0, at the left wall) and from 0 on a ring. On a torus of sides
L1,L2 site x + L1 y stands at (x, y), mode k is the wave vector of that number, and a bond along the second axis comes after all along
the first.
A start is {"q": [...], "p": [...]}, or {"spins": [x, y, z, x, ...]}, with decimal numbers or with {"bits": [...]}, 16 hexadecimal digits
each; --save writes the latter. Random numbers come from a splittable generator in 32 bits (Steele, Lea, Flood 2014), the same on every machine.

Exit codes: 0 the whole run; 64 usage, unreadable input, a bond that breaks, numbers that overflow (the rows before stay); 74 cannot write.`;

const perBond = 'of all bonds, or a comma-separated list of one per bond';
const perSite = 'of all sites, or a list';
const seeds = [0, 4_294_967_295] as const;

/** `tsingou simulate` as a command: its options; everything else is loaded when it runs. */
export function simulateCommand(done: (code: number) => void, streams: Streams = process): Command {
  return new Command('simulate')
    .description('move a chain, a lattice or a ring of spins in time: rows of observables as CSV on stdout')
    .optionsGroup('System:')
    .option('--chain <name>', 'the bonds: harmonic, fput-alpha, fput-beta, fput-alphabeta, toda; or spins, a ring of classical spins')
    .option('--bond <expression>', 'in place of --chain: V(r), r the elongation; it may hold stiffness, alpha, beta and parameters')
    .option('--parameter <name=value>', 'a number in --bond or --pinning; may be repeated', assignments('--parameter'))
    .option('--sites <n>', 'how many masses move, or how many spins', wholeNumber('--sites', 1, 10_000_000))
    .option('--sides <n,n>', 'in place of --sites: a lattice on a torus of two or three dimensions', numberList('--sides'))
    .option('--boundary <name>', 'fixed or periodic (default: fixed; periodic with --sides and for spins)')
    .option('--stiffness <x>', `chi ${perBond} (default: 1)`, numberList('--stiffness'))
    .option('--alpha <x>', 'alpha of all bonds, or a list', numberList('--alpha'))
    .option('--beta <x>', 'beta of all bonds, or a list', numberList('--beta'))
    .option('--coefficients <of>', 'bonds, or sites: then the lists above have one value per site, and there is no energy (default: bonds)')
    .option('--mass <x>', `m ${perSite} (default: 1)`, numberList('--mass'))
    .option('--pinning-quadratic <x>', `kappa of kappa q^2/2 ${perSite} (default: 0)`, numberList('--pinning-quadratic'))
    .option('--pinning-quartic <x>', `lambda of lambda q^4/4 ${perSite} (default: 0)`, numberList('--pinning-quartic'))
    .option('--pinning-sextic <x>', `mu of mu q^6/6 ${perSite} (default: 0)`, numberList('--pinning-sextic'))
    .option('--pinning <expression>', 'in place of these: U(q); it may hold quadratic, quartic, sextic and parameters')
    .option('--coupling <x>', `spins: eps ${perBond} (default: 1)`, numberList('--coupling'))
    .option('--field <x,y,z>', 'spins: the field at all sites, or three numbers for each (default: 0,0,0)', numberList('--field'))
    .option('--system <file>', 'the system as JSON, in place of the options above')
    .optionsGroup('Start:')
    .option('--mode <k>', 'at rest in mode k (default: 1)', wholeNumber('--mode', 0, Number.MAX_SAFE_INTEGER))
    .option('--amplitude <x>', 'with this amplitude (default: 1)', finiteNumber('--amplitude'))
    .option('--modes <list>', 'in several modes, such as 1-3,7, of the same energy each', wholeNumbers('--modes', 10_000_000))
    .option('--energy <x>', 'of all --modes together, in the linear chain', finiteNumber('--energy'))
    .option('--phases <list>', 'of --modes, in full turns (default: random, by --seed)', numberList('--phases'))
    .option('--random <energy>', 'uniform random q and p of this total energy', finiteNumber('--random'))
    .option('--thermal <T>', 'drawn from the Gibbs measure exp(-H/T)', finiteNumber('--thermal'))
    .option('--seed <n>', 'the draw of what is random; spins have random directions (default: 1)', wholeNumber('--seed', ...seeds))
    .option('--start <file>', 'a state as JSON; its system is used unless another is given')
    .optionsGroup('Run:')
    .option(
      '--scheme <name>',
      `chains: ${Object.keys(schemes).join(', ')} (default: srkn11b); spins: ${Object.keys(spinSchemes).join(', ')} (default: kahan-li-6)`,
    )
    .option('--step <h>', 'time step', finiteNumber('--step'), 0.1)
    .option(
      '--time <t>',
      'how far, in units of sqrt(m / chi), or 1 / coupling for spins; a multiple of the step',
      finiteNumber('--time'),
      1000,
    )
    .option('--every <t>', 'time from row to row, a multiple of the step (default: about 1000 rows)', finiteNumber('--every'))
    .option(
      '--observe <names>',
      'chains: energy, momentum, mode-energies, spectral-entropy (NaN at rest), q, p, temperature, site-energies, currents, toda-spectrum (of the Lax matrix: Toda and FPUT with an alpha), toda-j (J from Tr L^4: the same); spins: energy, total-spin, spins, site-energies, currents (default: energy; momentum where there is none)',
      (text) => text.split(','),
    )
    .option('--save <file>', 'also to a file: .npy the rows, .json the last state; may be repeated', (file, before: string[] = []) => [
      ...before,
      file,
    ])
    .option(
      '--digits <n>',
      'by the high-precision reference: q and p (or spins) to so many decimal digits, or as many as are guaranteed',
      wholeNumber('--digits', 3, 400),
    )
    .option('--quiet', 'no progress on stderr')
    .addHelpText('after', notes)
    .action(async (options) => {
      const { simulate } = await import('./simulate.ts');
      done(await simulate(options, streams));
    });
}
