import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IdentityCase } from '../../oracles/exact/exact-identity.ts';
import { type IdentityFamily, identityNamed, type Point } from '../../oracles/exact/identity.ts';
import { coreParts } from '../../oracles/subjects/core.ts';
import { prime } from '../../src/exact/prime-field.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import type { Cases } from './claim.ts';

/** So many that an identity which is wrong passes with a probability below 1e-30. */
const points = 2;

const schema = z.strictObject({
  identity: z.string('the name of an identity'),
  points: z.array(z.array(z.string().regex(/^-?\d{1,19}$/, 'a whole number, as text'))).min(1, 'at least one point'),
});

/** A family of identities, each a regime and a case of its own: random points of the field of 2^61 - 1 elements. */
export function identityCases(family: IdentityFamily): Cases<IdentityCase> {
  const known = new Map<string, readonly string[]>();
  const variablesOf = (name: string, argument: string) => {
    const variables = known.get(name) ?? identityNamed(family, name, coreParts, argument).variables;
    known.set(name, variables);
    return variables;
  };
  return {
    draw: (regime, seed, oracle, index) => {
      const random = elements(`${seed}/${oracle}/${regime}/${index}`);
      const point = () => variablesOf(regime, 'regime').map(() => random.next().value as string);
      return { identity: regime, points: Array.from({ length: points }, point) };
    },
    regimes: Object.keys(family),
    listed: 1,
    simpler: simplerPoints,
    codec: {
      encode: (c) => c,
      decode: (data, argument) => {
        const parsed = parsedAs(schema, data, argument);
        const { length } = variablesOf(parsed.identity, `${argument}.identity`);
        parsed.points.forEach((point, i) => {
          if (point.length !== length) throw new InputError(`${argument}.points[${i}]`, point, `${length} numbers, one per variable`);
        });
        return parsed;
      },
      say: ({ identity, points: [point = [], ...more] }) =>
        more.length > 0 || point.some((x) => x.length > 4)
          ? `the ${identity}, at ${more.length + 1} points of the field of 2^61 - 1 elements`
          : `the ${identity}, ${spoken(variablesOf(identity, 'identity'), point)}`,
    },
  };
}

/** "q0 = 1, q2 = p1 = -1, every m = 1, everything else 0". */
function spoken(variables: readonly string[], point: Point): string {
  const letter = (name: string) => name.replace(/\d+$/, '');
  const letters = [...new Set(variables.map(letter))];
  const valuesOf = (of: string) => new Set(point.filter((_, i) => letter(variables[i] as string) === of));
  const uniform = new Set(letters.filter((of) => valuesOf(of).size === 1 && variables.filter((name) => letter(name) === of).length > 1));
  const values = [...new Set(point)].filter((value) => value !== '0');
  const groups = values.flatMap((value) => {
    const single = variables.filter((name, i) => point[i] === value && !uniform.has(letter(name)));
    const every = [...uniform].filter((of) => valuesOf(of).has(value)).map((of) => `every ${of}`);
    return [...single, ...every].length === 0 ? [] : [[...single, ...every, value].join(' = ')];
  });
  return [...groups, 'everything else 0'].join(', ');
}

/** Numbers of the field, each as likely as any other: 61 bits of a hash, those of p itself drawn again. */
function* elements(key: string): Generator<string, never> {
  for (let count = 0; ; count++) {
    const bits = createHash('sha256').update(`${key}/${count}`).digest().readBigUInt64BE() >> 3n;
    if (bits !== prime) yield `${bits}`;
  }
}

/** What a coordinate is tried with: a polynomial of degree d in it that is not 0 vanishes at d of them at most. */
const ladder = [0, 1, -1, 2, -2, 3, -3, 4, -4].map(String);

/** One point alone, then its coordinates in ever smaller blocks replaced by small whole numbers, down to one by one. */
function* simplerPoints({ identity, points: all }: IdentityCase): Generator<IdentityCase> {
  const [point = [], ...more] = all;
  if (more.length > 0) {
    for (const one of all) yield { identity, points: [one] };
    return;
  }
  const rank = (x: string | undefined) => {
    const found = ladder.indexOf(x as string);
    return found < 0 ? ladder.length : found;
  };
  for (let size = point.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < point.length; from += size) {
      const block = point.slice(from, from + size);
      for (const [height, value] of ladder.slice(0, size === 1 ? ladder.length : 2).entries())
        if (size === 1 ? rank(block[0]) > height : block.every((x) => rank(x) >= height) && block.some((x) => rank(x) > height))
          yield { identity, points: [point.map((x, i) => (i >= from && i < from + size ? value : x))] };
    }
  }
}
