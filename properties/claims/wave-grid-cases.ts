import { z } from 'zod';
import type { WaveGridCase } from '../../oracles/exact/collision-invariants.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { type Dice, drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';

const schema = z.strictObject({
  levels: z.int('a whole number').min(2, 'two levels at least').max(6, 'six levels at most'),
  linear: z.boolean(),
  cubic: z.boolean(),
  spectrum: z.array(z.int('a whole number').min(1, 'above 0')),
});

/** n omega = 60 at j = 1 .. 6, times a temperature. */
const equipartition = (levels: number, temperature: number) => Array.from({ length: levels }, (_, i) => (60 / (i + 1)) * temperature);

/** Spectra of three kinds: of equipartition, symmetric, and any. */
function grid(dice: Dice): WaveGridCase {
  const levels = dice.integer(2, 6);
  const any = () => Array.from({ length: levels }, () => dice.integer(1, 99));
  const [linear, cubic] = dice.pick([
    [true, true],
    [true, false],
    [false, true],
  ] as const);
  const half = dice.pick([equipartition(levels, dice.integer(1, 999)), any()]);
  return { levels, linear, cubic, spectrum: [...half, ...dice.pick([half, any()])] };
}

/** A level fewer; then every wave alike. */
function* simpler({ levels, spectrum, ...c }: WaveGridCase): Generator<WaveGridCase> {
  if (levels > 2) yield { ...c, levels: levels - 1, spectrum: spectrum.filter((_, i) => (i + 1) % levels !== 0) };
  if (c.linear && c.cubic) yield { ...c, linear: false, levels, spectrum };
  if (spectrum.some((n) => n !== 1)) yield { ...c, levels, spectrum: spectrum.map(() => 1) };
}

const arbitrary = new StructuralArbitrary(grid, simpler);

/** Waves at evenly spaced frequencies, coefficients of which one at least depends on the site. */
export const waveGrids: Cases<WaveGridCase> = {
  draw: (regime, seed, oracle, index) => drawn(arbitrary, seed, `${oracle}/${regime}`, index),
  regimes: ['2 to 6 frequencies'],
  simpler,
  codec: {
    encode: (c) => c,
    decode: (data, argument) => {
      const parsed = parsedAs(schema, data, argument);
      const { levels, spectrum } = parsed;
      if (spectrum.length !== 2 * levels) throw new InputError(`${argument}.spectrum`, spectrum, `${2 * levels} of them, one per wave`);
      return parsed;
    },
    say: ({ levels, linear, cubic, spectrum }) =>
      `the waves with frequencies 2 j/${levels + 1}, ${[...(linear ? ["chi'"] : []), ...(cubic ? ['alpha'] : [])].join(' and ')} dependent on the site, n = (${spectrum.join(', ')})`,
  },
};
