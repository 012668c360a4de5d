import type { Interaction, Vertices } from '../../../src/waves/interaction.ts';
import { cubicVertex, type Vertex } from '../../../src/waves/vertices.ts';

/** (10): F_{1,2} = 1/2 sqrt(omega_2/omega_1) omega_2 = s_2 sqrt(s_2/s_1). */
export const printedLinearVertex: Vertex = { factor: 1, quarters: 0, turns: [0, 0], powers: [-1, 3] };

/** (10) and (11). */
export const printedVertices: Vertices = { linear: printedLinearVertex, cubic: cubicVertex };

/** (9), sum by sum. */
export const printedInteractions: readonly Interaction[] = [
  { vertex: 'linear', factor: 1, indices: [1, 2], conjugate: false, fields: [2] },
  { vertex: 'linear', factor: 1, indices: [1, -2], conjugate: false, fields: [-2] },
  { vertex: 'cubic', factor: 1, indices: [-1, 2, 3], conjugate: false, fields: [2, 3] },
  { vertex: 'cubic', factor: -2, indices: [1, 2, -3], conjugate: false, fields: [-2, 3] },
  { vertex: 'cubic', factor: -1, indices: [1, 2, 3], conjugate: false, fields: [-2, -3] },
];
