import type { Conditions, Passport, Range } from '../oracles/passport/passport.ts';
import { short } from './numbers.ts';

/** A passport as people read it in a terminal. */
export function passportReport(p: Passport): string {
  const kinds = { partitioned: 'any separable H', nystrom: 'T = p^2/2' };
  const conditions = (
    [
      ['partitioned', p.partitioned],
      ['nystrom', p.nystrom],
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
    line('claimed', claimed.join(', ')),
    ...conditions,
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

/** The residuals, order by order. */
function missed({ conditions }: Conditions): string {
  return conditions.map(({ order, residual }) => `${order}: ${residual === 0 ? '0' : residual.toExponential(0)}`).join(', ');
}

/** A number of things. */
export const counted = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;
