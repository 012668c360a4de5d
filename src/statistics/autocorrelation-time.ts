import { InputError } from '../input-error.ts';
import { checkSample, type MeanWithError, meanOf } from './mean-of-replicas.ts';

/** How long a series remembers. */
export interface AutocorrelationTime {
  /** tau = 1 + 2 sum_{t >= 1} rho(t), in steps of the series: so many of its values are worth one independent one */
  readonly time: number;
  /** its standard error */
  readonly error: number;
  /** up to where the sum was taken */
  readonly window: number;
}

/**
 * The integrated autocorrelation time of a stationary series, with Sokal's automatic window: the sum stops at the first W that is at least
 * `windows` times tau(W), beyond which rho is noise, and 8 (a series that alternates has a short tau and a long memory).
 *
 *   tau(W) = 1 + 2 sum_{t=1}^{W} rho(t),   rho(t) = C(t) / C(0),   C(t) = sum_{i} (x_i - mean)(x_{i+t} - mean) / n
 *   error^2 = tau^2 (4 W + 2) / n
 *
 * @param windows 5 suits correlations that decay as e^(-2t/tau): what is left out is then e^-10 of tau
 * @throws InputError for a series of fewer than 32 numbers, one that does not vary, or one too short for its own memory: no window closes within
 *   a quarter of it
 * @source A. D. Sokal, Monte Carlo methods in statistical mechanics, lectures at Cargese (1996), sec. 3; N. Madras, A. D. Sokal, J. Stat. Phys. 50, 109 (1988)
 */
export function autocorrelationTime(values: readonly number[], windows = 5): AutocorrelationTime {
  checkSample(values, 32);
  const n = values.length;
  const mean = meanOf(values);
  const away = Float64Array.from(values, (x) => x - mean);
  const covariance = (lag: number) => {
    let sum = 0;
    for (let i = 0; i + lag < n; i++) sum += away[i] * away[i + lag];
    return sum / n;
  };
  const variance = covariance(0);
  if (!(variance > 0)) throw new InputError('values', values, 'a series that varies');
  let time = 1;
  for (let window = 1; window <= n / 4; window++) {
    time += (2 * covariance(window)) / variance;
    if (window >= 8 && window >= windows * time) return { time, error: Math.abs(time) * Math.sqrt((4 * window + 2) / n), window };
  }
  throw new InputError('values', values, `a series longer than ${n}: its memory is above a twentieth of its length`);
}

/**
 * The mean of a stationary, correlated series, such as times of one run, with its error sqrt(tau C(0) / n).
 *
 * @throws InputError as `autocorrelationTime`
 */
export function meanOfSeries(values: readonly number[]): MeanWithError & { readonly autocorrelation: AutocorrelationTime } {
  const autocorrelation = autocorrelationTime(values);
  const mean = meanOf(values);
  const variance = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / values.length;
  return { mean, error: Math.sqrt((Math.max(autocorrelation.time, 0) * variance) / values.length), autocorrelation };
}
