/** Words with commas between them, in lines of a width. */
export function wrapped(words: readonly string[], { width = 118, indent = '' } = {}): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 2 > width) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = `${last}, ${word}`;
  }
  return lines;
}
