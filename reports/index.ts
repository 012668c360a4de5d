/** Run files in, text out. */
export { type Baseline, type BaselineEntry, baselineFormat, baselineText, readBaseline } from './baseline/baseline.ts';
export { type Difference, type Gate, gate, isWorse } from './baseline/gate.ts';
export { gateMarkdown, gateReport } from './baseline/gate-text.ts';
export { baselineOf, updated } from './baseline/updated.ts';
export { derivationsReport } from './derivations.ts';
export { type Diff, diff, diffFormat } from './diff/diff.ts';
export { diffMarkdown, diffReport } from './diff/diff-text.ts';
export { type HistoryLine, historyFormat, historyText, readHistory } from './history/history.ts';
export { historyReport } from './history/history-text.ts';
export { jsonReport } from './json.ts';
export { junitReport } from './junit.ts';
export { ledgerReport } from './ledger.ts';
export { markdownReport } from './markdown.ts';
export { type PublishedFormat, publishedFormats, schemaText } from './schemas.ts';
export { terminalReport } from './terminal.ts';
