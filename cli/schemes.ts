import { didYouMean } from '../properties/runner/select.ts';
import { counted, passportReport } from '../reports/passport.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { InputError } from '../src/input-error.ts';
import { leftOut } from '../src/schemes/left-out.ts';
import { forcesPerStep, type Scheme } from '../src/schemes/scheme.ts';
import { schemes } from '../src/schemes/schemes.ts';

/** `tsingou schemes [NAME]`: every scheme, one line each or in a table of passports, or the passport of one. */
export async function schemesCommand(name: string | undefined, format: 'terminal' | 'json' | 'markdown'): Promise<string> {
  if (name !== undefined && format === 'markdown') throw new InputError('--format', format, 'terminal or json for one scheme');
  if (name === undefined) return { terminal: listText, json: listJson, markdown: listMarkdown }[format]();
  const scheme = Object.values<Scheme>(schemes).find((known) => known.name === name);
  if (scheme === undefined)
    throw new InputError('NAME', name, `the name of a scheme${didYouMean(name, Object.keys(schemes))}; see tsingou schemes`);
  const { refinedPassportOf } = await import('./passport-of.ts');
  const found = refinedPassportOf(scheme);
  return format === 'json' ? `${canonicalJson({ format: 'tsingou.passport/1', ...found }, 2)}\n` : passportReport(found);
}

function listText(): string {
  const rows = Object.values<Scheme>(schemes).map((scheme) =>
    [
      scheme.name.padEnd(23),
      `order ${scheme.order}`.padEnd(10),
      counted(forcesPerStep(scheme), 'force').padEnd(9),
      (scheme.family === 'splitting' ? (scheme.orderConditions === 'nystrom' ? 'T = p^2/2' : 'any separable H') : scheme.family).padEnd(16),
      (scheme.symmetric ? 'reversible' : '').padEnd(11),
      scheme.source,
    ].join('  '),
  );
  const missing = leftOut.map(({ name, reason }) => `  ${name}: ${reason}`);
  return `${rows.map((row) => row.trimEnd()).join('\n')}\n\nLeft out\n${missing.join('\n')}\n`;
}

function listJson(): string {
  return `${canonicalJson({ format: 'tsingou.schemes/1', schemes: Object.values(schemes), leftOut }, 2)}\n`;
}

async function listMarkdown(): Promise<string> {
  const [{ refinedPassportOf }, { schemeTable }] = await Promise.all([import('./passport-of.ts'), import('../reports/scheme-table.ts')]);
  return schemeTable(Object.values(schemes).map(refinedPassportOf), leftOut);
}
