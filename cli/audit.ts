import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { counted, passportReport } from '../reports/passport.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { InputError } from '../src/input-error.ts';
import { parsedAs } from '../src/parsed-as.ts';
import { coefficientValue, type SplittingScheme } from '../src/schemes/scheme.ts';
import { readJson } from './files.ts';

/** `tsingou schemes audit FILE`: what somebody's table of coefficients is worth; exits with 1 when it is not what it claims. */
export async function auditCommand(file: string, format: 'terminal' | 'json' | 'markdown'): Promise<{ text: string; code: number }> {
  if (format === 'markdown') throw new InputError('--format', format, 'terminal or json for an audit');
  const table = readTable(file);
  const claimed = { order: table.order, orderConditions: table.orderConditions, symmetric: table.symmetric };
  const { name, order, first, kicks, drifts, corrector, decimals } = table;
  const scheme: SplittingScheme = {
    family: 'splitting',
    name,
    order,
    first,
    kicks,
    drifts,
    ...(corrector === undefined ? {} : { corrector }),
    ...(decimals === undefined ? {} : { decimals }),
    orderConditions: table.orderConditions ?? 'nystrom',
    symmetric: table.symmetric ?? false,
    digits: 'as given',
    source: file,
  };
  const [{ audit }, { passportOf }] = await Promise.all([import('../oracles/passport/audit.ts'), import('./passport-of.ts')]);
  const found = passportOf(scheme);
  const judged = audit(scheme, found, claimed);
  const verdict = judged.confirmed ? 'is what it claims' : 'is not what it claims';
  const text =
    format === 'json'
      ? `${canonicalJson({ format: 'tsingou.audit/1', ...judged, passport: found }, 2)}\n`
      : `${passportReport(found)}\n${table.name} ${verdict}\n${judged.findings.map((finding) => `  ${finding}\n`).join('')}`;
  return { text, code: judged.confirmed ? exitCodes.asExpected : exitCodes.violation };
}

const coefficientText = 'a number, or the text of a decimal ("-0.25") or of a rational ("1/6")';
const coefficient = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+|\/0*[1-9]\d*)?$/, coefficientText)], coefficientText)
  .transform((x) => (typeof x === 'number' ? new Decimal(x).toFixed() : x))
  .refine(
    (text) => text.length <= 200 && Math.abs(coefficientValue(text)) <= 100,
    'a coefficient from -100 to 100, in at most 200 characters',
  );
const stages = z.array(coefficient, 'an array of coefficients').min(1, 'at least one coefficient').max(200, 'at most 200 coefficients');
const table = z.strictObject({
  name: z.string('a name').min(1, 'a name'),
  first: z.enum(['kick', 'drift'], '"kick" (of p by the force) or "drift" (of q by p)'),
  kicks: stages,
  drifts: stages,
  corrector: coefficient.optional(),
  order: z.int('a whole number').min(1, 'at least 1').max(10, 'at most 10'),
  symmetric: z.boolean('true or false').optional(),
  orderConditions: z.enum(['partitioned', 'nystrom'], '"partitioned" (any separable H) or "nystrom" (T = p^2/2)').optional(),
  // what an entry of `schemes --format json` has beside: read past, so that it can be audited as it stands
  family: z.literal('splitting', '"splitting": kicks and drifts').optional(),
  decimals: z.number().optional(),
  digits: z.string().optional(),
  source: z.string().optional(),
});

function readTable(file: string): z.infer<typeof table> {
  const data = readJson(file, 'FILE');
  const parsed = parsedAs(table, data, file);
  const { first, kicks, drifts } = parsed;
  const [ahead, behind] = first === 'kick' ? [kicks, drifts] : [drifts, kicks];
  if (ahead.length - behind.length !== 0 && ahead.length - behind.length !== 1) {
    throw new InputError(
      file,
      `${counted(kicks.length, 'kick')} and ${counted(drifts.length, 'drift')}`,
      `as many ${first}s as ${first === 'kick' ? 'drifts' : 'kicks'}, or one more, as a ${first} comes first`,
    );
  }
  if (parsed.corrector !== undefined && parsed.orderConditions === 'partitioned')
    throw new InputError(`${file}.orderConditions`, 'partitioned', '"nystrom": a corrector is a kick for T = p^2/2 only');
  return parsed;
}
