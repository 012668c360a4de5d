import type { ProfileName } from '../../oracles/verdict/verdict.ts';

/** How many random cases a profile asks for, per claim, oracle and regime. A listed family of cases always runs whole. */
export const profiles: Readonly<Record<ProfileName, { readonly cases: number }>> = {
  quick: { cases: 20 },
  standard: { cases: 400 },
  deep: { cases: 8000 },
};

/** The seed of a run that names none: repeating such a run is the same draw. */
export const defaultSeed = 1953;
