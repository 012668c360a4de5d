import { z } from 'zod';
import type { ClusterCase } from '../../oracles/transport/cluster-weights.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { torusBonds } from '../../src/transport/torus.ts';
import { drawn } from '../arbitraries/structural.ts';
import { simplerClusters, type TorusClustersOf, torusClusters } from '../arbitraries/torus-clusters.ts';
import type { Cases, Codec } from './claim.ts';

const schema = z.strictObject({
  sides: z.array(z.int('a whole number').min(3, 'sides of 3 at least')).min(1).max(3, 'three dimensions at most'),
  resonant: z.array(z.int('a whole number').min(0)).min(1, 'at least one bond'),
  axis: z.union([z.literal('all'), z.int().min(0).max(2)], '"all", or a direction from 0'),
});

const codec: Codec<ClusterCase> = {
  encode: (c) => c,
  decode: (data, argument) => {
    const parsed = parsedAs(schema, data, argument);
    const { sides, resonant } = parsed;
    const bonds = torusBonds(sides).length;
    resonant.forEach((bond, i) => {
      if (bond >= bonds) throw new InputError(`${argument}.resonant[${i}]`, bond, `a bond from 0 to ${bonds - 1}`);
    });
    return parsed;
  },
  say: ({ sides, resonant, axis }) => {
    const bonds = torusBonds(sides);
    const named = resonant.map((i) => `${bonds[i]?.tail}-${bonds[i]?.head}`);
    const current = axis === 'all' ? '' : `, the current along direction ${axis}`;
    return `the ${sides.length === 1 ? 'ring of' : 'torus'} ${sides.join(' x ')} with the resonant bonds ${named.join(', ')}${current}`;
  },
};

/** A list of clusters grown at random, one regime per dimension. */
export function clusterCases(kind: Omit<TorusClustersOf, 'dimension'>): Cases<ClusterCase> {
  return {
    draw: (regime, _seed, _oracle, index) => drawn(torusClusters({ ...kind, dimension: Number(regime.at(-1)) }), 0, regime, index),
    regimes: ['d = 1', 'd = 2', 'd = 3'],
    listed: 32,
    simpler: simplerClusters,
    codec,
  };
}
