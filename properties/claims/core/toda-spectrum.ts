import { laxSpectrumIsThatOfTheRing } from '../../../oracles/lax-spectrum.ts';
import { coreLaxSpectrum } from '../../../oracles/subjects/lax.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { laxStateCases } from '../lax-state-cases.ts';

/** Both boundaries, spectra with and without pairs, couplings over many orders of magnitude. */
export const coreTodaSpectrum = claim({
  id: 'core/toda-spectrum',
  cases: laxStateCases,
  oracles: [laxSpectrumIsThatOfTheRing],
  refuses: ['whole-coupling', 'no-corner', 'root-skipped', 'coarse-deflation'],
  subjects: { core: coreOnTrial(coreLaxSpectrum) },
});
