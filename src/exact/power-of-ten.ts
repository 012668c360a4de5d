/** 10^n as a whole number. */
export const powerOfTen = (n: number): bigint => BigInt(`1${'0'.repeat(n)}`);
