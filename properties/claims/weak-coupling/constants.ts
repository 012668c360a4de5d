import { z } from 'zod';
import { type ConstantAsk, constantOnTrial, constantsBySecondRoute } from '../../../oracles/transport/constants.ts';
import { quarticFrequency } from '../../../src/transport/quartic-oscillator.ts';
import { drawn, StructuralArbitrary } from '../../arbitraries/structural.ts';
import { type Cases, claim } from '../claim.ts';
import { plainCodec } from '../plain-codec.ts';

/**
 * Two constants.
 *
 * WC-2.8. int exp(-beta p^2/2) dp = sqrt(2 pi/beta), one factor for each of the N^d momenta: as printed.
 *
 * WC-5.9. The period at energy e is 4 e^(-1/4) int_0^1 ds / sqrt(1 - s^4), so the frequency is e^(1/4) times M(1, sqrt 2) = 1.19814023473559220744 (the
 * arithmetic-geometric mean), pi over the lemniscate constant 2.62205755429211981046.
 */

const schema = z.strictObject({
  quantity: z.enum(['frequency of the quartic oscillator', 'density of p = 0']),
  at: z.number().positive('a number above 0'),
});

/** Energies, or inverse temperatures, k/16. */
function constantCases(quantity: ConstantAsk['quantity']): Cases<ConstantAsk> {
  const arbitrary = new StructuralArbitrary<ConstantAsk>(
    (dice) => ({ quantity, at: dice.integer(1, 256) / 16 }),
    function* (c) {
      if (c.at !== 1) yield { ...c, at: 1 };
    },
  );
  return {
    draw: (regime, _seed, _oracle, index) => drawn(arbitrary, 0, regime, index),
    regimes: [quantity],
    listed: 4,
    simpler: (c) => arbitrary.simpler(c),
    codec: plainCodec(schema, ({ quantity, at }) => `the ${quantity} at ${at}`),
  };
}

export const densityOfMomenta = claim({
  id: 'WC-2.8',
  cases: constantCases('density of p = 0'),
  oracles: [constantsBySecondRoute],
  subjects: {
    'as-printed': {
      answer: constantOnTrial((over, beta, pi) => over.sqrt(over.over(beta, over.times(over.of(2), pi)))),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation: 'int exp(-beta p^2/2) dp = sqrt(2 pi/beta)',
    },
  },
});

export const frequencyOfQuarticOscillator = claim({
  id: 'WC-5.9',
  cases: constantCases('frequency of the quartic oscillator'),
  oracles: [constantsBySecondRoute],
  subjects: {
    reconstructed: {
      answer: constantOnTrial((over, energy) => quarticFrequency(over, energy)),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`\omega_{x,0} = M(1, \sqrt2)\, e_{x,0}^{1/4},\quad M(1, \sqrt2) = 1.19814\,02347\,35592\,20744\dots`,
      derivation: 'the period is 4 e^(-1/4) int_0^1 ds / sqrt(1 - s^4), and that integral is (pi/2) / M(1, sqrt 2)',
    },
  },
});
