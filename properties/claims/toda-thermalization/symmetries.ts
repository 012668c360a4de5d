import { alphaScaling } from '../../../oracles/alpha-scaling.ts';
import { fixedInPeriodic } from '../../../oracles/fixed-in-periodic.ts';
import { multiplesOfModes } from '../../../oracles/multiples.ts';
import { reflection } from '../../../oracles/reflection.ts';
import { sign } from '../../../oracles/sign.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { tiling } from '../../../oracles/tiling.ts';
import type { Chain } from '../../../src/chain/chain.ts';
import { claim } from '../claim.ts';
import { everyScheme } from '../core/every-scheme.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/**
 * Symmetries of the FPUT flow, bit for bit: every scheme, coefficients uniform or not.
 *
 * V_alpha(r) = r^2/2 + alpha r^3/3 has V_{alpha/c}(c r) = c^2 V_alpha(r), so (q, p, alpha) -> (c q, c p, alpha/c) maps trajectories to each other at
 * equal times; for c a power of two, -1 included, no bit is lost. The rest follows from r_n = q_{n+1} - q_n and the force on a site being the
 * difference of two bonds': q_n -> -q_{N+1-n} turns the order of the bonds round and keeps their lengths, and an odd state on the ring of 2N + 2 sites, a
 * state repeated, or mirrored in nodes L apart, has at its nodes two bonds of one length.
 */

const fput = (boundaries: readonly Chain['boundary'][]) =>
  runCases({ maxSites: 8, time: 4, boundaries, schemes: everyScheme }, ['fput-alpha']);

/** Those of every chain: scaling, sign, reflection. */
export const symmetriesOfAll = claim({
  id: 'TT-sym.1',
  cases: fput(['fixed', 'periodic']),
  oracles: [alphaScaling, sign, reflection],
  refuses: ['absolute-cut-off', 'rectified-bond', 'wrong-wrap-around'],
  subjects: { core: coreOnTrial(core) },
});

/** Those of chains between walls: in a ring, and mirrored copies, which is invariance of the multiples of a mode. */
export const symmetriesBetweenWalls = claim({
  id: 'TT-sym.2',
  cases: fput(['fixed']),
  oracles: [fixedInPeriodic, multiplesOfModes],
  refuses: ['wrong-wrap-around', 'leak:1e-12'],
  subjects: { core: coreOnTrial(core) },
});

/** That of rings: tiling. */
export const symmetryOfRings = claim({
  id: 'TT-sym.3',
  cases: fput(['periodic']),
  oracles: [tiling],
  refuses: ['wrong-wrap-around'],
  subjects: { core: coreOnTrial(core) },
});
