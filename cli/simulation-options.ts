import { InputError } from '../src/input-error.ts';

/** One number, or one per bond or site. */
type Numbers = number | readonly number[];

/** The options that say what to simulate; what is left out has its default, or comes from a file. */
export interface SimulationOptions {
  readonly chain?: string;
  readonly bond?: string;
  readonly sites?: number;
  readonly sides?: Numbers;
  readonly boundary?: string;
  readonly coefficients?: string;
  readonly stiffness?: Numbers;
  readonly alpha?: Numbers;
  readonly beta?: Numbers;
  readonly mass?: Numbers;
  readonly pinning?: string;
  readonly pinningQuadratic?: Numbers;
  readonly pinningQuartic?: Numbers;
  readonly pinningSextic?: Numbers;
  readonly parameter?: Readonly<Record<string, number>>;
  readonly coupling?: Numbers;
  readonly field?: Numbers;
  readonly system?: string;
  readonly mode?: number;
  readonly amplitude?: number;
  readonly modes?: readonly number[];
  readonly energy?: number;
  readonly phases?: Numbers;
  readonly random?: number;
  readonly thermal?: number;
  readonly seed?: number;
  readonly start?: string;
  readonly scheme?: string;
  readonly step: number;
  readonly time: number;
  readonly every?: number;
  readonly observe?: readonly string[];
  readonly digits?: number;
}

export type Option = keyof SimulationOptions;

/** An option as it is typed. */
export const flag = (option: Option) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const ofBonds = ['stiffness', 'alpha', 'beta'] as const;
const ofSites = ['mass', 'pinning', 'pinningQuadratic', 'pinningQuartic', 'pinningSextic'] as const;
const ofChains = ['bond', 'sides', 'coefficients', ...ofBonds, ...ofSites, 'parameter'] as const;
const ofSpins = ['coupling', 'field'] as const;

/** The starts of a chain: options that say where q and p come from, apart from --start and --seed. */
export const startsOfChains = ['mode', 'amplitude', 'modes', 'energy', 'phases', 'random', 'thermal'] as const;

/** What one option leaves no room for: the system and the start each come from one place. */
const excludes: readonly (readonly [Option, readonly Option[]])[] = [
  ['system', ['chain', 'sites', 'boundary', ...ofChains, ...ofSpins]],
  ['bond', ['chain']],
  ['sides', ['sites']],
  ['start', [...startsOfChains, 'seed']],
  ['modes', ['mode', 'amplitude', 'random', 'thermal']],
  ['random', ['mode', 'amplitude', 'thermal']],
  ['thermal', ['mode', 'amplitude']],
  ['phases', ['seed']],
];

/** What means nothing without another option, or without one of several. */
const needs: readonly (readonly [Option, readonly Option[]])[] = [
  ...(['sites', 'sides', 'boundary', 'coefficients', ...ofBonds, ...ofSites] as const).map((one) => [one, ['chain', 'bond']] as const),
  ['parameter', ['bond', 'pinning']],
  ['modes', ['energy']],
  ['energy', ['modes']],
  ['phases', ['modes']],
];

const isRecord = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value);

/** @throws InputError for options that contradict one another, or that have no meaning without another */
export function checkTogether(options: SimulationOptions): void {
  const given = (option: Option) => options[option] !== undefined;
  const refuse = (option: Option, allowed: string) => {
    const value = options[option];
    throw new InputError(
      flag(option),
      isRecord(value)
        ? Object.entries(value)
            .map(([name, x]) => `${name}=${x}`)
            .join(' ')
        : value,
      allowed,
    );
  };
  for (const [one, others] of excludes) {
    const other = given(one) ? others.find(given) : undefined;
    if (other !== undefined) refuse(other, `nothing beside ${flag(one)}: leave one of the two out`);
  }
  const [onlyChains, onlySpins] = [ofChains.find(given), ofSpins.find(given)];
  if (options.chain === 'spins' && onlyChains !== undefined)
    refuse(onlyChains, 'nothing beside --chain spins: spins have --coupling and --field');
  if (options.chain !== 'spins' && onlySpins !== undefined) refuse(onlySpins, '--chain spins beside it: alone it has no meaning');
  for (const [one, others] of needs)
    if (given(one) && !others.some(given)) refuse(one, `${others.map(flag).join(' or ')} beside it: alone it has no meaning`);
}
