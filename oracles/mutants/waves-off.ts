import { type Interaction, productsOf, type Vertices } from '../../src/waves/interaction.ts';
import { type WaveParts, waveParts } from '../../src/waves/normal-form.ts';
import type { Vertex } from '../../src/waves/vertices.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';
import { continued, cubicOfSites, oddOmega } from './other-products.ts';

/** One thing changed in what waves are composed of. */
interface Change {
  readonly id: string;
  readonly says: string;
  readonly of: keyof Vertices | 'normal form' | 'growth' | 'linear growth' | 'coherent growth';
  readonly waves: WaveParts;
}

const negated = (list: readonly number[], i: number) => list.with(i, -(list[i] as number));
const sumOf = ({ fields }: Interaction) =>
  `the sum over ${fields.map((index) => `a_${Math.abs(index)}${index < 0 ? '^*' : ''}`).join(' ')}`;

/** An interaction with each factor, conjugate, index and field changed in turn. */
const interactionChanges: readonly Change[] = waveParts.interactions.flatMap((interaction, place) => {
  const changed = (id: string, says: string, change: Partial<Interaction>): Change => ({
    id: `wave-sum-${place + 1}-${id}`,
    says: `${sumOf(interaction)} ${says}`,
    of: interaction.vertex,
    waves: { ...waveParts, interactions: waveParts.interactions.with(place, { ...interaction, ...change }) },
  });
  const { factor, indices, conjugate, fields } = interaction;
  return [
    changed('sign', 'with the opposite sign', { factor: -factor }),
    changed('factor', `with the factor ${3 - factor}`, { factor: 3 - factor }),
    changed('conjugate', conjugate ? 'without the conjugate of its vertex' : 'with the conjugate of its vertex', { conjugate: !conjugate }),
    ...indices.map((index, i) => changed(`index-${i + 1}`, `with ${-index} for ${index} in its vertex`, { indices: negated(indices, i) })),
    ...fields.map((index, i) =>
      changed(`field-${i + 1}`, `with a_${Math.abs(index)} ${index < 0 ? 'not ' : ''}conjugated`, { fields: negated(fields, i) }),
    ),
  ];
});

/** A vertex with its quarter turns, and each phase and power of a frequency, changed in turn; F taken from the other reading. */
const vertexChanges: readonly Change[] = (['linear', 'cubic'] as const).flatMap((of) => {
  const vertex = waveParts.vertices[of];
  const changed = (id: string, says: string, change: Partial<Vertex>): Change => ({
    id: `${of}-vertex-${id}`,
    says: `the ${of} vertex ${says}`,
    of,
    waves: { ...waveParts, vertices: { ...waveParts.vertices, [of]: { ...vertex, ...change } } },
  });
  const { quarters, turns, powers } = vertex;
  return [
    changed('quarter', 'times i', { quarters: (quarters + 1) % 4 }),
    changed('double', 'twice as large', { factor: 2 * vertex.factor }),
    ...turns.map((_, i) => changed(`phase-${i + 1}`, `with the phase of k_${i + 1} reversed`, { turns: negated(turns, i) })),
    ...powers.map((_, i) => changed(`root-${i + 1}`, `without the root of omega_${i + 1}`, { powers: powers.with(i, 0) })),
    ...(of === 'linear' ? [changed('of-sites', 'of coefficients of the sites', { turns: [0, 0], powers: [-1, 3] })] : []),
  ];
});

/** The detuning of the normal form with each frequency counted twice in turn: a sign that is wrong would divide by 0. */
const detuningChanges: readonly Change[] = (['own', 'conjugate'] as const).map((key) => ({
  id: `detuning-${key}`,
  says: `the normal form divides by a sum with twice ${key === 'own' ? 'omega_1' : 'the frequencies of its fields'}`,
  of: 'normal form',
  waves: { ...waveParts, detuning: { ...waveParts.detuning, [key]: 2 * waveParts.detuning[key] } },
}));

