import { mutantOfParts } from './mutant.ts';

/** One stream for all: every replica is drawn with the same numbers. What uses it sees the same replica again and again, and decides nothing. */
export const oneStream = mutantOfParts('one-stream', 'every stream of a seed is stream 0', (parts) => ({
  ...parts,
  stream: (seed) => parts.stream(seed, 0),
}));

/** Streams that start one number after another, as with a generator whose seeds are places on its cycle. */
export const overlappingStreams = mutantOfParts('overlapping-streams', 'stream i is stream 0 from its number i mod 1024 on', (parts) => ({
  ...parts,
  stream: (seed, index) => {
    const uniform = parts.stream(seed, 0);
    for (let passed = 0; passed < index % 1024; passed++) uniform();
    return uniform;
  },
}));

/** Antithetic streams: every odd one mirrors the even one before it. */
export const mirroredStreams = mutantOfParts('mirrored-streams', 'every odd stream is 1 - u of the one before', (parts) => ({
  ...parts,
  stream: (seed, index) => {
    const uniform = parts.stream(seed, index - (index % 2));
    return index % 2 === 0 ? uniform : () => 1 - 2 ** -53 - uniform();
  },
}));
