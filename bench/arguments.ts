import { InputError } from '../src/input-error.ts';

/** What `npm run bench --` is told. */
export interface BenchArguments {
  /** fewer and shorter blocks, no slow peers */
  readonly isQuick: boolean;
  /** mpmath.odefun on the Toda chain as well: minutes */
  readonly withTodaOdefun: boolean;
  /** peers that must be there */
  readonly required: readonly string[];
}

/**
 * The words of the command line.
 *
 * @param known what may stand after `--require`
 * @throws InputError for an option or a peer that is not known
 */
export function benchArguments(words: readonly string[], known: readonly string[]): BenchArguments {
  const flags = new Set<string>();
  const required: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--require') required.push(...namesOf(words[++i], known));
    else if (word === '--quick' || word === '--toda-odefun') flags.add(word);
    else throw new InputError('bench', word, '--quick, --toda-odefun, --require NAMES');
  }
  const [isQuick, withTodaOdefun] = [flags.has('--quick'), flags.has('--toda-odefun')];
  if (isQuick && withTodaOdefun) throw new InputError('--toda-odefun', '--quick', 'a full run: --quick leaves slow peers out');
  return { isQuick, withTodaOdefun, required: [...new Set(required)] };
}

function namesOf(text: string | undefined, known: readonly string[]): readonly string[] {
  const names = text?.split(',') ?? [undefined];
  for (const name of names)
    if (name === undefined || !known.includes(name))
      throw new InputError('--require', name, `names of ${known.join(', ')}, with commas between`);
  return names as readonly string[];
}
