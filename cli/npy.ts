import { partFile } from './part-file.ts';

/** A table of doubles that grows row by row. */
export interface NpyFile {
  readonly row: (values: readonly number[]) => void;
  /** fills in the number of rows, and puts the file in its place */
  readonly close: () => void;
}

const bufferSize = 2 ** 16;

/**
 * A NumPy file of shape (rows, columns), little-endian float64, C order; read it with `numpy.load`.
 *
 * @source NumPy Enhancement Proposal 1, format version 1.0
 */
export function npyFile(file: string, columns: number): NpyFile {
  const out = partFile(file);
  out.append(header(0, columns));
  let buffer = Buffer.alloc(Math.max(bufferSize, 8 * columns));
  let [used, rows] = [0, 0];
  const flush = () => {
    out.append(buffer.subarray(0, used));
    used = 0;
  };
  return {
    row: (values) => {
      if (used + 8 * columns > buffer.length) flush();
      for (const value of values) used = buffer.writeDoubleLE(value, used);
      rows++;
    },
    close: () => {
      flush();
      buffer = Buffer.alloc(0);
      out.overwriteStart(header(rows, columns));
      out.commit();
    },
  };
}

/** 128 bytes, however many the rows: room for two whole numbers of 15 digits. */
function header(rows: number, columns: number): Buffer {
  const text = `{'descr': '<f8', 'fortran_order': False, 'shape': (${rows}, ${columns}), }`;
  const bytes = Buffer.from(`\u0093NUMPY\u0001\u0000??${text.padEnd(128 - 11)}\n`, 'latin1');
  bytes.writeUInt16LE(bytes.length - 10, 8);
  return bytes;
}
