import { bitsOf } from '../../src/chain/bits.ts';
import { InputError } from '../../src/input-error.ts';
import { couplingAt, fieldAt, type SpinChain, type SpinChainInput, spinChain } from '../../src/spins/spin-chain.ts';
import { noUncertainty } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { SpinTextAsk } from '../subjects/spin-text.ts';
import type { Oracle } from '../verdict/oracle.ts';

/**
 * Round trip of a ring of spins: its text reads back to the same ring, bit for bit, which has the same text.
 *
 * Catches: numbers written with too few digits, fields left out or renamed, keys in no fixed order.
 * Blind to: a ring that was built wrong and is written as it is; agreement with the reference sees that.
 */
export const spinRoundTrip: Oracle<SpinChain, SpinTextAsk, string> = {
  id: 'spins/round-trip',
  law: {
    tex: String.raw`\mathrm{text}(\mathrm{read}(\mathrm{text}(c))) = \mathrm{text}(c),\quad \mathrm{read}(\mathrm{text}(c)) = c`,
    source: 'what a format is for',
    route: 'the ring read back from its text, bit for bit',
    catches: 'numbers with too few digits, fields left out, keys in no fixed order',
    blindTo: 'a ring that was built wrong: spins/agreement sees it',
  },

  *examine(chain) {
    const [text] = (yield [{ chain }]) as [string];
    const back = readBack(text);
    if (back === undefined) return refuted({ term: 'the text is not that of a ring of spins' });
    const [again] = (yield [{ chain: back }]) as [string];
    const numbers = (of: SpinChain) => Array.from({ length: of.sites }, (_, x) => [...fieldAt(of, x), couplingAt(of, x)]).flat();
    const [given, read] = [numbers(chain), numbers(back)];
    const different = [
      ...(chain.sites === back.sites ? [] : ['sites']),
      ...given.flatMap((value, i) => (bitsOf(value) === bitsOf(read[i] ?? Number.NaN) ? [] : [i % 4 === 3 ? 'coupling' : 'field'])),
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

function readBack(text: string): SpinChain | undefined {
  try {
    return spinChain(JSON.parse(text) as SpinChainInput);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputError) return undefined;
    throw error;
  }
}
