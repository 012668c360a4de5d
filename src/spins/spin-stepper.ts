import { coefficientValue } from '../schemes/scheme.ts';
import { type SpinParts, spinParts } from './parts.ts';
import { isVector, type SpinChain } from './spin-chain.ts';
import type { SpinScheme } from './spin-scheme.ts';

/** Moves the spins in place by a whole number of steps. */
export type SpinStepper = (spins: Float64Array, steps: number) => void;

/** A step of the scheme as rotations, one pass over the sites or over the bonds of one colour after the other. */
export function spinStepper(chain: SpinChain, scheme: SpinScheme, step: number, parts: SpinParts = spinParts): SpinStepper {
  const lengths = scheme.lengths.map((text) => coefficientValue(text) * step);
  const bonds = parts.colours(chain.sites).map((colour) => ({
    bonds: Int32Array.from(colour),
    couplings: Float64Array.from(colour, (bond) => parts.coupling(chain, bond)),
  }));
  const aroundBonds = [...bonds.keys(), ...[...bonds.keys()].reverse().slice(1)];
  // where one symmetric step meets the next, their two turns in the fields are one
  const turns = sameForSame(
    (time: number) => fieldTurns(chain, time, parts),
    [...lengths, 0].map((length, i) => 0.5 * ((lengths[i - 1] ?? 0) + length)),
  );
  const { sine, versine } = parts;
  return (spins, steps) => {
    for (let n = 0; n < steps; n++) {
      for (let i = 0; i < lengths.length; i++) {
        turnInFields(spins, turns[i] as FieldTurns | undefined);
        for (let k = 0; k < aroundBonds.length; k++) {
          const colour = aroundBonds[k] as number;
          const time = (colour === bonds.length - 1 ? 1 : 0.5) * (lengths[i] as number);
          const { bonds: which, couplings } = bonds[colour] as (typeof bonds)[number];
          turnPairs(spins, which, couplings, time, sine, versine);
        }
      }
      turnInFields(spins, turns[lengths.length]);
    }
  };
}

/** What is made of each value, made once where a value stands twice. */
function sameForSame<A, B>(make: (value: A) => B, values: readonly A[]): B[] {
  const made = new Map(values.map((value) => [value, undefined as B | undefined]));
  for (const value of made.keys()) made.set(value, make(value));
  return values.map((value) => made.get(value) as B);
}

/** For every site, or for all, omega, sin(|omega| t)/|omega| and (1 - cos(|omega| t))/|omega|^2: five numbers. */
type FieldTurns = Float64Array;

/** The turns of all sites about their fields in a time; undefined where there is no field at all. */
function fieldTurns(chain: SpinChain, time: number, parts: SpinParts): FieldTurns | undefined {
  const rows = isVector(chain.field) ? 1 : chain.sites;
  const turns = new Float64Array(5 * rows);
  for (let site = 0; site < rows; site++) {
    const [x, y, z] = parts.field(chain, site);
    const square = x * x + y * y + z * z;
    const speed = Math.sqrt(square);
    if (speed > 0) turns.set([x, y, z, parts.sine(speed * time) / speed, parts.versine(speed * time) / square], 5 * site);
  }
  return turns.some((x) => x !== 0) ? turns : undefined;
}

/**
 * S -> S + sin(theta) n x S + (1 - cos(theta)) n x (n x S): what is added is small where theta is, and so is its rounding.
 *
 * @source O. Rodrigues, J. Math. Pures Appl. 5, 380 (1840)
 */
function turnInFields(spins: Float64Array, turns: FieldTurns | undefined): void {
  if (turns === undefined) return;
  const row = turns.length === 5 ? 0 : 5;
  for (let i = 0, j = 0; i < spins.length; i += 3, j += row) {
    const wx = turns[j] as number;
    const wy = turns[j + 1] as number;
    const wz = turns[j + 2] as number;
    const first = turns[j + 3] as number;
    const second = turns[j + 4] as number;
    const sx = spins[i] as number;
    const sy = spins[i + 1] as number;
    const sz = spins[i + 2] as number;
    const cx = wy * sz - wz * sy;
    const cy = wz * sx - wx * sz;
    const cz = wx * sy - wy * sx;
    spins[i] = sx + (first * cx + second * (wy * cz - wz * cy));
    spins[i + 1] = sy + (first * cy + second * (wz * cx - wx * cz));
    spins[i + 2] = sz + (first * cz + second * (wx * cy - wy * cx));
  }
}

/**
 * The flow of the bonds eps S_a . S_b alone: dS_a/dt = eps S_b x S_a = eps M x S_a with M = S_a + S_b at rest, and S_b likewise. Both turn
 * about M by eps |M| t, and what one gains the other loses.
 */
function turnPairs(
  spins: Float64Array,
  bonds: Int32Array,
  couplings: Float64Array,
  time: number,
  sine: SpinParts['sine'],
  versine: SpinParts['versine'],
): void {
  for (let k = 0; k < bonds.length; k++) {
    const a = 3 * (bonds[k] as number);
    const b = a + 3 === spins.length ? 0 : a + 3;
    const ax = spins[a] as number;
    const ay = spins[a + 1] as number;
    const az = spins[a + 2] as number;
    const bx = spins[b] as number;
    const by = spins[b + 1] as number;
    const bz = spins[b + 2] as number;
    const mx = ax + bx;
    const my = ay + by;
    const mz = az + bz;
    const square = mx * mx + my * my + mz * mz;
    if (square === 0) continue; // opposite spins stay
    const length = Math.sqrt(square);
    const angle = (couplings[k] as number) * time * length;
    const first = sine(angle) / length;
    const second = versine(angle) / square;
    const cx = by * az - bz * ay;
    const cy = bz * ax - bx * az;
    const cz = bx * ay - by * ax;
    const dx = first * cx + second * (my * cz - mz * cy);
    const dy = first * cy + second * (mz * cx - mx * cz);
    const dz = first * cz + second * (mx * cy - my * cx);
    spins[a] = ax + dx;
    spins[a + 1] = ay + dy;
    spins[a + 2] = az + dz;
    spins[b] = bx - dx;
    spins[b + 1] = by - dy;
    spins[b + 2] = bz - dz;
  }
}
