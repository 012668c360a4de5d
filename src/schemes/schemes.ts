import { blanesMoanS6 } from './blanes-moan-s6.ts';
import { calvoSanzSerna4 } from './calvo-sanz-serna-4.ts';
import { forestRuth } from './forest-ruth.ts';
import { kahanLi6 } from './kahan-li-6.ts';
import { kahanLi8 } from './kahan-li-8.ts';
import { mclachlanAtela4 } from './mclachlan-atela-4.ts';
import { mclachlanAtela5 } from './mclachlan-atela-5.ts';
import { okunborSkeel6 } from './okunbor-skeel-6.ts';
import { pefrl } from './pefrl.ts';
import { positionVerlet } from './position-verlet.ts';
import { rk4 } from './rk4.ts';
import { saba2 } from './saba2.ts';
import { saba2c } from './saba2c.ts';
import { sb3a4 } from './sb3a-4.ts';
import { sb3a5 } from './sb3a-5.ts';
import type { Scheme } from './scheme.ts';
import { sofroniouSpaletta10 } from './sofroniou-spaletta-10.ts';
import { srkn6b } from './srkn6b.ts';
import { srkn11b } from './srkn11b.ts';
import { srkn14a } from './srkn14a.ts';
import { suzuki4 } from './suzuki4.ts';
import { symplecticEuler } from './symplectic-euler.ts';
import { velocityVerlet } from './velocity-verlet.ts';
import { yoshida6 } from './yoshida6.ts';
import { yoshida8 } from './yoshida8.ts';

/** Every scheme, by name and in the order of their orders. */
export const schemes = {
  'velocity-verlet': velocityVerlet,
  'position-verlet': positionVerlet,
  'symplectic-euler': symplecticEuler,
  saba2: saba2,
  saba2c: saba2c,
  'forest-ruth': forestRuth,
  suzuki4: suzuki4,
  pefrl: pefrl,
  'blanes-moan-s6': blanesMoanS6,
  'sb3a-4': sb3a4,
  'sb3a-5': sb3a5,
  'calvo-sanz-serna-4': calvoSanzSerna4,
  'mclachlan-atela-4': mclachlanAtela4,
  srkn6b: srkn6b,
  'mclachlan-atela-5': mclachlanAtela5,
  yoshida6: yoshida6,
  'kahan-li-6': kahanLi6,
  'okunbor-skeel-6': okunborSkeel6,
  srkn11b: srkn11b,
  srkn14a: srkn14a,
  yoshida8: yoshida8,
  'kahan-li-8': kahanLi8,
  'sofroniou-spaletta-10': sofroniouSpaletta10,
  rk4: rk4,
} as const satisfies Record<string, Scheme>;

/** The name of a scheme. */
export type SchemeName = keyof typeof schemes;
