import { bitsOf } from '../src/chain/bits.ts';
import { bondCount, type Chain, type ChainInput, chain as chainOf, coefficientAt, coefficientNames } from '../src/chain/chain.ts';
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
    catches: 'numbers with too few digits, fields left out, keys in no fixed order',
    blindTo: 'a chain that was built wrong: agreement/reference sees it',
  },

  *examine(chain) {
    const [text] = (yield [{ chain }]) as [string];
    const back = readBack(text);
    if (back === undefined) return refuted({ term: 'the text is not that of a chain' });
    const [again] = (yield [{ chain: back }]) as [string];
    const bonds = Array.from({ length: Math.max(bondCount(chain), bondCount(back)) }, (_, bond) => bond);
    const different = [
      ...(['potential', 'boundary', 'sites'] as const).filter((name) => chain[name] !== back[name]),
      ...coefficientNames.flatMap((name) =>
        bonds.filter((bond) => bitsOf(coefficientAt(chain[name], bond)) !== bitsOf(coefficientAt(back[name], bond))).map(() => name),
      ),
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

function readBack(text: string): Chain | undefined {
  try {
    return chainOf(JSON.parse(text) as ChainInput);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputError) return undefined;
    throw error;
  }
}
