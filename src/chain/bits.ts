const view = new DataView(new ArrayBuffer(8));

/** The 16 hexadecimal digits of a double's bits, sign first. */
export function bitsOf(x: number): string {
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** The double with these bits. */
export function fromBits(bits: string): number {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}
