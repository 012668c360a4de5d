import { isVector, type SpinChain, type SpinChainInput, spinChain, type Vector } from '../../src/spins/spin-chain.ts';
import { bitsUsed } from './bits-used.ts';

/** Smaller rings of spins: fewer sites, then equal fields and couplings, then simple ones; each strictly less complex. */
export function* simplerSpinChains(chain: SpinChain): Generator<SpinChain> {
  const size = spinChainComplexity(chain);
  for (let site = 0; chain.sites > 3 && site < chain.sites; site++) yield withoutSpin(chain, site);
  for (const candidate of simplerFieldsAndCouplings(chain)) if (spinChainComplexity(candidate) < size) yield candidate;
}

/** Sites above all, then fields and couplings that vary, then their bits. */
export function spinChainComplexity({ sites, field, coupling }: SpinChain): number {
  const numbers = [...(field as readonly (number | Vector)[]), coupling].flat(2) as number[];
  return (
    1000 * sites +
    (isVector(field) ? 0 : 50) +
    (typeof coupling === 'number' ? 0 : 50) +
    numbers.reduce((sum, x) => sum + bitsUsed(x) + (x < 0 ? 1 : 0), 0)
  );
}

/** The ring without a site, its field, and the bond to its right. */
export function withoutSpin(chain: SpinChain, site: number): SpinChain {
  const { field, coupling } = chain;
  return changed(chain, {
    sites: chain.sites - 1,
    field: isVector(field) ? field : field.toSpliced(site, 1),
    coupling: typeof coupling === 'number' ? coupling : coupling.toSpliced(site, 1),
  });
}

/** No field, then a field along z, then what the first site has, then coarser ones; no coupling, 1, what the first bond has. */
export function* simplerFieldsAndCouplings(chain: SpinChain): Generator<SpinChain> {
  const { field, coupling } = chain;
  const first = isVector(field) ? field : (field[0] as Vector);
  for (const simpler of [[0, 0, 0], [0, 0, 1], first, [0, 0, first[2]]] as const) yield changed(chain, { field: simpler });
  for (const value of [0, 1, [coupling].flat()[0] as number]) yield changed(chain, { coupling: value });
  for (const grid of [1, 2, 4, 8]) {
    const rounded = (x: number) => Math.round(x * grid) / grid;
    const coarse = ([x, y, z]: Vector): Vector => [rounded(x), rounded(y), rounded(z)];
    yield changed(chain, { field: isVector(field) ? coarse(field) : field.map(coarse) });
    yield changed(chain, { coupling: typeof coupling === 'number' ? rounded(coupling) : coupling.map(rounded) });
  }
}

function changed(chain: SpinChain, change: Partial<SpinChainInput>): SpinChain {
  const { format, sites, field, coupling } = chain;
  return spinChain({ format, sites, field, coupling, ...change });
}
