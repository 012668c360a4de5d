import { z } from 'zod';
import { type InequalityCase, type InequalityFamily, inequalityNamed } from '../../oracles/exact/exact-inequality.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';

const schema = z.strictObject({
  inequality: z.string('the name of an inequality'),
  point: z.array(z.int('a whole number')),
});

/** A family of inequalities, each a regime: a list of whole numbers strewn over its range, shrunk towards the one of smallest size in it. */
export function inequalityCases(family: InequalityFamily): Cases<InequalityCase> {
  const least = (from: number, to: number) => Math.min(Math.max(0, from), to);
  return {
    draw: (regime, _seed, _oracle, index) => {
      const { variables, from, to } = inequalityNamed(family, regime, 'regime');
      const arbitrary = new StructuralArbitrary(
        (dice) => variables.map(() => dice.integer(from, to)),
        () => [],
      );
      return { inequality: regime, point: drawn(arbitrary, 0, regime, index) };
    },
    regimes: Object.keys(family),
    listed: 24,
    simpler: function* ({ inequality, point }) {
      const { from, to } = inequalityNamed(family, inequality);
      const zero = least(from, to);
      for (const [i, x] of point.entries())
        for (const smaller of new Set([zero, Math.trunc((x + zero) / 2), x - Math.sign(x - zero)]))
          if (Math.abs(smaller - zero) < Math.abs(x - zero)) yield { inequality, point: point.with(i, smaller) };
    },
    codec: {
      encode: (c) => c,
      decode: (data, argument) => {
        const parsed = parsedAs(schema, data, argument);
        const { variables, from, to } = inequalityNamed(family, parsed.inequality, `${argument}.inequality`);
        const { point } = parsed;
        if (point.length !== variables.length || point.some((x) => x < from || x > to))
          throw new InputError(`${argument}.point`, point, `${variables.length} whole numbers from ${from} to ${to}`);
        return parsed;
      },
      say: ({ inequality, point }) => {
        const { variables } = inequalityNamed(family, inequality);
        return `${inequality}, ${variables.map((name, i) => `${name} = ${point[i]}`).join(', ')}`;
      },
    },
  };
}
