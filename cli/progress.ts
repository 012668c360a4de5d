/** A line on stderr that says how far a run is; nothing when stderr is no terminal, or when it is to be quiet. */
export function progressLine(quiet: boolean): {
  readonly show: (done: number, total: number, what: string) => void;
  readonly clear: () => void;
} {
  if (quiet || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  const line = (text: string) => process.stderr.write(`\r\u001b[2K${text}`);
  return {
    show: (done, total, what) => void line(`${done}/${total}  ${what}`.slice(0, process.stderr.columns - 1)),
    clear: () => void line(''),
  };
}
