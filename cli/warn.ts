/** A line on stderr. */
export const warn = (text: string): void => void process.stderr.write(`tsingou: ${text}\n`);
