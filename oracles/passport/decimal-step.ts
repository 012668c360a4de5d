import type { Decimal } from 'decimal.js';
import type { Chain } from '../../src/chain/chain.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { InputError } from '../../src/input-error.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { type StepOver, stepOver } from '../hamiltonian/step-over.ts';

/** The numbers of a passport: far beyond what any order needs above rounding. */
export const real = decimal(60);

/** A scheme's step on a chain of unit masses, nothing pinned, in 60 digits. */
export function decimalStep(chain: Chain, scheme: Scheme): StepOver<Decimal> {
  if (chain.mass !== 1 || chain.pinning !== undefined) throw new InputError('chain', chain, 'unit masses, nothing pinned');
  return stepOver(chain, scheme, real);
}
