/** Bytes of WebAssembly code; instructions are functions of the code that computes their operands. */
export type Code = readonly number[];

/** What a value is: its byte in the binary format. */
export const types = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type Type = keyof typeof types;

/** A whole number from 0 on, seven bits a byte. */
const unsigned = (n: number): number[] => (n < 128 ? [n] : [(n % 128) + 128, ...unsigned(Math.floor(n / 128))]);

const signed = (n: number): number[] => (n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(n >> 7)]);

const operation =
  (...bytes: number[]) =>
  (...operands: Code[]): Code => [...operands.flat(), ...bytes];

/** A load or store with its constant offset in bytes; no alignment is promised. */
const access =
  (...bytes: number[]) =>
  (offset: number, ...operands: Code[]): Code => [...operands.flat(), ...bytes, 0, ...unsigned(offset)];

const simd = (...opcode: number[]) => operation(0xfd, ...opcode);

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const i32 = {
  of: (n: number): Code => [0x41, ...signed(n)],
  add: operation(0x6a),
  sub: operation(0x6b),
  mul: operation(0x6c),
  or: operation(0x72),
  and: operation(0x71),
  shiftLeft: operation(0x74),
  shiftRight: operation(0x75),
  isZero: operation(0x45),
  isEqual: operation(0x46),
  isLess: operation(0x48),
  isMore: operation(0x4a),
  /** the first operand where the third is not 0, else the second */
  select: operation(0x1b),
  load: access(0x28),
  store: access(0x36),
};

export const f64 = {
  /** a double, its bytes from the last on */
  of: (x: number): Code => [0x44, ...new Uint8Array(Float64Array.of(x).buffer)],
  over: operation(0xa3),
  ofInteger: operation(0xb7),
  add: operation(0xa0),
  mul: operation(0xa2),
  load: access(0x2b),
  store: access(0x39),
};

/** Two doubles side by side. */
export const f64x2 = {
  splat: simd(0x14),
  add: simd(0xf0, 0x01),
  sub: simd(0xf1, 0x01),
  mul: simd(0xf2, 0x01),
  abs: simd(0xec, 0x01),
  floor: simd(0x75),
  isEqual: simd(0x47),
  isOther: simd(0x48),
  isLess: simd(0x49),
  isMore: simd(0x4a),
  and: simd(0x4e),
  or: simd(0x50),
  isAnyTrue: simd(0x53),
  /** of what comparisons give: bit 0 for the first double, bit 1 for the second */
  whichAreTrue: simd(0xc4, 0x01),
  zero: [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)] as Code,
  load: access(0xfd, 0x00),
  /** one double, twice */
  loadSplat: access(0xfd, 0x0a),
  store: access(0xfd, 0x0b),
};

/** Runs the body again and again while the condition, looked at first, is not 0. */
export const loopWhile = (condition: Code, ...body: Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40], // block, loop
  ...condition,
  ...[0x45, 0x0d, 1], // leave the block where it is 0
  ...body.flat(),
  ...[0x0c, 0, 0x0b, 0x0b],
];

export const when = (condition: Code, ...body: Code[]): Code => [...condition, 0x04, 0x40, ...body.flat(), 0x0b];

/** Returns a value from the routine. */
export const leave = operation(0x0f);

export const call = (index: number, ...operands: Code[]): Code => [...operands.flat(), 0x10, ...unsigned(index)];

/** Calls a function of the type of function `like`, by its place in the table, the last operand. */
export const callIndirect = (like: number, ...operands: Code[]): Code => [...operands.flat(), 0x11, ...unsigned(like), 0];

export interface Routine {
  /** what it is exported as, if it is */
  readonly name?: string;
  readonly parameters: readonly Type[];
  readonly result?: Type;
  /** further locals, numbered after the parameters */
  readonly locals: readonly Type[];
  readonly body: Code;
}

/**
 * A module: routines that share one imported memory, `host.memory`; the table holds them all in their order.
 *
 * @source WebAssembly Core Specification 2.0, sec. 5
 */
export function assembled(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const text = (s: string) => [...unsigned(s.length), ...[...s].map((c) => c.charCodeAt(0))];
  const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
  const section = (id: number, items: readonly Code[]): Code => {
    const bytes = list(items);
    return [id, ...unsigned(bytes.length), ...bytes];
  };
  const bytesOf = (of: readonly Type[]) => list(of.map((type) => [types[type]]));
  const code = ({ locals, body }: Routine): Code => {
    const bytes = [...list(locals.map((type) => [1, types[type]])), ...body, 0x0b];
    return [...unsigned(bytes.length), ...bytes];
  };
  const named = routines.flatMap(({ name }, i): Code[] => (name === undefined ? [] : [[...text(name), 0, ...unsigned(i)]]));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      routines.map(({ parameters, result }) => [0x60, ...bytesOf(parameters), ...bytesOf(result === undefined ? [] : [result])]),
    ),
    ...section(2, [[...text('host'), ...text('memory'), 2, 0, 1]]),
    ...section(
      3,
      routines.map((_, i) => unsigned(i)),
    ),
    ...section(4, [[0x70, 0, ...unsigned(routines.length)]]),
    ...section(7, named),
    ...section(9, [[0, ...i32.of(0), 0x0b, ...list(routines.map((_, i) => unsigned(i)))]]),
    ...section(10, routines.map(code)),
  ]);
}
