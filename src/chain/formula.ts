import { compiled } from './compile-expression.ts';
import { type PinningName, type PinningPotential, pinningNames } from './pinning.ts';
import { coefficientNames, type Potential } from './potential.ts';
import { type PotentialName, potentials } from './potentials.ts';
import { symbolsOf } from './symbols-of.ts';

/**
 * A potential as a user writes it: an expression in the elongation `r` of a bond (or the displacement `q` of a site), in parameters, which
 * are the same everywhere, and in the coefficients `stiffness`, `alpha`, `beta` (or `quadratic`, `quartic`, `sextic`), which may differ from
 * place to place.
 */
export interface Formula {
  readonly expression: string;
  readonly parameters: Readonly<Record<string, number>>;
}

const bonds = new WeakMap<object, Potential>();
const pins = new WeakMap<object, WrittenPinning>();

/** A pinning that is written, and which coefficients it has. */
type WrittenPinning = PinningPotential & { readonly coefficients: readonly PinningName[] };

/** What is made of formulas that cannot change any more, as those of chains, is found again by the formula itself. */
function onceEach<Made>(make: (formula: Formula) => Made): (formula: Formula) => Made {
  const known = new WeakMap<Formula, Made>();
  return (formula) => {
    const found = known.get(formula);
    if (found !== undefined) return found;
    const made = make(formula);
    if (Object.isFrozen(formula) && Object.isFrozen(formula.parameters)) known.set(formula, made);
    return made;
  };
}

/**
 * The bond that is named, or written.
 *
 * @throws InputError for an expression that cannot be read, or that is singular at rest
 */
export function potentialOf(potential: PotentialName | Formula): Potential {
  return typeof potential === 'string' ? potentials[potential] : bondOfFormula(potential);
}

const bondOfFormula = onceEach((potential) => {
  const it = compiled(potential.expression, 'r', coefficientNames, potential.parameters);
  const made = bonds.get(it) ?? {
    name: potential.expression,
    coefficients: coefficientNames.filter((name) => symbolsOf(it.expression).has(name)),
    expression: potential.expression,
    tex: String.raw`\text{${potential.expression}}`,
    energy: it.energy,
    force: it.force,
    get curvature() {
      return it.curvature; // compiled when it is first asked for
    },
  };
  bonds.set(it, made);
  return made;
});

/** The pinning that is written. @throws InputError as {@link potentialOf} */
export const pinningOf: (formula: Formula) => WrittenPinning = onceEach((formula) => {
  const it = compiled(formula.expression, 'q', pinningNames, formula.parameters);
  const made = pins.get(it) ?? {
    coefficients: pinningNames.filter((name) => symbolsOf(it.expression).has(name)),
    expression: formula.expression,
    tex: String.raw`\text{${formula.expression}}`,
    energy: it.energy,
    force: it.force,
    get curvature() {
      return it.curvature;
    },
  };
  pins.set(it, made);
  return made;
});
