import { describe, expect, it } from 'vitest';
import { examine } from '../verdict/examine.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { collisionInvariants, type InvariantsAnswer, processesOf, stationarySpectra, type WaveGridCase } from './collision-invariants.ts';

const c: WaveGridCase = { levels: 3, linear: true, cubic: true, spectrum: [6, 3, 2, 6, 3, 2] };
const omega = ['1', '2', '3', '1', '2', '3'];
const one = ['1', '1', '1', '1', '1', '1'];

const verdict = async (oracle: Oracle<WaveGridCase, WaveGridCase, InvariantsAnswer>, answer: Partial<InvariantsAnswer>, of = c) => {
  const finding = await examine(oracle, () => ({ invariants: [omega], stationary: true, ...answer }), of);
  return finding.kind === 'judged' ? finding.verdict : finding.kind;
};

describe('the resonances among waves with evenly spaced frequencies', () => {
  it('are 2 = 1 + 1 and 3 = 1 + 2, with every sign, and one reflection per frequency', () => {
    expect(processesOf({ levels: 3, linear: false, cubic: true })).toHaveLength(2 * 4 + 8);
    expect(processesOf({ levels: 3, linear: true, cubic: false })).toHaveLength(3);
  });
});

describe('exact/collision-invariants refuses', () => {
  it.each([
    ['none', []],
    ['the wave action', [one]],
    ['omega and the wave action', [omega, one]],
    ['omega twice', [omega, omega.map((x) => `${2 * Number(x)}`)]],
    ['omega that is off by a little', [omega.with(5, '3000000001/1000000000')]],
    ['omega with the sign of k, the momentum of long waves', [omega.map((x, i) => (i < 3 ? x : `-${x}`))]],
  ])('%s', async (_, invariants) => {
    expect(await verdict(collisionInvariants, { invariants })).toBe('violated');
    expect(await verdict(collisionInvariants, {})).toBe('holds');
  });
  it('omega alone where alpha is not modulated', async () => {
    expect(await verdict(collisionInvariants, {}, { ...c, cubic: false })).toBe('violated');
  });
});

describe('exact/stationary-spectra', () => {
  it.each([
    ['equipartition', c, true],
    ['the same wave action everywhere', { ...c, spectrum: [1, 1, 1, 1, 1, 1] }, false],
    ['an even spectrum without triads', { ...c, cubic: false, spectrum: [5, 1, 2, 5, 1, 2] }, true],
    ['equipartition of another energy per direction', { ...c, spectrum: [6, 3, 2, 12, 6, 4] }, false],
  ])('%s', async (_, of, stationary) => {
    expect(await verdict(stationarySpectra, { stationary }, of)).toBe('holds');
    expect(await verdict(stationarySpectra, { stationary: !stationary }, of)).toBe('violated');
  });
});
