import type { Scheme } from '../../src/schemes/scheme.ts';
import { type SchemeName, schemes } from '../../src/schemes/schemes.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "What are the coefficients of this scheme?" */
export interface SchemeAsk {
  readonly scheme: SchemeName;
}

/** The records that our own core moves states with. */
export const coreScheme =
  (parts: CoreParts = coreParts): Subject<SchemeAsk, Scheme> =>
  ({ scheme }) =>
    parts.scheme(schemes[scheme]);
