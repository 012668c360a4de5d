/** Curves that a judgement was read off, as data. */
export interface Figure {
  readonly title: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly series: readonly { readonly name: string; readonly x: readonly number[]; readonly y: readonly number[] }[];
}
