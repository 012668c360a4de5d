import { type SchemeName, schemes } from '../../../src/schemes/schemes.ts';
import type { RunsOf } from '../../arbitraries/runs.ts';

/** One scheme of every kind with steps so small that the equation of motion is what remains. */
export const smallSteps: RunsOf['schemes'] = [
  { scheme: 'velocity-verlet', steps: [1 / 32] },
  { scheme: 'forest-ruth', steps: [1 / 32] },
  { scheme: 'srkn11b', steps: [1 / 8] },
  { scheme: 'rk4', steps: [1 / 32] },
];

/** Those that have a tangent flow. */
export const smallSplittingSteps: RunsOf['schemes'] = smallSteps.filter(({ scheme }) => scheme !== 'rk4');

/** Steps at which a scheme of this order has little to say of its own. */
const smallAt = (order: number): number => (order === 1 ? 1 / 256 : order <= 4 ? 1 / 32 : 1 / 8);

/** Every scheme with such steps. */
export const everySmallStep: RunsOf['schemes'] = (Object.keys(schemes) as SchemeName[]).map((scheme) => ({
  scheme,
  steps: [smallAt(schemes[scheme].order)],
}));
