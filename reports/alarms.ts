import type { Calm } from '../properties/power/false-alarms.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { short } from './numbers.ts';

/** How often the oracles refused the core as it is, and the rate of that which the count leaves possible. */
export function alarmReport(found: readonly Calm[], format: 'terminal' | 'json' | 'markdown'): string {
  const sum = (of: (one: Calm) => number) => found.reduce((total, one) => total + of(one), 0);
  const [cases, undecided, alarms] = [sum((one) => one.cases), sum((one) => one.undecided), found.flatMap((one) => one.alarms)];
  const upper = alarms.length === 0 && cases > 0 ? -Math.expm1(Math.log(0.05) / cases) : null; // (1 - p)^cases = 0.05
  if (format === 'json')
    return `${canonicalJson({ format: 'tsingou.alarms/1', seeds: found.length, cases, undecided, alarms, upper }, 2)}\n`;
  return [
    ...alarms.map(({ claim, oracle, regime, seed, says }) => `${claim} (${oracle}, ${regime}), seed ${seed}: ${says}`),
    `${found.length} seeds, ${cases} cases: ${alarms.length} false alarms, ${undecided} undecided.`,
    ...(upper === null ? [] : [`The rate of false alarms is below ${short(upper)} per case (95 % confidence).`]),
    '',
  ].join('\n');
}
