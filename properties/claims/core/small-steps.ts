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
