import { isBare, type Rise, type Uncovered } from '../properties/power/uncovered.ts';
import { short } from './numbers.ts';
import { plainTable } from './plain-table.ts';

/** What would be uncovered without each of the oracles in turn, a line or more for each. */
export function ablationReport(uncovered: readonly Uncovered[]): string {
  const rows = uncovered.flatMap((one) => said(one).map((line, i) => [i === 0 ? one.oracle : '', line]));
  const implied = uncovered.filter((one) => one.implied !== undefined && !isBare(one)).length;
  const bare = uncovered.filter(isBare).length;
  return `${plainTable(['without', 'what is uncovered'], rows)}\n\n${uncovered.length} oracles: ${
    uncovered.length - implied - bare
  } see or decide what no other does, ${implied} follow from others, ${bare} cannot say what they are for.\n`;
}

function said({ alive, coarser, slower, undecided, implied }: Uncovered): string[] {
  const lines = [
    ...listed('would live', alive),
    ...listed('would be seen only from', coarser.map(rise)),
    ...listed('would take more cases', slower.map(rise)),
    ...listed('would be undecided', undecided),
    ...(implied === undefined ? [] : [impliedText(implied)]),
  ];
  return lines.length === 0 ? ['NOTHING, and its law is not declared to follow from another'] : lines;
}

const listed = (what: string, names: readonly string[]) => (names.length === 0 ? [] : [`${what}: ${names.join(', ')}`]);

const rise = ({ mutant, from, to }: Rise) => `${mutant} ${short(from)} -> ${short(to)}`;

function impliedText({ by, because, escapes }: NonNullable<Uncovered['implied']>): string {
  return escapes.length === 0
    ? `implied by ${by.join(', ')}, which kill all that it kills: ${because}`
    : `NOT implied by ${by.join(', ')}, as is declared: ${escapes.join(', ')}`;
}
