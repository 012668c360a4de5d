import { publishedFormats, schemaText } from '../reports/schemas.ts';
import { oneOf } from './one-of.ts';

/** `tsingou schema FORMAT`: how such a file is built. */
export const schemaCommand = (format: string): string => schemaText(oneOf('FORMAT', format, publishedFormats));
