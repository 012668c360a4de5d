/** A run file in, text out. */
export { jsonReport } from './json.ts';
export { markdownReport } from './markdown.ts';
export { terminalReport } from './terminal.ts';
