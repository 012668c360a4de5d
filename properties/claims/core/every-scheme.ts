import { type SchemeName, schemes } from '../../../src/schemes/schemes.ts';
import type { RunsOf } from '../../arbitraries/runs.ts';

const names = Object.keys(schemes) as SchemeName[];

/** A step that lies well inside the stability limit of every scheme, for every chain that is drawn. */
const stable = 1 / 8;

const stepping = (of: readonly SchemeName[]): RunsOf['schemes'] => of.map((scheme) => ({ scheme, steps: [stable] }));

/** For laws that hold bit for bit, or to rounding, whatever the order. */
export const everyScheme = stepping(names);

export const everySymmetricScheme = stepping(names.filter((name) => schemes[name].symmetric));
