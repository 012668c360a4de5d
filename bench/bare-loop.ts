/*
 * The peer: kick-drift loops as one would write them by hand for one potential and one boundary, with nothing around them.
 * One pass kicks and drifts, the bond force to the right of a site is carried to the next as the force to its left, and the last
 * kick of a step is merged with the first of the next into one. No observers, no checks, no lanes.
 */

/** Moves q and p in place by `steps` steps; kicks and drifts have the factor h multiplied in, and start and end with a kick. */
export type BareLoop = (q: Float64Array, p: Float64Array, kicks: readonly number[], drifts: readonly number[], steps: number) => void;

/** FPUT-alpha between walls. */
export function bareFputAlpha(stiffness: number, alpha: number): BareLoop {
  return merged((q, p, kick, drift) => {
    const last = q.length - 1;
    let here = q[0];
    let left = here * (stiffness + alpha * here);
    for (let i = 0; i < last; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = r * (stiffness + alpha * r);
      p[i] += kick * (right - left);
      q[i] += drift * p[i];
      here = next;
      left = right;
    }
    p[last] += kick * (-here * (stiffness - alpha * here) - left);
    q[last] += drift * p[last];
  });
}

/** FPUT-alpha on a ring. */
export function bareFputAlphaRing(stiffness: number, alpha: number): BareLoop {
  return merged((q, p, kick, drift) => {
    const last = q.length - 1;
    let here = q[0];
    const seam = here - q[last];
    const closing = seam * (stiffness + alpha * seam);
    let left = closing;
    for (let i = 0; i < last; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = r * (stiffness + alpha * r);
      p[i] += kick * (right - left);
      q[i] += drift * p[i];
      here = next;
      left = right;
    }
    p[last] += kick * (closing - left);
    q[last] += drift * p[last];
  });
}

/** FPUT-alpha between walls, every bond with its own coefficients. */
export function bareFputAlphaSiteDependent(stiffness: Float64Array, alpha: Float64Array): BareLoop {
  return merged((q, p, kick, drift) => {
    const last = q.length - 1;
    let here = q[0];
    let left = here * (stiffness[0] + alpha[0] * here);
    for (let i = 0; i < last; i++) {
      const next = q[i + 1];
      const r = next - here;
      const right = r * (stiffness[i + 1] + alpha[i + 1] * r);
      p[i] += kick * (right - left);
      q[i] += drift * p[i];
      here = next;
      left = right;
    }
    p[last] += kick * (-here * (stiffness[last + 1] - alpha[last + 1] * here) - left);
    q[last] += drift * p[last];
  });
}

/** Toda between walls, with the host's exponential. */
export function bareToda(stiffness: number, alpha: number): BareLoop {
  const factor = stiffness / (2 * alpha);
  return merged((q, p, kick, drift) => {
    const last = q.length - 1;
    let here = q[0];
    let left = factor * (Math.exp(2 * alpha * here) - 1);
    for (let i = 0; i < last; i++) {
      const next = q[i + 1];
      const right = factor * (Math.exp(2 * alpha * (next - here)) - 1);
      p[i] += kick * (right - left);
      q[i] += drift * p[i];
      here = next;
      left = right;
    }
    p[last] += kick * (factor * (Math.exp(-2 * alpha * here) - 1) - left);
    q[last] += drift * p[last];
  });
}
