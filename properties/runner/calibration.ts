import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { AnyClaim } from '../claims/claim.ts';
import { firstKill } from '../power/first-kill.ts';
import { mutantNamed } from './mutant-on-trial.ts';
import { defaultSeed, profiles } from './profiles.ts';

/**
 * Before a verdict of an oracle counts, it must refuse a mutant: one of those that its claim names, tried in turn, within the cases that the
 * profile quick has of every regime. What is wrong, or undefined; a claim that names no mutant has no calibration.
 */
export function uncalibrated(claim: AnyClaim, oracle: Oracle<unknown, unknown, unknown>): Promise<string | undefined> {
  const known = tried.get(claim)?.get(oracle.id) ?? calibrate(claim, oracle);
  tried.set(claim, new Map([...(tried.get(claim) ?? []), [oracle.id, known]]));
  return known;
}

/** Once per claim and oracle, whatever the regime. */
const tried = new WeakMap<AnyClaim, ReadonlyMap<string, Promise<string | undefined>>>();

async function calibrate(claim: AnyClaim, oracle: Oracle<unknown, unknown, unknown>): Promise<string | undefined> {
  const { refuses = [] } = claim;
  const places = claim.cases.regimes.map((regime) => ({ claim, regime }));
  for (const name of refuses) {
    const { oracle: killer } = await firstKill([{ oracle, places }], mutantNamed(name), defaultSeed, profiles.quick.cases * places.length);
    if (killer !== null) return undefined;
  }
  return refuses.length === 0 ? undefined : `fails its calibration: it lets ${refuses.map((name) => `mutant:${name}`).join(', ')} live`;
}
