import { expect, it } from 'vitest';
import { cubicOfSites } from '../../../oracles/mutants/other-products.ts';
import { wavesBy } from '../../../oracles/subjects/waves.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { waveParts } from '../../../src/waves/normal-form.ts';
import { coefficientsOfWaves, cubicPartOfWaves } from './equation.ts';

/** The mutant that takes V from the other reading is that reading, and not just anything. */
it('coefficients of the sites obey the law of sites, and not that of springs', async () => {
  const subject = wavesBy({ ...waveParts, products: cubicOfSites }, 'cubic');
  for (const [claim, verdict] of [
    [cubicPartOfWaves, 'holds'],
    [coefficientsOfWaves, 'violated'],
  ] as const) {
    const { oracles, cases } = claim;
    for (let index = 0; index < 4; index++) {
      const c = cases.draw(cases.regimes[0] as string, 1953, 'other-reading', index);
      expect(await examine(oracles[0] as (typeof oracles)[number], subject, c)).toMatchObject({ verdict });
    }
  }
});