/** Deltas that are not taken modulo N: index tuples whose wave numbers add up to another multiple of N than 0 are left out. */
const foldingChanges: readonly Change[] = (['linear', 'cubic'] as const).map((of) => ({
  id: `${of}-delta-unfolded`,
  says: `the delta of the ${of} sums is not taken modulo N`,
  of,
  waves: {
    ...waveParts,
    products: (w, vertices, interaction, modulations, k1) =>
      productsOf(w, vertices, interaction, modulations, k1).filter(({ fields }) => {
        const rest = k1 - fields.reduce((sum, k) => sum + k, 0);
        return interaction.vertex !== of || (rest >= 0 && rest < w.sites);
      }),
  },
}));

/** -k continued and not taken as N - k; V taken from the other reading. */
const productChanges: readonly Change[] = [
  ...(['linear', 'cubic'] as const).map((of) => ({
    id: `${of}-vertex-continued`,
    says: `the ${of} vertex at -k is continued from k, and not that of N - k`,
    of,
    waves: { ...waveParts, products: continued(of) },
  })),
  {
    id: 'cubic-vertex-of-sites',
    says: 'the cubic vertex of coefficients of the sites',
    of: 'cubic',
    waves: { ...waveParts, products: cubicOfSites },
  },
];

const { growth } = waveParts;
const grown = (id: string, says: string, of: Change['of'], change: Partial<WaveParts['growth']>): Change => ({
  id: `growth-${id}`,
  says,
  of,
  waves: { ...waveParts, growth: { ...growth, ...change } },
});

/** The law of growth with each factor halved, and each pairing lost or counted with the opposite sign. */
const growthChanges: readonly Change[] = [
  grown('linear-half', 'half of the linear growth', 'linear growth', { linear: growth.linear / 2 }),
  grown('odd-omega', 'omega at -k is continued from k, and not that of N - k', 'linear growth', { omega: oddOmega }),
  grown('coherent-half', 'half of the coherent growth', 'coherent growth', { coherent: growth.coherent / 2 }),
  ...(['sum', 'difference'] as const).flatMap((triad) => {
    const { factor, signs } = growth[triad];
    const [resonance, names] = [`the ${triad} resonance`, ['J_2 J_3', 'J_1 J_3', 'J_1 J_2']];
    return [
      grown(`${triad}-half`, `half of the growth by ${resonance}`, 'growth', { [triad]: { factor: factor / 2, signs } }),
      ...signs.flatMap((sign, i) => [
        grown(`${triad}-lost-${i + 1}`, `${resonance} without the pairing ${names[i]}`, 'growth', {
          [triad]: { factor, signs: signs.with(i, 0) },
        }),
        grown(`${triad}-sign-${i + 1}`, `${resonance} with the pairing ${names[i]} of the opposite sign`, 'growth', {
          [triad]: { factor, signs: signs.with(i, -sign) },
        }),
      ]),
    ];
  }),
];

const changes = [...interactionChanges, ...vertexChanges, ...detuningChanges, ...foldingChanges, ...productChanges, ...growthChanges];

/** Every vertex, coefficient, divisor and pairing of the working form with one conjugate, sign, index or factor changed: generated from the form itself. */
export const wavesOff: readonly Mutant[] = changes.map(({ id, says, waves }) => mutantOfParts(id, says, (parts) => ({ ...parts, waves })));

const idsOf = (...of: readonly Change['of'][]): readonly string[] => changes.filter((change) => of.includes(change.of)).map(({ id }) => id);

/** Those that change the nonlinear part of the equation of motion. */
export const cubicMutants = idsOf('cubic');
/** Those that change its linear part, or the normal form. */
export const otherWaveMutants = idsOf('linear', 'normal form');
/** Those of the law of growth. */
export const incoherentMutants = idsOf('growth');
export const coherentMutants = idsOf('coherent growth');
export const linearGrowthMutants = idsOf('linear growth');
