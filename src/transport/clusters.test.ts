import { describe, expect, it } from 'vitest';
import { clusterWeights, isWinding } from './cluster-weights.ts';
import { clustersOf, longestPath, siteBorder, touching } from './clusters.ts';
import { transportNumbers } from './numbers.ts';
import { ballAround, distance, neighboursOf, siteCount, torusBonds } from './torus.ts';

describe('a torus', () => {
  it('has d N^d bonds, 2d neighbours, and one neighbour across a side of length 2', () => {
    expect(torusBonds([3, 4])).toHaveLength(24);
    expect(torusBonds([3, 4])[13]).toEqual({ tail: 1, head: 4, axis: 1 });
    expect(neighboursOf([3, 4], 0)).toEqual([1, 2, 3, 9]);
    expect(neighboursOf([2, 3], 0)).toEqual([1, 2, 4]);
    expect(distance([5, 5], 0, 24)).toBe(2);
    expect(ballAround([9], { tail: 0, head: 1 }, 2)).toEqual([0, 1, 2, 3, 7, 8]);
  });

  it.each([[[]], [[1, 3]], [[3, 3, 3, 3]], [[2.5]]])('refuses the sides %j', (sides) => {
    expect(() => siteCount(sides)).toThrow('one to three whole numbers, 2 at least');
  });
});

describe('clusters', () => {
  it('hang together by sites', () => {
    expect(clustersOf([6], [0, 1, 3])).toEqual([[0, 1], [3]]);
    expect(clustersOf([6], [0, 2, 4, 1])).toEqual([[0, 1, 2], [4]]);
  });

  it('have a longest path: three sides of a square have 3, the square as well', () => {
    // on 3 x 3: 0-1, 1-4, 3-4 and 0-3
    expect(longestPath([3, 3], [0, 10, 3])).toBe(3);
    expect(longestPath([3, 3], [0, 10, 3, 9])).toBe(3);
  });

  it('on the ring of 3 two bonds leave the third one, which is in no border of sites', () => {
    expect(siteBorder([3], [0, 1])).toEqual([]);
    expect(touching([3], [0, 1])).toEqual([2]);
    // theta_2 = 1, 0, -1: theta_1 of 2-0 is theta_2(0) - theta_2(2) = 2 = m
    expect(clusterWeights([3], [0, 1], 'all', transportNumbers)).toEqual({
      theta1: [[2, 2]],
      theta2: [
        [0, 1],
        [1, 0],
        [2, -1],
      ],
    });
  });

  it('have no weights where they close around the torus with steps that add up to something', () => {
    const found = clusterWeights([3], [0, 1, 2], 'all', transportNumbers);
    expect(isWinding(found) && found.loop).toHaveLength(3);
  });
});
