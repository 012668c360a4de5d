import type { z } from 'zod';
import type { chainSchema } from './chain-schema.ts';
import type { Coefficient } from './coefficient.ts';
import { potentials } from './potentials.ts';

type Parsed = z.output<typeof chainSchema>;

/**
 * What the schema makes of a chain with a named bond and nothing wrong, in a tenth of the time: most chains come from code that has built
 * them. Undefined for anything else: a formula, a class, and whatever the schema has something to say about.
 */
export function plainChain(input: unknown): Parsed | undefined {
  if (!isRecord(input, fields)) return undefined;
  const { format = 'tsingou.system/1', kind = 'chain', potential, boundary, sites, sides, pinning } = input;
  const { stiffness = 1, alpha, beta, mass = 1 } = input;
  const isPlain =
    format === 'tsingou.system/1' &&
    kind === 'chain' &&
    typeof potential === 'string' &&
    Object.hasOwn(potentials, potential) &&
    (boundary === 'fixed' || boundary === 'periodic') &&
    (sites === undefined || (isWhole(sites) && sites >= 1 && sites <= 10_000_000)) &&
    (sides === undefined || (Array.isArray(sides) && (sides.length === 2 || sides.length === 3) && everyOne(sides, isWhole))) &&
    isCoefficient(stiffness) &&
    (alpha === undefined || isCoefficient(alpha)) &&
    (beta === undefined || isCoefficient(beta)) &&
    isCoefficient(mass);
  if (!isPlain) return undefined;
  const held = pinning === undefined ? undefined : plainPinning(pinning);
  if (held === undefined && pinning !== undefined) return undefined;
  return { format, kind, potential, boundary, sites, sides, stiffness, alpha, beta, mass, pinning: held } as Parsed;
}

const fields = new Set(['format', 'kind', 'potential', 'boundary', 'sites', 'sides', 'stiffness', 'alpha', 'beta', 'mass', 'pinning']);
const pinningFields = new Set(['quadratic', 'quartic', 'sextic']);

function plainPinning(pinning: unknown): Parsed['pinning'] {
  if (!isRecord(pinning, pinningFields)) return undefined;
  const { quadratic = 0, quartic = 0, sextic = 0 } = pinning;
  return isCoefficient(quadratic) && isCoefficient(quartic) && isCoefficient(sextic) ? { quadratic, quartic, sextic } : undefined;
}

/** An object as JSON has them, of these fields. */
function isRecord(it: unknown, known: ReadonlySet<string>): it is Readonly<Record<string, unknown>> {
  if (typeof it !== 'object' || it === null || Object.getPrototypeOf(it) !== Object.prototype) return false;
  for (const name in it) if (!known.has(name)) return false;
  return true;
}

const isWhole = (it: unknown): it is number => Number.isSafeInteger(it);

const isCoefficient = (it: unknown): it is Coefficient => Number.isFinite(it) || (Array.isArray(it) && everyOne(it, Number.isFinite));

/** Holes count: `every` would pass over them. */
function everyOne(values: readonly unknown[], holds: (it: unknown) => boolean): boolean {
  for (let i = 0; i < values.length; i++) if (!holds(values[i])) return false;
  return true;
}
