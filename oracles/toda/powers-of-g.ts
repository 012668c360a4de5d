import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { log } from '../../src/elementary/log.ts';
import { bound } from '../bounds/bound.ts';
import { nonlinear, type Run, refuted } from '../run.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import type { ObservedRun } from '../subjects/toda-integrals.ts';
import type { Figure } from '../verdict/figure.ts';
import type { Measured } from '../verdict/judgement.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { isPositive, unobserved } from './observed.ts';

/** A number that a run gives and that falls like a power of g. */
export interface PowerLaw {
  readonly name: string;
  readonly exponent: number;
  readonly of: (seen: ObservedRun, chain: Chain) => number;
}

/** How often a run is looked at. */
const looks = 128;

/** How often its amplitude is halved, and how often where that does not decide: rounding stays 10^-7 of what is seen. */
const halvings = [5, 8];

/** What an exponent may be off: an eighth tells 1/2 from 1, and either from any multiple of 1/4. */
const effect = 1 / 8;

/**
 * Powers of g = alpha^2 eps: the same start with its amplitude halved five to eight times, g each time a quarter, alpha and the time as they are.
 *
 *   s_k = log_4 (F_k / F_{k+1}) -> s,   s_k - s = c 2^-k + O(4^-k)
 *
 * What is observed has a series in the amplitude, so s_k has one in 2^-k; extrapolated once, it moves by a
 * quarter of what it moved before, and is a third of that off.
 */
export function powersOfG(id: `${string}/${string}`, law: Law, laws: readonly PowerLaw[]): Oracle<Run, RunAsk, ObservedRun> {
  return {
    id,
    law,
    *examine({ chain, start, scheme, step, steps }) {
      const stops = Array.from({ length: looks + 1 }, (_, i) => Math.round((i * steps) / looks));
      const runs: ObservedRun[] = [];
      const judged: (Seen & PowerLaw)[] = [];
      for (const last of halvings) {
        const factors = Array.from({ length: last + 1 - runs.length }, (_, i) => 1 / (1 << (runs.length + i)));
        runs.push(...(yield factors.map((c): RunAsk => ({ chain, start: scaled(start, c), scheme, step, stops }))));
        const bad = unobserved(chain, start, runs, stops.length);
        if (bad !== undefined) return bad;
        const values = laws.map((one) => runs.map((run) => one.of(run, chain)));
        const powerless = laws[values.findIndex((ofOne) => !ofOne.every(isPositive))];
        if (powerless !== undefined) return refuted({ term: `${powerless.name}: no power of g, expected positive numbers` });
        judged.splice(0, judged.length, ...laws.map((one, i) => ({ ...one, ...exponentOf(values[i] as number[]) })));
        if (judged.every((one) => isDecided(one))) break;
      }
      const worst = judged.reduce((a, b) => (badness(b) > badness(a) ? b : a));
      return {
        deviation: Math.abs(worst.seen - worst.exponent),
        tolerance: 0,
        uncertainty: bound({
          name: 'higher orders',
          value: worst.within,
          grade: 'measured',
          source: 'twice what the extrapolated slope moved by at the last halving, or what the two moves before let expect of it',
        }),
        effect,
        evidence: 'float64',
        witness: [{ ...(nonlinear(chain, [start], 2 ** -8)[0] as { name: string; value: number; floor: number }) }],
        measured: judged.map(
          ({ name, seen, within }): Measured => ({ name, value: seen, lower: seen - within, upper: seen + within, unit: 'power of g' }),
        ),
        where: { term: worst.name },
        reason: `${worst.name}: smaller amplitudes would decide, its slopes are not yet those of small g`,
        figure: curves(judged, runs.length - 1),
      };
    },
  };
}

interface Seen {
  readonly seen: number;
  readonly within: number;
  readonly values: readonly number[];
}

const isDecided = (one: Seen & PowerLaw) => Math.floor(badness(one)) !== 1;

/** What violates first, then what is not decided, then the larger margin. */
function badness({ seen, within, exponent }: Seen & PowerLaw): number {
  const deviation = Math.abs(seen - exponent);
  const margin = deviation / within;
  return margin > 1 ? 2 + margin : (deviation + within > effect ? 1 : 0) + margin / 2;
}

/** Moves of an exponent below this need not fall: one that passes 0 is smaller by accident than the next. */
const small = 2 ** -6;

/**
 * The extrapolated slope, and how far it may be off: twice its last move, or what the two moves before let expect of it if that is more, a quarter of one and
 * a sixteenth of the other; four times the larger where the last two are small and do not fall by half. Larger ones that do not are not those
 * of a series in small numbers: then nothing is known.
 */
function exponentOf(values: readonly number[]): Seen {
  const slopes = values.slice(1).map((value, k) => log((values[k] as number) / value) / (2 * Math.LN2));
  const extrapolated = slopes.slice(1).map((slope, k) => 2 * slope - (slopes[k] as number));
  const moves = extrapolated.slice(1).map((exponent, k) => Math.abs(exponent - (extrapolated[k] as number)));
  const [earlier, previous, latest] = moves.slice(-3) as [number, number, number];
  const largest = Math.max(latest, previous);
  const within = latest <= previous / 2 ? 2 * Math.max(latest, previous / 4, earlier / 16) : largest < small ? 4 * largest : 1;
  return { seen: extrapolated.at(-1) as number, within: within + 2 ** -20, values };
}

function curves(found: readonly (Seen & PowerLaw)[], last: number): Figure {
  const x = Array.from({ length: last + 1 }, (_, k) => 1 / (1 << (2 * k)));
  return {
    title: 'Powers of g in a run of fixed length',
    axes: { x: 'g / g_0', y: 'relative to the value' },
    series: found.map(({ name, values }) => ({ name, x, y: values })),
  };
}

const scaled = (state: State, c: number): State => ({ ...state, q: state.q.map((x) => c * x), p: state.p.map((x) => c * x) });

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The standard deviation along a run. */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - middle) * (x - middle))));
}

/** Standard deviation over mean. */
export const relativeSpread = (values: readonly number[]): number => spread(values) / Math.abs(mean(values));
