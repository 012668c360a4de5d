import type { Formula } from '../../src/chain/formula.ts';

/** A potential given as text, with numbers for its parameters. */
export interface ExamplePotential {
  readonly name: string;
  readonly expression: string;
  readonly variable: 'r' | 'q';
  readonly parameters: Readonly<Record<string, number>>;
  /** where V is smooth and of order 1: test it there */
  readonly range: readonly [low: number, high: number];
}

/** Potentials of the literature as a user would write them; V is least at 0 in all of them, and 0 there but for the one named `pair`. */
export const examplePotentials: readonly ExamplePotential[] = [
  {
    // P. M. Morse, Phys. Rev. 34, 57 (1929)
    name: 'Morse',
    expression: 'D * (1 - exp(-a * r))^2',
    variable: 'r',
    parameters: { D: 1.5, a: 0.75 },
    range: [-1, 2],
  },
  {
    // J. E. Jones, Proc. R. Soc. Lond. A 106, 463 (1924), lengths in units of the bond at rest
    name: 'Lennard-Jones',
    expression: 'eps * ((1 + r)^-12 - 2 * (1 + r)^-6 + 1)',
    variable: 'r',
    parameters: { eps: 0.015625 }, // V''(0) = 72 eps
    range: [-0.25, 1],
  },
  {
    // the same in the usual letters: its minimum at r = 0 up to the rounding of d = 2^(1/6) sigma, and V(0) = -eps
    name: 'Lennard-Jones pair',
    expression: '4 * eps * ((sigma / (r + d))^12 - (sigma / (r + d))^6)',
    variable: 'r',
    parameters: { eps: 0.015625, sigma: 1, d: 1.122462048309373 },
    range: [-0.25, 1],
  },
  {
    // J. Frenkel, T. Kontorova, Phys. Z. Sowjetunion 13, 1 (1938); the sine-Gordon equation on a lattice
    name: 'Frenkel-Kontorova',
    expression: 'k * (1 - cos(2 * pi * q / b))',
    variable: 'q',
    parameters: { k: 0.25, b: 2 },
    range: [-3, 3],
  },
  {
    name: 'sine-Gordon',
    expression: 'k * (1 - cos(q))',
    variable: 'q',
    parameters: { k: 1.25 },
    range: [-7, 7],
  },
  {
    // cosh(a r) - 1
    name: 'cosh',
    expression: '((exp(a * r) + exp(-a * r)) / 2 - 1) / a^2',
    variable: 'r',
    parameters: { a: 1.25 },
    range: [-2, 2],
  },
  {
    // H. R. Warner, Ind. Eng. Chem. Fundam. 11, 379 (1972): finitely extensible spring
    name: 'log barrier',
    expression: '-k * L^2 * log(1 - (r / L)^2) / 2',
    variable: 'r',
    parameters: { k: 1, L: 2.5 },
    range: [-2, 2],
  },
  {
    // M. Born, L. Infeld, Proc. R. Soc. Lond. A 144, 425 (1934): the square root of their action
    name: 'Born-Infeld',
    expression: 'L * (sqrt(L^2 + r^2) - L)',
    variable: 'r',
    parameters: { L: 1.5 },
    range: [-3, 3],
  },
];

const formulasIn = (variable: 'r' | 'q'): readonly Formula[] =>
  examplePotentials
    .filter((example) => example.variable === variable)
    .map(({ expression, parameters }) => Object.freeze({ expression, parameters: Object.freeze({ ...parameters }) }));

/** The same as a chain has them: of bonds, and of pinnings. */
export const exampleFormulas = { r: formulasIn('r'), q: formulasIn('q') };
