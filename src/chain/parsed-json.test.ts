import { describe, expect, it } from 'vitest';
import { parsedJson } from './parsed-json.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('JSON from outside', () => {
  it('gives the data', () => expect(parsedJson('{"a":[1,"x",null]}', 'x.json')).toEqual({ a: [1, 'x', null] }));

  it.each(['', '{"a":', '{"a":1}}', 'undefined', '\u0000'])('%j is none', (text) => {
    expect(() => parsedJson(text, 'x.json')).toThrow(/^x\.json: got .*; expected JSON \(/);
  });

  it('refuses what is nested so deeply that walking through it would need too much stack', () => {
    expect(parsedJson(nested(100), 'x.json')).toHaveLength(1);
    expect(() => parsedJson(nested(102), 'x.json')).toThrow('at most 100 levels deep');
    expect(() => parsedJson(`{"a":${nested(100_000)}}`, 'x.json')).toThrow(/^x\.json: got "\{.*\.\.\."; expected JSON nested at most/);
  });

  it('leaves prototypes alone', () => {
    const data = parsedJson('{"__proto__":{"polluted":1}}', 'x.json') as { polluted?: number };
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
