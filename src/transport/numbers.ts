/** Every factor, power and index that the formulas of the pinned lattice contain, by name: what a slip of the pen would change. */
export interface TransportNumbers {
  readonly factors: Readonly<Record<FactorName, number>>;
  readonly powers: Readonly<Record<PowerName, number>>;
  readonly indices: Readonly<Record<IndexName, number>>;
}

export type FactorName = keyof typeof factors;
export type PowerName = keyof typeof powers;
export type IndexName = keyof typeof indices;

const factors = {
  'H kinetic': 1 / 2,
  'H harmonic': 1 / 2,
  'H pinning': 1,
  'H coupling': 1 / 2,
  'A_har drift': 1,
  'A_har pull': -1,
  'A_anh pinning': -1,
  'A_anh coupling': -1,
  'S rate': 1,
  'e kinetic': 1 / 2,
  'e harmonic': 1 / 2,
  'e pinning': 1,
  'e coupling': 1 / 2,
  'j first momentum': 1 / 2,
  'j second momentum': 1 / 2,
  'balance in': 1,
  'balance out': -1,
  'zeta of a head': 1,
  'zeta of a tail': -1,
  'Poisson divisor': 1,
  'hierarchy source': 1,
  'flip eigenvalue': 2,
  'theta2 per bond': -1,
  'theta1 of a head': 1,
  'theta1 of a tail': -1,
  'V itself': 1,
  'V odd part': 0,
  'detuning of equal frequencies': 0,
} as const;

/** of eps, but for that of the frequency */
const powers = {
  'H pinning': 1,
  'H coupling': 1,
  'H frequency': 2,
  'A_har frequency': 2,
  A_anh: 1,
  'e pinning': 1,
  'e coupling': 1,
  'e frequency': 2,
  balance: 1,
  'series step': 1,
} as const;

/** how far along, on the lattice or in the hierarchy */
const indices = {
  'j second site': 1,
  'balance site behind': -1,
  'orders behind': 1,
} as const;

/** The numbers that hold. */
export const transportNumbers: TransportNumbers = { factors, powers, indices };
