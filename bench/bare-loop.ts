/*
 * The peer of the benchmark: for each kind of chain the kick-drift loop that one would write by hand for it alone, with no
 * observers, no checks and no realisations side by side. The repetition is on purpose: a loop shared by the potentials is slower.
 *
 * The sites are 1 .. N; 0 and N + 1 are ghosts, at rest between walls. One pass kicks and drifts, as a displacement is not needed
 * any more once the forces to both its sides are known.
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

/** Moves q and p, N + 2 numbers each, by whole steps. */
export type BareLoop = (q: Float64Array, p: Float64Array, stages: Stages, steps: number) => void;

/** FPUT-alpha between walls. */
export function bareFputAlpha(stiffness: number, alpha: number): BareLoop {
  return (q, p, { kicks, drifts, joint }, steps) => {
    const sites = q.length - 2;
    const passes = steps * drifts.length;
    for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
      const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
      const drift = n === passes ? 0 : drifts[stage];
      let here = q[1];
      let left = here * (stiffness + alpha * here);
      for (let i = 1; i <= sites; i++) {
        const next = q[i + 1];
        const r = next - here;
        const right = r * (stiffness + alpha * r);
        const momentum = p[i] + kick * (right - left);
        p[i] = momentum;
        q[i] = here + drift * momentum;
        here = next;
        left = right;
      }
    }
  };
}

/** FPUT-alpha on a ring. */
export function bareFputAlphaRing(stiffness: number, alpha: number): BareLoop {
  return (q, p, { kicks, drifts, joint }, steps) => {
    const sites = q.length - 2;
    const passes = steps * drifts.length;
    for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
      const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
      const drift = n === passes ? 0 : drifts[stage];
      q[0] = q[sites];
      q[sites + 1] = q[1];
      let here = q[1];
      let left = (here - q[0]) * (stiffness + alpha * (here - q[0]));
      for (let i = 1; i <= sites; i++) {
        const next = q[i + 1];
        const r = next - here;
        const right = r * (stiffness + alpha * r);
        const momentum = p[i] + kick * (right - left);
        p[i] = momentum;
        q[i] = here + drift * momentum;
        here = next;
        left = right;
      }
    }
  };
}

/** FPUT-alpha between walls, every bond with coefficients of its own: bond i joins the sites i and i + 1. */
export function bareFputAlphaSiteDependent(stiffness: Float64Array, alpha: Float64Array): BareLoop {
  return (q, p, { kicks, drifts, joint }, steps) => {
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
}

/** Toda between walls, with the host's exponential. */
export function bareToda(stiffness: number, alpha: number): BareLoop {
  const factor = stiffness / (2 * alpha);
  return (q, p, { kicks, drifts, joint }, steps) => {
    const sites = q.length - 2;
    const passes = steps * drifts.length;
    for (let n = 0, stage = 0; n <= passes; n++, stage = stage + 1 === drifts.length ? 0 : stage + 1) {
      const kick = n === passes ? kicks[drifts.length] : n > 0 && stage === 0 ? joint : kicks[stage];
      const drift = n === passes ? 0 : drifts[stage];
      let here = q[1];
      let left = factor * (Math.exp(2 * alpha * here) - 1);
      for (let i = 1; i <= sites; i++) {
        const next = q[i + 1];
        const r = next - here;
        const right = factor * (Math.exp(2 * alpha * r) - 1);
        const momentum = p[i] + kick * (right - left);
        p[i] = momentum;
        q[i] = here + drift * momentum;
        here = next;
        left = right;
      }
    }
  };
}
