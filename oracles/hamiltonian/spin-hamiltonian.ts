import type { Expression } from '../../src/chain/expression.ts';
import { derivative } from '../../src/exact/derivative.ts';
import type { Equations } from '../../src/reference/equations.ts';
import type { SpinChain } from '../../src/spins/spin-chain.ts';

/** The components of spin x, in a ring's order. */
const letters = ['x', 'y', 'z'] as const;

const number = (value: number): Expression => ({ kind: 'number', value });
const symbol = (name: string): Expression => ({ kind: 'symbol', name });
const sum = (...terms: readonly Expression[]): Expression => terms.reduce((left, right) => ({ kind: 'sum', left, right }));
const product = (left: Expression, right: Expression): Expression => ({ kind: 'product', left, right });
const difference = (left: Expression, right: Expression): Expression => ({ kind: 'difference', left, right });

type Three = readonly [Expression, Expression, Expression];
const dot = (a: Three, b: Three) => sum(product(a[0], b[0]), product(a[1], b[1]), product(a[2], b[2]));
const cross = (a: Three, b: Three): Three => [
  difference(product(a[1], b[2]), product(a[2], b[1])),
  difference(product(a[2], b[0]), product(a[0], b[2])),
  difference(product(a[0], b[1]), product(a[1], b[0])),
];

const spin = (site: number): Three => letters.map((letter) => symbol(`${letter}${site}`)) as unknown as Three;

/** The names of the 3N components, in the order in which a state has them. */
export function spinNames(sites: number): readonly string[] {
  return Array.from({ length: 3 * sites }, (_, i) => `${letters[i % 3]}${Math.floor(i / 3)}`);
}

/** The terms of H: omega_x . S_x of every site and eps_b S_b . S_{b+1} of every bond, written from the definition, without the core's functions. */
export function spinTerms({ sites, field, coupling }: SpinChain): {
  readonly fields: readonly Expression[];
  readonly bonds: readonly Expression[];
} {
  const omega = (site: number) => (typeof field[0] === 'number' ? field : field[site]) as readonly [number, number, number];
  const each = Array.from({ length: sites }, (_, x) => x);
  return {
    fields: each.map((x) => dot(omega(x).map(number) as unknown as Three, spin(x))),
    bonds: each.map((x) =>
      product(number(typeof coupling === 'number' ? coupling : (coupling[x] as number)), dot(spin(x), spin((x + 1) % sites))),
    ),
  };
}

/** H = sum_x omega_x . S_x + sum_b eps_b S_b . S_{b+1}. */
export function spinHamiltonian(chain: SpinChain): Expression {
  const { fields, bonds } = spinTerms(chain);
  return sum(...fields, ...bonds);
}

/** e_x = omega_x . S_x, and half of each of the two bonds at x. */
export function siteEnergyTerms(chain: SpinChain): readonly Expression[] {
  const { fields, bonds } = spinTerms(chain);
  const half = (bond: number) => product(number(0.5), bonds[(bond + chain.sites) % chain.sites] as Expression);
  return fields.map((field, x) => sum(field, half(x - 1), half(x)));
}

/** dS_x/dt = grad_x H x S_x, the gradient taken of the expression of H: the equations of motion as data. */
export function spinEquations(chain: SpinChain): Equations {
  const h = spinHamiltonian(chain);
  const names = spinNames(chain.sites);
  const rates = Array.from({ length: chain.sites }, (_, x) => cross(gradient(h, x), spin(x))).flat();
  return { names, rates };
}

/** df/dt = sum_x grad_x f . (grad_x H x S_x), along the equations of motion. */
export function rateOf(f: Expression, { names, rates }: Equations): Expression {
  const terms = names.flatMap((name, i) => {
    const slope = derivative(f, name);
    return slope.kind === 'number' && slope.value === 0 ? [] : [product(slope, rates[i] as Expression)];
  });
  return sum(number(0), ...terms);
}

function gradient(f: Expression, site: number): Three {
  return letters.map((letter) => derivative(f, `${letter}${site}`)) as unknown as Three;
}
