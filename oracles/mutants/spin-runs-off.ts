import { sin } from '../../src/elementary/sin-cos.ts';
import { isVector, type SpinChain, spinChain, type Vector } from '../../src/spins/spin-chain.ts';
import type { SpinScheme } from '../../src/spins/spin-scheme.ts';
import { spinStepper } from '../../src/spins/spin-stepper.ts';
import { type CoreParts, coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';
import { orderPower } from './order-power.ts';

/** What is wrong with a run of spins: the ring that is taken, or what happens to the spins (in place) after every step. */
interface SpinRunDefect {
  readonly chain?: SpinChain;
  readonly after?: (spins: Float64Array, time: number) => void;
}

function inSpinRuns(defectOf: (chain: SpinChain, scheme: SpinScheme, step: number) => SpinRunDefect | undefined): CoreParts {
  const { spins } = coreParts;
  return {
    ...coreParts,
    spins: {
      ...spins,
      trajectory: (asked, start, scheme, step, stops, parts) => {
        const { chain = asked, after } = defectOf(asked, scheme, step) ?? {};
        if (after === undefined) return spins.trajectory(chain, start, scheme, step, stops, parts);
        const live = start.spins.slice();
        const advance = spinStepper(chain, scheme, step, parts);
        let done = 0;
        const states = stops.map((stop) => {
          for (; done < stop; done++) {
            advance(live, 1);
            after(live, (done + 1) * step);
          }
          return { sites: start.sites, spins: live.slice() };
        });
        return { states, outcome: { kind: 'arrived' } };
      },
    },
  };
}

const sized = (id: string, says: string, parts: Mutant['parts']): Mutant => ({ id, says, epsilon: 1e-6, parts });

/** Turns so many of the spins about the third axis: S + sin(angle) n x S + (1 - cos(angle)) n x (n x S). */
function turn(spins: Float64Array, sites: number, angle: number): void {
  const [first, half] = [sin(angle), sin(angle / 2)];
  const second = 2 * half * half;
  for (let i = 0; i < 3 * sites; i += 3) {
    const [x, y] = [spins[i] as number, spins[i + 1] as number];
    spins[i] = x - (first * y + second * x);
    spins[i + 1] = y + (first * x - second * y);
  }
}

const isCoupled = ({ coupling }: SpinChain): boolean => coupling !== 0;

/** Nothing is lost, neither total spin nor, where couplings are alike, energy; only spins become longer and shorter. */
export const slidingSpins: Mutant = sized(
  'sliding-spins',
  'after every step epsilon (S_{x+1} - S_{x-1}) is added to every spin of a coupled ring',
  (epsilon) =>
    inSpinRuns((chain) =>
      isCoupled(chain)
        ? {
            after: (spins) => {
              const size = spins.length;
              const before = spins.slice();
              const at = (i: number) => before[(i + size) % size] as number;
              for (let i = 0; i < size; i++) spins[i] = at(i) + epsilon * (at(i + 3) - at(i - 3));
            },
          }
        : undefined,
    ),
);

/** Short runs are right. */
export const lateDrive: Mutant = sized(
  'late-drive',
  'after time 32 epsilon is added to the third component of every spin at every step',
  (epsilon) =>
    inSpinRuns(() => ({
      after: (spins, time) => {
        if (time > 32) for (let i = 2; i < spins.length; i += 3) spins[i] = (spins[i] as number) + epsilon;
      },
    })),
);

export const specialSpin: Mutant = sized('special-spin', 'the first spin of a ring is turned by epsilon at every step', (epsilon) =>
  inSpinRuns(() => ({ after: (spins) => turn(spins, 1, epsilon) })),
);

/** A turn by h^(p+1): a rotation, of the scheme's order, and not undone on the way back. */
export const spinUnsymmetric: Mutant = {
  id: 'spin-unsymmetric',
  says: 'where spins are coupled and fields differ all are turned by h^(order+1) at every step: the order stays, the symmetry is lost',
  parts: () =>
    inSpinRuns((chain, { order }, step) =>
      isCoupled(chain) && !isVector(chain.field) ? { after: (spins) => turn(spins, chain.sites, orderPower(step, order + 1)) } : undefined,
    ),
};

/** Rings with other numbers than were asked for: consistent, and what the core says of rates and energies is right. */
const otherNumbers = (isMeant: (chain: SpinChain) => boolean, field: number, coupling: number): CoreParts =>
  inSpinRuns((chain) => {
    const times = ([x, y, z]: Vector): Vector => [x * field, y * field, z * field];
    return isMeant(chain)
      ? {
          chain: spinChain({
            ...chain,
            field: isVector(chain.field) ? times(chain.field) : chain.field.map(times),
            coupling: typeof chain.coupling === 'number' ? chain.coupling * coupling : chain.coupling.map((eps) => eps * coupling),
          }),
        }
      : undefined;
  });

export const couplingInRuns: Mutant = sized(
  'coupling-in-runs',
  'in a run the coupling of spins is too large by the factor 1 + epsilon',
  (epsilon) => otherNumbers(isCoupled, 1, 1 + epsilon),
);

export const fieldOfCoupled: Mutant = sized(
  'field-of-coupled',
  'in a run the field that coupled spins are in is too strong by the factor 1 + epsilon',
  (epsilon) => otherNumbers(isCoupled, 1 + epsilon, 1),
);

export const fieldOfFree: Mutant = sized(
  'field-of-free',
  'in a run the field that spins without coupling are in is too strong by the factor 1 + epsilon',
  (epsilon) => otherNumbers((chain) => !isCoupled(chain), 1 + epsilon, 1),
);
