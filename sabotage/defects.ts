import type { Defect } from './defect.ts';
import { cli } from './defects/cli.ts';
import { oracles } from './defects/oracles.ts';
import { power } from './defects/power.ts';
import { properties } from './defects/properties.ts';
import { reports } from './defects/reports.ts';
import { src } from './defects/src.ts';
import { verdict } from './defects/verdict.ts';

/** All defects, layer by layer. */
export const defects: readonly Defect[] = [...src, ...verdict, ...oracles, ...properties, ...power, ...reports, ...cli];
