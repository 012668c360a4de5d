import { printable } from './printable.ts';

/** A text as it may stand on a line of Markdown, a table's cell included: what has a meaning there loses it. */
export function markdownText(text: string): string {
  return printable(text).replace(/[\\`*_<>|[\]]/g, '\\$&');
}
