import type { WaveParts } from '../../src/waves/normal-form.ts';
import { closedGrowth } from '../../src/waves/wick/growth-law.ts';
import { real, said, type Z } from '../waves/wave-case.ts';
import { modulationsOf, ringOf, type WaveSubject } from './waves.ts';

/** One part of our own law of growth, or their sum. */
export const growthBy =
  ({ vertices, growth }: Pick<WaveParts, 'vertices' | 'growth'>, part: 'nonlinear' | 'coherent' | 'all'): WaveSubject =>
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const [time, spectrum] = [real.of(c.time), c.spectrum.map(real.of)];
    const values = w.modes.map((k): [string, Z] => {
      const parts = closedGrowth(w, modulations, k, time, spectrum, { vertices, growth });
      return [`growth, ${k}`, { re: part === 'all' ? parts.linear + parts.nonlinear + parts.coherent : parts[part], im: 0n }];
    });
    return said(Object.fromEntries(values));
  };
