/*
 * The peer of the benchmark: for each kind of chain the kick-drift loop that one would write by hand for it alone, with no
 * observers, no checks and no realisations side by side. The repetition is on purpose: a loop shared by the potentials is slower.
 *
 * The sites are 1 .. N; 0 and N + 1 are ghosts, at rest between walls. One pass kicks and drifts, as a displacement is not needed
 * any more once the forces to both its sides are known. Coefficients come in typed arrays, where the engine knows them to be
 * doubles; a captured number it would look at again at every site.
 */

/**
 * A step as kicks and drifts in turn, h multiplied in: kick 0 opens a run, kick i comes before drift i, the last kick closes the run.
 * Between two steps the closing and the opening kick are one, `joint`.
 */
export interface Stages {
  readonly kicks: readonly number[];
  readonly drifts: readonly number[];
  readonly joint: number;
}

/**
 * Moves q and p, N + 2 numbers each, by whole steps.
 *
 * @param stiffness one value for all bonds, or one per bond; so alpha
 */
export type BareLoop = (
  q: Float64Array,
  p: Float64Array,
  stiffness: Float64Array,
  alpha: Float64Array,
  stages: Stages,
  steps: number,
) => void;

/** FPUT-alpha between walls. */
export const bareFputAlpha: BareLoop = (q, p, stiffness, alpha, { kicks, drifts, joint }, steps) => {
  const sites = q.length - 2;
  const passes = steps * drifts.length;
  const chi = stiffness[0];
  const a = alpha[0];
  for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
    const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
    const drift = n === passes ? 0 : drifts[stage];
    let here = q[1];
    let left = here * (chi + a * here);
    for (let i = 1; i <= sites; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = r * (chi + a * r);
      const momentum = p[i] + kick * (right - left);
      p[i] = momentum;
      q[i] = here + drift * momentum;
      here = next;
      left = right;
    }
  }
};

/** FPUT-alpha on a ring: the ghosts are the neighbours across the seam. */
export const bareFputAlphaRing: BareLoop = (q, p, stiffness, alpha, { kicks, drifts, joint }, steps) => {
  const sites = q.length - 2;
  const passes = steps * drifts.length;
  const chi = stiffness[0];
  const a = alpha[0];
  for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
    const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
    const drift = n === passes ? 0 : drifts[stage];
    q[0] = q[sites];
    q[sites + 1] = q[1];
    let here = q[1];
    let left = (here - q[0]) * (chi + a * (here - q[0]));
    for (let i = 1; i <= sites; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = r * (chi + a * r);
      const momentum = p[i] + kick * (right - left);
      p[i] = momentum;
      q[i] = here + drift * momentum;
      here = next;
      left = right;
    }
  }
};

/** FPUT-alpha between walls, bond i between the sites i and i + 1 with coefficients of its own. */
export const bareFputAlphaSiteDependent: BareLoop = (q, p, stiffness, alpha, { kicks, drifts, joint }, steps) => {
  const sites = q.length - 2;
  const passes = steps * drifts.length;
  for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
    const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
    const drift = n === passes ? 0 : drifts[stage];
    let here = q[1];
    let left = here * (stiffness[0] + alpha[0] * here);
    for (let i = 1; i <= sites; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = r * (stiffness[i] + alpha[i] * r);
      const momentum = p[i] + kick * (right - left);
      p[i] = momentum;
      q[i] = here + drift * momentum;
      here = next;
      left = right;
    }
  }
};

/** Toda between walls, with the host's exponential. */
export const bareToda: BareLoop = (q, p, stiffness, alpha, { kicks, drifts, joint }, steps) => {
  const sites = q.length - 2;
  const passes = steps * drifts.length;
  const rate = 2 * alpha[0];
  const factor = stiffness[0] / rate;
  for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
    const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
    const drift = n === passes ? 0 : drifts[stage];
    let here = q[1];
    let left = factor * (Math.exp(rate * here) - 1);
    for (let i = 1; i <= sites; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = factor * (Math.exp(rate * r) - 1);
      const momentum = p[i] + kick * (right - left);
      p[i] = momentum;
      q[i] = here + drift * momentum;
      here = next;
      left = right;
    }
  }
};
