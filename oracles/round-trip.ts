import { bitsOf } from '../src/chain/bits.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { type Chain, type ChainInput, chain as chainOf } from '../src/chain/chain.ts';
import { type Coefficient, coefficientAt } from '../src/chain/coefficient.ts';
import { bondCount } from '../src/chain/lattice.ts';
import { pinningNames } from '../src/chain/pinning.ts';
import { coefficientNames } from '../src/chain/potential.ts';
import { InputError } from '../src/input-error.ts';
import { noUncertainty } from './bounds/bound.ts';
import { refuted } from './run.ts';
import type { TextAsk } from './subjects/text.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Round trip: a chain's text reads back to the same chain, bit for bit, which has the same text.
 *
 * Catches: numbers written with too few digits, fields left out or renamed, keys in no fixed order.
 * Blind to: a chain that was built wrong and is written as it is; agreement with the reference sees that.
 */
export const roundTrip: Oracle<Chain, TextAsk, string> = {
  id: 'format/round-trip',
  law: {
    tex: String.raw`\mathrm{text}(\mathrm{read}(\mathrm{text}(c))) = \mathrm{text}(c),\quad \mathrm{read}(\mathrm{text}(c)) = c`,
    source: 'what a format is for',
    route: 'the chain read back from its text, bit for bit',
    catches: 'numbers with too few digits, fields left out, keys in no fixed order',
    blindTo: 'a chain that was built wrong: agreement/reference sees it',
  },

  *examine(chain) {
    const [text] = (yield [{ chain }]) as [string];
    const back = readBack(text);
    if (back === undefined) return refuted({ term: 'the text is not that of a chain' });
    const [again] = (yield [{ chain: back }]) as [string];
    const different = [
      ...(['boundary', 'sites'] as const).filter((name) => chain[name] !== back[name]),
      ...(canonicalJson(chain.potential) === canonicalJson(back.potential) ? [] : ['potential']),
      ...(canonicalJson(chain.pinning?.formula) === canonicalJson(back.pinning?.formula) ? [] : ['pinning']),
      ...([0, 1, 2] as const).filter((axis) => chain.sides?.[axis] !== back.sides?.[axis]).map(() => 'sides'),
      ...coefficientNames.flatMap((name) => differing(chain[name], back[name], bondCount(chain)).map(() => name)),
      ...differing(chain.mass, back.mass, chain.sites).map(() => 'mass'),
      ...pinningNames.flatMap((name) => differing(chain.pinning?.[name] ?? 0, back.pinning?.[name] ?? 0, chain.sites).map(() => name)),
      ...(text === again ? [] : ['text']),
    ];
    const [term] = different;
    return {
      deviation: different.length,
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'digits', value: text.replace(/\D/g, '').length, floor: 16 }],
      measured: [],
      ...(term === undefined ? {} : { where: { term } }),
    };
  },
};

/** The bonds or sites whose coefficients differ in a bit. */
function differing(a: Coefficient, b: Coefficient, count: number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter(
    (i) => bitsOf(coefficientAt(a, i)) !== bitsOf(coefficientAt(b, i) ?? Number.NaN),
  );
}

function readBack(text: string): Chain | undefined {
  try {
    return chainOf(JSON.parse(text) as ChainInput);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputError) return undefined;
    throw error;
  }
}
