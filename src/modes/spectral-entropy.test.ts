import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.ts';
import { InputError } from '../input-error.ts';
import { spectralEntropy } from './spectral-entropy.ts';

const real = decimal(40);
const u = 2 ** -53;

describe('spectralEntropy', () => {
  it('is 0 when one mode holds everything', () => {
    expect(spectralEntropy([0, 3, 0])).toBe(0);
    expect(spectralEntropy([1e-300])).toBe(0);
  });

  it('is a number for energies of any size', () => {
    expect(spectralEntropy([1e308, 1e308])).toBe(spectralEntropy([1, 1]));
    expect(spectralEntropy([1e-200, 1e200])).toBeLessThan(1e-300);
  });

  it('is ln N at equipartition', () => {
    // N a power of two: shares and products are exact, and the sum rounds only after the first few; ln within 0.57 ulp
    for (const n of [2, 4, 64])
      expect(Math.abs(spectralEntropy(new Float64Array(n).fill(0.75)) - Math.log(n))).toBeLessThan((n + 3) * u * Math.log(n));
  });

  const spectra = fc
    .array(
      fc.integer({ min: 0, max: 4096 }).map((k) => k / 64),
      { minLength: 1, maxLength: 12 },
    )
    .filter((e) => e.some((x) => x > 0));

  it('is -sum e ln e in decimals', () => {
    fc.assert(
      fc.property(spectra, (energies) => {
        const total = real.of(energies.reduce((a, b) => a + b, 0)); // exact on the grid
        const exact = energies
          .filter((e) => e > 0)
          .map((e) => real.of(e).div(total))
          .reduce((sum, share) => sum.sub(share.mul(share.ln())), real.of(0));
        // a share is rounded: u of itself, so u of its own in the logarithm; logarithm (1.14 u), product and each of n sums of e |ln e|
        const allowed = u * (1 + (energies.length + 4) * exact.toNumber());
        expect(
          exact
            .sub(real.of(spectralEntropy(energies)))
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(allowed);
      }),
      { seed: 1953 },
    );
  });

  it('does not depend on the unit of energy: the same bits for another power of two', () => {
    fc.assert(
      fc.property(spectra, fc.integer({ min: -60, max: 60 }), (energies, exponent) => {
        expect(spectralEntropy(energies.map((e) => e * 2 ** exponent))).toBe(spectralEntropy(energies));
      }),
      { seed: 1953 },
    );
  });

  it.each([
    [[1, -1], 'energies[1]: got -1; expected a finite number, 0 or more'],
    [[Number.NaN], 'energies[0]: got NaN; expected a finite number, 0 or more'],
    [[Number.POSITIVE_INFINITY], 'energies[0]: got Infinity; expected a finite number, 0 or more'],
    [[0, 0], 'at least one positive energy'],
  ])('refuses %j', (energies, message) => {
    expect(() => spectralEntropy(energies)).toThrow(InputError);
    expect(() => spectralEntropy(energies)).toThrow(message);
  });
});
