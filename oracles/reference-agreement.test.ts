import { describe, expect, it } from 'vitest';
import { chainStates } from '../properties/arbitraries/chain-states.ts';
import { drawn } from '../properties/arbitraries/structural.ts';
import { state } from '../src/chain/state.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { enginesAgree, methodsAgree } from './reference-agreement.ts';
import { coreParts } from './subjects/core.ts';
import type { ChainState } from './subjects/mechanics.ts';
import { coreReference } from './subjects/reference.ts';
import { examine } from './verdict/examine.ts';

/** Random lattices of nine sites; larger ones have nothing that these have not. */
const lattices = Array.from({ length: 30 }, (_, i) =>
  drawn(chainStates({ system: 'lattice', maxSites: 9 }), 1953, 'reference-agreement', i),
)
  .filter(({ chain }) => chain.sites === 9)
  .slice(0, 4);

describe.each([enginesAgree, methodsAgree])('$id', (oracle) => {
  it.each(lattices)('holds on the lattice $chain.potential with chi = $chain.stiffness', async (c) => {
    expect(await examine(oracle, coreReference(coreParts), c)).toMatchObject({ kind: 'judged', verdict: 'holds' });
  });

  it.each([2 ** -20, 2 ** -40])('holds where all is as small as %d: the bound shrinks with it', async (size) => {
    const { chain, state: large } = drawn(chainStates({ system: 'fput-alphabeta', maxSites: 3 }), 1953, 'small', 0);
    const c: ChainState = {
      chain,
      state: state(
        [...large.q].map((x) => x * size),
        [...large.p].map((x) => x * size),
      ),
    };
    const [whole, small] = [
      await examine(oracle, coreReference(coreParts), { chain, state: large }),
      await examine(oracle, coreReference(coreParts), c),
    ];
    if (whole.kind !== 'judged' || small.kind !== 'judged') throw new Error('not judged');
    expect(small.verdict).toBe('holds');
    expect(small.judgement.uncertainty.value / size).toBeLessThan(1000 * whole.judgement.uncertainty.value);
    expect(small.judgement.effect / size).toBeLessThan(10 * whole.judgement.effect);
  });

  it('sees an engine that does not take the size into account: 2^-80 is 24 digits fewer', async () => {
    const reference = {
      ...coreParts.reference,
      engines: { ...coreParts.reference.engines, 'fixed-point': (digits: number) => fixedPoint(digits) },
    };
    const { chain, state: large } = drawn(chainStates({ system: 'fput-alphabeta', maxSites: 3 }), 1953, 'small', 0);
    const size = 2 ** -80;
    const c: ChainState = {
      chain,
      state: state(
        [...large.q].map((x) => x * size),
        [...large.p].map((x) => x * size),
      ),
    };
    const found = await examine(oracle, coreReference({ reference }), c);
    expect(found.kind === 'judged' && found.verdict).not.toBe('holds');
  });
});
