import { type InequalityFamily, inequalitiesOnTrial } from '../../../oracles/exact/exact-inequality.ts';

/** Inequalities that hold, with what proves them, and the formula where it is not the printed one. */
export const right = (family: InequalityFamily, derivation: string, tex?: string) =>
  ({
    answer: inequalitiesOnTrial(family),
    expected: 'holds',
    decidedFrom: 'quick',
    derivation,
    ...(tex === undefined ? {} : { tex }),
  }) as const;

/** Inequalities that a text prints and that fail. */
export const wrong = (family: InequalityFamily) =>
  ({ answer: inequalitiesOnTrial(family), expected: 'violated', decidedFrom: 'quick' }) as const;
