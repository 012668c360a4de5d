import { z } from 'zod';
import { numberList, unchanged } from './list-schema.ts';
import { type PotentialName, potentials } from './potentials.ts';

const finite = z.number('a finite number');
/** What is allowed as a number of sites, in words. */
export const siteCount = 'a whole number of sites from 1 to 10000000';
const coefficient = (of: string) => z.union([finite, numberList(finite)], `a finite number, or an array of one finite number per ${of}`);
const formula = (allowed: string) =>
  z.strictObject({ expression: z.string(allowed), parameters: z.record(z.string(), finite, allowed).default({}) }, allowed);
const bondAllowed = `one of ${Object.keys(potentials).join(', ')}, or {"expression": an expression in r, "parameters": {name: a finite number}}`;
const pinAllowed = 'a formula: {"expression": an expression in q, "parameters": {name: a finite number}}';
const sides = 'two or three whole numbers, the side lengths of a lattice';

const fields = {
  format: z.literal('tsingou.system/1', 'the format "tsingou.system/1"').default('tsingou.system/1'),
  potential: z.union([z.enum(Object.keys(potentials) as PotentialName[]), formula(bondAllowed)], bondAllowed),
  boundary: z.enum(['fixed', 'periodic'], 'fixed or periodic'),
  sites: z.int(siteCount).min(1, siteCount).max(10_000_000, siteCount),
  stiffness: coefficient('bond').default(1),
  alpha: coefficient('bond').optional(),
  beta: coefficient('bond').optional(),
  mass: coefficient('site').default(1),
  pinning: z
    .strictObject(
      {
        quadratic: coefficient('site').default(0),
        quartic: coefficient('site').default(0),
        sextic: coefficient('site').default(0),
        formula: formula(pinAllowed).optional(),
      },
      'a pinning: an object with quadratic, quartic, sextic, or a formula',
    )
    .optional(),
};

/** A chain as it stands in JSON. */
export const chainSchema = z.strictObject(
  {
    ...fields,
    kind: z.literal('chain', '"chain"').default('chain'),
    sites: fields.sites.optional(),
    sides: unchanged(z.array(z.int(sides), sides).min(2, sides).max(3, sides)).optional(),
  },
  'a chain: an object with potential, boundary, sites and coefficients',
);

/** A chain with coefficients per site as it stands in JSON. */
export const siteChainSchema = z.strictObject(
  {
    ...fields,
    kind: z.literal('site-chain', '"site-chain"'),
    stiffness: coefficient('site').default(1),
    alpha: coefficient('site').optional(),
    beta: coefficient('site').optional(),
  },
  'a chain with coefficients per site: an object with potential, boundary, sites and coefficients',
);
