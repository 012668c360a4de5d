import { forestRuth } from './forest-ruth.ts';
import { rk4 } from './rk4.ts';
import type { Scheme } from './scheme.ts';
import { srkn11b } from './srkn11b.ts';
import { velocityVerlet } from './velocity-verlet.ts';

/** Every scheme, by name. */
export const schemes = {
  'velocity-verlet': velocityVerlet,
  'forest-ruth': forestRuth,
  srkn11b,
  rk4,
} as const satisfies Record<string, Scheme>;

export type SchemeName = keyof typeof schemes;
