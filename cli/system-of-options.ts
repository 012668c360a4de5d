import { chain, siteChain } from '../src/chain/chain.ts';
import { pinningNames } from '../src/chain/pinning.ts';
import { potentials } from '../src/chain/potentials.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { spinChain, type Vector } from '../src/spins/spin-chain.ts';
import { readJson } from './files.ts';
import { formulasOf } from './formula-of-options.ts';
import { oneOf } from './one-of.ts';
import type { SimulationOptions } from './simulation-options.ts';
import { type NamedSystem, type System, systemFrom } from './system-file.ts';

/** What --chain takes. */
export const chainNames = [...Object.keys(potentials), 'spins'] as const;

/**
 * The system that the options give: read from a file, or composed of them; undefined where they give none.
 *
 * @throws InputError naming the option as it is typed
 */
export function systemOfOptions(options: SimulationOptions): NamedSystem | undefined {
  const { system, chain: name, bond } = options;
  if (system !== undefined) return systemFrom(readJson(system, '--system'), system);
  if (name === undefined && bond === undefined) return undefined;
  const kind = name === undefined ? undefined : oneOf('--chain', name, chainNames);
  const named = (argument: string) => optionNamed(argument, options);
  return { system: renamed(named, () => (kind === 'spins' ? spinsOfOptions(options) : chainOfOptions(options))), named };
}

function chainOfOptions(options: SimulationOptions): System {
  const { chain: name, sites, sides, mass, stiffness, alpha, beta } = options;
  const { bond, pinning: formula } = formulasOf(options);
  const boundary = oneOf('--boundary', options.boundary ?? (sides === undefined ? 'fixed' : 'periodic'), ['fixed', 'periodic']);
  const coefficients = oneOf('--coefficients', options.coefficients ?? 'bonds', ['bonds', 'sites']);
  const [quadratic, quartic, sextic] = pinningNames.map(
    (of) => options[`pinning${of.charAt(0).toUpperCase()}${of.slice(1)}` as 'pinningQuadratic'],
  );
  const pinning = given({ quadratic, quartic, sextic, formula });
  const input = given({
    potential: bond ?? name,
    boundary,
    sites,
    sides: typeof sides === 'number' ? [sides] : sides,
    mass,
    stiffness,
    alpha,
    beta,
    pinning: Object.keys(pinning).length === 0 ? undefined : pinning,
  });
  if (coefficients === 'bonds') return chain(input as Parameters<typeof chain>[0]);
  if (sides !== undefined)
    throw new InputError('--sides', sides, 'none where coefficients belong to the sites: such a chain has one dimension');
  return siteChain({ kind: 'site-chain', ...input } as Parameters<typeof siteChain>[0]);
}

function spinsOfOptions({ sites, boundary, coupling, field }: SimulationOptions): System {
  if (boundary !== undefined && boundary !== 'periodic') throw new InputError('--boundary', boundary, 'periodic: spins stand on a ring');
  const input = given({ sites, coupling, field: field === undefined ? undefined : vectors(field, sites) });
  return spinChain(input as Parameters<typeof spinChain>[0]);
}

/** Three numbers for all sites, or three for each. */
function vectors(field: number | readonly number[], sites: number | undefined): Vector | readonly Vector[] {
  const numbers = typeof field === 'number' ? [field] : field;
  if (numbers.length === 3) return numbers as unknown as Vector;
  if (sites === undefined || numbers.length !== 3 * sites)
    throw new InputError('--field', field, `three numbers x,y,z, or three for each of the sites, not ${numbers.length}`);
  return Array.from({ length: sites }, (_, x) => numbers.slice(3 * x, 3 * x + 3) as unknown as Vector);
}

/** An argument of the core as the user has typed it. */
function optionNamed(argument: string, { bond }: SimulationOptions): string {
  return argument
    .replace(/^(chain|spins)\.?/, '--')
    .replace(/^--potential\.parameters\..*|^--pinning\.formula\.parameters\..*/, '--parameter')
    .replace(/^--potential.*/, bond === undefined ? '--chain' : '--bond')
    .replace(/^--pinning\.formula.*/, '--pinning')
    .replace(/^--pinning\./, '--pinning-');
}

/** The fields that have a value. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
