import type { Conditions, Range, RefinedPassport } from '../oracles/passport/passport.ts';
import type { LeftOut } from '../src/schemes/left-out.ts';
import { short } from './numbers.ts';

/** Every scheme in one table of Markdown, from their passports; then the sources, and what is left out. */
export function schemeTable(passports: readonly RefinedPassport[], leftOut: readonly LeftOut[]): string {
  const names = columns.map(({ name }) => name);
  const rule = columns.map(({ number }) => (number ? '---:' : '---'));
  return [
    '# Schemes',
    '',
    'Written by `npx tsingou schemes --format markdown`. Every number is computed from the coefficients, none is copied from a paper.',
    '',
    ...columns.flatMap(({ name, says }) => (says === undefined ? [] : [`- **${name}**: ${says}`])),
    '',
    row(names),
    row(rule),
    ...passports.map((p) => row(columns.map(({ cell }) => cell(p)))),
    '',
    '## Sources',
    '',
    ...passports.map(({ name, source }) => `- ${name}: ${source}`),
    '',
    '## Left out',
    '',
    ...leftOut.map(({ name, reason, source }) => `- ${name}: ${reason}. ${source}`),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

interface Column {
  readonly name: string;
  /** what stands in it, where the name does not say it */
  readonly says?: string;
  readonly number?: true;
  readonly cell: (p: RefinedPassport) => string;
}

const yes = ({ holds }: { readonly holds: boolean }) => (holds ? 'yes' : 'no');
const confirmed = (conditions: Conditions | null) => (conditions === null ? '-' : String(conditions.order));
const ranged = (range: Range | null) => (range === null ? '-' : `${range.low.toFixed(2)} .. ${range.high.toFixed(2)}`);

const columns: readonly Column[] = [
  { name: 'scheme', cell: ({ name }) => name },
  { name: 'order', number: true, says: 'as the source claims it', cell: ({ claimed }) => String(claimed.order) },
  {
    name: 'any H',
    number: true,
    says: 'the order that the order conditions confirm in 60 digits, for any separable H (partitioned; a corrector needs T = p^2/2); of a Runge-Kutta scheme, for any system',
    cell: (p) => confirmed(p.partitioned ?? p.trees),
  },
  {
    name: 'T = p^2/2',
    number: true,
    says: 'the same where the kinetic energy is p^2/2 (Nystrom); at most one more than claimed is looked for',
    cell: (p) => confirmed(p.nystrom ?? p.trees),
  },
  {
    name: 'first',
    says: 'what the first stage of a step is, and so which operator the first coefficient drives',
    cell: (p) => p.first ?? '-',
  },
  { name: 'forces', number: true, says: 'per step; a corrector takes two', cell: (p) => String(p.forcesPerStep) },
  {
    name: 'error per force',
    number: true,
    says: 'f r^(1/p) with f forces per step and the leading error r (Euclidean length over words of p + 1 letters), for T = p^2/2; small is good',
    cell: (p) => short(p.errorPerForce),
  },
  { name: 'reversible', cell: (p) => yes(p.reversible) },
  { name: 'symplectic', cell: (p) => yes(p.symplectic) },
  { name: 'stable up to', number: true, says: 'the largest h omega on the harmonic oscillator', cell: (p) => p.stabilityLimit.toFixed(4) },
  {
    name: 'seen, nonlinear',
    says: 'the orders shown on five random nonlinear chains, in 60 digits',
    cell: (p) => ranged(p.measured.nonlinear),
  },
  { name: 'seen, harmonic', says: 'the same on three harmonic ones: often more than the order', cell: (p) => ranged(p.measured.harmonic) },
  {
    name: 'off by',
    says: "the largest distance of a printed coefficient from the zero of the order conditions next to it (Newton's method in 60 digits); where the conditions leave numbers free, with those as printed",
    cell: ({ refined }) =>
      'reason' in refined
        ? refined.reason
        : `${short(refined.distance)}${refined.isolated ? '' : ` (${refined.free} of ${refined.unknowns} free)`}`,
  },
  { name: 'digits', says: 'where they come from', cell: ({ digits }) => digits },
];
