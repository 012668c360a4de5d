/** The double nearest to pi, and what it lacks: together pi to 107 bits. */
export const PI_HIGH = Math.PI;
export const PI_LOW = 1.2246467991473532e-16;
