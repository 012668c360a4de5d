import type { Law, Oracle } from '../verdict/oracle.ts';
import { field, real, type Values, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** A test function exp(-w^2/2) (u + v w), u and v the first number of the spectrum and alpha at the first site. */
export const testFunction = ({ spectrum, cubic }: WaveCase) => ({
  atZero: real.of(spectrum[0] as number),
  slope: real.of(cubic[0] as number),
});

/** So late that erfc(T/sqrt 2) is below 10^-56. */
const time = 16;
/** exp(-w^2/2) is below 10^-42 beyond. */
const range = 14;
const steps = 16;

/** exp(-w^2/2) (exp(i w T) - 1)/w at w = (n + 1/2)/16: even and odd part, by the moments 1 and w. */
let table: readonly (readonly [w: bigint, kernel: Z])[] | undefined;
const kernel = () => {
  table ??= Array.from({ length: 2 * range * steps }, (_, n) => {
    const w = real.over(real.of(2 * (n - range * steps) + 1), real.of(2 * steps));
    const weight = real.over(real.exp(-real.times(w, w) / 2n), w);
    return [w, field.scaled(field.minus(field.turn(real.times(real.of(time), w)), field.one), weight)] as const;
  });
  return table;
};

/** The integral of (exp(i w T) - 1)/w times the test function, by the midpoint rule: the next image of its Fourier transform lies at exp(-84^2/2). */
function integral(c: WaveCase): Z {
  const { atZero, slope } = testFunction(c);
  const sum = field.sum(kernel().map(([w, value]) => field.scaled(value, atZero + real.times(slope, w))));
  return field.scaled(sum, real.over(real.of(1), real.of(steps)));
}

const law = (tex: string): Law => ({
  tex,
  source: 'Sokhotski and Plemelj',
  route: 'quadrature against test functions at a time after which nothing changes, 40 digits',
  catches: 'a factor pi or i that is lost, a principal value that is left out',
  blindTo: 'limits that do not exist: the test functions are smooth',
});

const beyond = [{ name: 'beyond the range', value: 1e-41, grade: 'proved', source: 'exp(-98) times 2 (u + 14 v) T' }] as const;

/** The limit itself. */
export const weakLimit = waveLaw(
  'waves/weak-limit',
  law(String.raw`\lim_{T \to \infty} \int \frac{e^{i\omega T} - 1}{\omega} f(\omega)\, d\omega`),
  (c) => ({ limit: integral(c) }),
  1,
  beyond,
);

/** Prefactors of delta: 2 Im of a coefficient of (A6) times the limit. */
export const prefactors = (id: `${string}/${string}`, coefficients: readonly bigint[]): Oracle<WaveCase, WaveCase, Values> =>
  waveLaw(
    id,
    law(String.raw`\lim 2\, \mathrm{Im}\, a \int \frac{e^{i\omega T} - 1}{\omega} f(\omega)\, d\omega`),
    (c) => Object.fromEntries(coefficients.map((a, i) => [`line, ${i + 1}`, { re: 2n * a * integral(c).im, im: 0n }])),
    1,
    beyond,
  );
