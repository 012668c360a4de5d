import { cubicVertexBy, linearVertexBy, modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { hermitianVertex } from '../../../oracles/waves/hermitian-vertex.ts';
import { realModulation } from '../../../oracles/waves/real-modulation.ts';
import { conjugateVertex, cubicVertexOfSprings, linearVertexOfSites } from '../../../oracles/waves/vertices-of-chains.ts';
import { field, said, type Z } from '../../../oracles/waves/wave-case.ts';
import { cubicVertex, linearVertex, vertexAt } from '../../../src/waves/vertices.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { rings } from '../wave-cases.ts';
import { printedLinearVertex } from './printed.ts';

/**
 * The vertices (10), (11); derivations in docs/waves.md.
 *
 * RC-10. (10) is the linear vertex of (4) as printed, with chi_j in front of the whole bracket.
 *
 * RC-10H. It is not that of a Hamiltonian: F_{1,2}/F_{2,1} = omega_2/omega_1, so it is symmetric only where omega_1 = omega_2 (on the Bragg resonance).
 * Springs have F_{1,2} = 1/2 exp(i pi (k_2 - k_1)/N) sqrt(omega_1 omega_2), which is; both have |F_{1,-1}| = omega_1/2, so (25) is the same for both.
 * Readings tried: -2 as N - k_2 and by continuation (omega(-k) = -omega(k) makes (10) imaginary); either sign of the phases (there are none).
 * Smallest counterexample: N = 4 (the two modes of N = 3 have one frequency), F_{1,2} = 2^{1/4} against F_{2,1} = 2^{-3/4}.
 *
 * RC-11. (11) is the vertex of springs between j and j+1, for the Fourier series with exp(+2 pi i j k/N).
 *
 * RC-A6s. Three signs: V_{1,-2,-3} has those of -(-1), -2, -3, so it is the conjugate itself,
 *
 *   V^*_{-1,2,3} = V_{1,-2,-3} = -exp(2 pi i k_4/N) V_{-1,2,3},   k_4 = k_1 - k_2 - k_3,
 *
 * since each N - k gives -1 and a phase reversed, and (-i)(-1)^3 = i. The printed sign of the first is wrong for all wave numbers; the second holds where
 * k_4 = 0 modulo N, i.e. without modulation. Readings tried: N - k; k continued to -k with sqrt(-s) = +-i sqrt(s).
 */

/** V^*_{-1,2,3}, by what it is said to equal. */
const symmetry =
  (first: (w: ReturnType<typeof ringOf>, ks: readonly [number, number, number]) => Z, second: typeof first): WaveSubject =>
  ({ sites }) => {
    const w = ringOf(sites);
    const triples = w.modes.flatMap((k1) => w.modes.flatMap((k2) => w.modes.map((k3) => [k1, k2, k3] as const)));
    return said(
      Object.fromEntries(
        triples.flatMap((ks) => {
          const name = `V, -${ks.join(' ')}`;
          return [
            [`first, ${name}`, first(w, ks)],
            [`second, ${name}`, second(w, ks)],
          ];
        }),
      ),
    );
  };

const negative = (z: Z): Z => field.minus(field.zero, z);

/** (10). */
export const linearVertexOfWaves = claim({
  id: 'RC-10',
  cases: rings(8, 5),
  oracles: [linearVertexOfSites],
  subjects: { 'as-printed': { answer: linearVertexBy(printedLinearVertex), expected: 'holds', decidedFrom: 'quick' } },
});

/** Is (10) that of a Hamiltonian? */
export const hamiltonianVertex = claim({
  id: 'RC-10H',
  cases: rings(8, 5),
  oracles: [hermitianVertex],
  subjects: {
    'as-printed': { answer: linearVertexBy(printedLinearVertex), expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: linearVertexBy(linearVertex),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`F_{1,2} = \frac{1}{2} e^{i\pi(k_2 - k_1)/N} \sqrt{\omega_1 \omega_2}`,
      derivation:
        'springs: r_k = i omega_k exp(i pi k/N) q_k, and what they pull enters the force with i omega_k exp(-i pi k/N); half of the product over sqrt(omega_1 omega_2)',
    },
    core: coreOnTrial(({ waves }) => linearVertexBy(waves.vertices.linear)),
  },
});

/** (11), of springs. */
export const cubicVertexOfWaves = claim({
  id: 'RC-11',
  cases: rings(6, 5),
  oracles: [cubicVertexOfSprings],
  subjects: {
    'as-printed': { answer: cubicVertexBy(cubicVertex), expected: 'holds', decidedFrom: 'quick' },
    core: coreOnTrial(({ waves }) => cubicVertexBy(waves.vertices.cubic)),
  },
});

/** The symmetries that (A6) rests on. */
export const conjugateOfVertex = claim({
  id: 'RC-A6s',
  cases: rings(5, 5),
  oracles: [conjugateVertex],
  subjects: {
    'as-printed': {
      answer: symmetry(
        (w, [k1, k2, k3]) => negative(vertexAt(w, cubicVertex, [k1, -k2, -k3])),
        (w, [k1, k2, k3]) => negative(vertexAt(w, cubicVertex, [-k1, k2, k3])),
      ),
      expected: 'violated',
      decidedFrom: 'quick',
    },
    corrected: {
      answer: symmetry(
        (w, [k1, k2, k3]) => vertexAt(w, cubicVertex, [k1, -k2, -k3]),
        (w, [k1, k2, k3]) => negative(field.times(w.halfTurn(2 * (k1 - k2 - k3)), vertexAt(w, cubicVertex, [-k1, k2, k3]))),
      ),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`V^*_{-1,2,3} = V_{1,-2,-3} = -e^{2\pi i k_4/N} V_{-1,2,3},\quad k_4 = k_1 - k_2 - k_3`,
      derivation: 'every N - k gives -exp(-i pi k/N); three of them turn -i into i, which is the conjugate',
    },
  },
});

/** A real modulation. */
export const conjugateOfModulation = claim({
  id: 'RC-A6r',
  cases: rings(8),
  oracles: [realModulation],
  subjects: {
    'as-printed': {
      answer: (c) => {
        const w = ringOf(c.sites);
        const { linear, cubic } = modulationsOf(w, c);
        const values = [...Array(c.sites).keys()].flatMap((k) => [
          [`chi*, ${k}`, linear[w.mod(-k)] as Z],
          [`alpha*, ${k}`, cubic[w.mod(-k)] as Z],
        ]);
        return said(Object.fromEntries(values));
      },
      expected: 'holds',
      decidedFrom: 'quick',
    },
  },
});
