import { InputError } from '../input-error.ts';

/** @throws InputError for a step that is 0 or not finite, and for stops that are not ascending step numbers */
export function checkSteps(step: number, stops: readonly number[]): void {
  if (!Number.isFinite(step) || step === 0) throw new InputError('step', step, 'a finite number other than 0');
  stops.forEach((stop, i) => {
    if (!Number.isInteger(stop) || stop < (stops[i - 1] ?? 0))
      throw new InputError(`stops[${i}]`, stop, 'whole numbers, 0 or more, ascending');
  });
}
