import type { Conditions, Passport, Range, RefinedPassport } from '../oracles/passport/passport.ts';
import type { NotRefined, Refinement } from '../oracles/passport/refinement.ts';
import { short } from './numbers.ts';

/** A passport as people read it in a terminal. */
export function passportReport(p: Passport | RefinedPassport): string {
  const kinds = { partitioned: 'any separable H', nystrom: 'T = p^2/2', trees: 'rooted trees' };
  const conditions = (
    [
      ['partitioned', p.partitioned],
      ['nystrom', p.nystrom],
      ['trees', p.trees],
    ] as const
  ).flatMap(([kind, of]) => (of === null ? [] : [line(kinds[kind], `order ${of.order} confirmed; missed by ${missed(of)}`)]));
  const claimed = [
    `order ${p.claimed.order}`,
    ...(p.claimed.orderConditions === null ? [] : [`for ${kinds[p.claimed.orderConditions]}`]),
    ...(p.claimed.symmetric ? ['time-reversible'] : []),
  ];
  return [
    `${p.name}  ${p.source}`,
    line('digits', p.digits),
    ...(p.first === null ? [] : [line('first', `${p.first}${p.corrector === null ? '' : ', between correctors'}`)]),
    line('claimed', claimed.join(', ')),
    ...conditions,
    ...('refined' in p ? [line('refined', refinedText(p.refined))] : []),
    line('measured', `order ${ranged(p.measured.nonlinear)} on nonlinear chains, ${ranged(p.measured.harmonic)} on harmonic ones`),
    line('reversible', `${p.reversible.holds ? 'yes' : 'no'}, forth and back misses by ${short(p.reversible.defect)}`),
    line('symplectic', `${p.symplectic.holds ? 'yes' : 'no'}, M^T J M - J is ${short(p.symplectic.defect)}`),
    line('stable', `up to h omega = ${p.stabilityLimit.toFixed(4)}, ${(p.stabilityLimit / p.forcesPerStep).toFixed(3)} per force`),
    line(
      'cost',
      `${counted(p.forcesPerStep, 'force')} per step${p.errorPerForce === null ? '' : `, error per force ${short(p.errorPerForce)}`}`,
    ),
    '',
  ].join('\n');
}

const line = (name: string, text: string) => `  ${name.padEnd(17)}${text}`;

const ranged = (range: Range | null) => (range === null ? '-' : `${range.low.toFixed(2)} .. ${range.high.toFixed(2)}`);

function refinedText(refined: Refinement | NotRefined): string {
  if ('reason' in refined) return `not attempted: ${refined.reason}`;
  const { isolated, free, unknowns, within, distance } = refined;
  const settled = isolated
    ? `isolated among ${within}: the digits printed are`
    : `not isolated among ${within}: ${free} of ${unknowns} numbers free; with ${free === 1 ? 'one' : 'those'} as printed the digits are`;
  return `${settled} within ${short(distance)} of a zero of the conditions`;
}

/** The residuals, order by order. */
function missed({ conditions }: Conditions): string {
  return conditions.map(({ order, residual }) => `${order}: ${residual === 0 ? '0' : residual.toExponential(0)}`).join(', ');
}

/** A number of things. */
export const counted = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;
