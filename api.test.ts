import { describe, expect, it } from 'vitest';
import * as vitest from './adapters/vitest/index.ts';
import * as oracles from './oracles/index.ts';
import { exitCodes } from './oracles/verdict/exit-code.ts';
import * as properties from './properties/index.ts';
import * as reports from './reports/index.ts';
import * as core from './src/index.ts';

/** What semantic versioning is about: exports, ids, formats, exit codes. A change here is a change of the API. */
describe('the API', () => {
  it('exports', () => {
    expect(
      Object.fromEntries(
        Object.entries({ core, oracles, properties, reports, vitest }).map(([name, entry]) => [name, Object.keys(entry).toSorted()]),
      ),
    ).toMatchSnapshot();
  });

  it('ids of claims, oracles, subjects and mutants', () => {
    const claims = properties.claims.map(
      (claim) => `${claim.id}: ${claim.oracles.map(({ id }) => id).join(', ')} on ${Object.keys(claim.subjects).join(', ')}`,
    );
    expect({ claims, mutants: oracles.mutants.map(({ id }) => id) }).toMatchSnapshot();
  });

  it('ids of statements', () => {
    expect(
      Object.fromEntries(properties.papers.map(({ id, statements }) => [id, statements.map((statement) => statement.id).join(' ')])),
    ).toMatchSnapshot();
  });

  it('formats and exit codes', () => {
    const formats = [
      properties.runFormat,
      properties.counterexampleFormat,
      reports.baselineFormat,
      reports.diffFormat,
      reports.historyFormat,
    ];
    expect({ formats, exitCodes }).toMatchSnapshot();
  });
});
