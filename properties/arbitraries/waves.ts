import type { WaveCase } from '../../oracles/waves/wave-case.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Rings of 3 to `mostSites` sites, all numbers multiples of 1/8 that are not 0. */
export function waveCases(mostSites: number): StructuralArbitrary<WaveCase> {
  return new StructuralArbitrary((dice) => drawn(dice, mostSites), simplerWaves);
}

function drawn(dice: Dice, mostSites: number): WaveCase {
  const sites = dice.integer(3, mostSites);
  const eighths = () => (dice.pick([-1, 1]) * dice.integer(1, 16)) / 8;
  const list = <T>(of: () => T) => Array.from({ length: sites }, of);
  return {
    sites,
    linear: list(eighths),
    cubic: list(eighths),
    fields: list(() => [eighths(), eighths()] as const),
    spectrum: list(() => Math.abs(eighths())),
    time: Math.abs(eighths()),
    epsilon: 2 ** -10,
  };
}

/** A site fewer; then every list plain, whole or half; then its numbers 0 or 1, one by one. */
export function* simplerWaves(c: WaveCase): Generator<WaveCase> {
  if (c.sites > 3) yield shortened(c);
  const plain = <K extends 'linear' | 'cubic' | 'spectrum'>(key: K, value: number) =>
    c[key].some((x) => x !== value) ? [{ ...c, [key]: c[key].map(() => value) }] : [];
  yield* plain('linear', 0);
  yield* plain('cubic', 0);
  yield* plain('spectrum', 1);
  if (c.time !== 1) yield { ...c, time: 1 };
  for (const key of ['linear', 'cubic'] as const)
    for (const [j, x] of c[key].entries()) for (const value of [0, 1]) if (rank(x) > value) yield { ...c, [key]: c[key].with(j, value) };
  for (const [j, [re, im]] of c.fields.entries()) {
    const own = plainFields.findIndex(([x, y]) => x === re && y === im);
    for (const simpler of own < 0 ? plainFields : plainFields.slice(0, own)) yield { ...c, fields: c.fields.with(j, simpler) };
  }
}

/** The simplest first. */
const plainFields: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** 0, then 1, then anything. */
const rank = (x: number) => (x === 0 ? 0 : x === 1 ? 1 : 2);

const shortened = ({ sites, linear, cubic, fields, spectrum, ...c }: WaveCase): WaveCase => ({
  ...c,
  sites: sites - 1,
  linear: linear.slice(0, -1),
  cubic: cubic.slice(0, -1),
  fields: fields.slice(0, -1),
  spectrum: spectrum.slice(0, -1),
});
