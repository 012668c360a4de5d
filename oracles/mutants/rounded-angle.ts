import { mutantOfParts } from './mutant.ts';

/** sin(pi n/d) as it is often written: the angle is rounded before its sine is taken. */
export const roundedAngle = mutantOfParts('rounded-angle', 'sinPi and cosPi round the angle to a double', (parts) => {
  const { sin, cos } = parts.elementary;
  const angle = (n: number, d: number) => (Math.PI * (n % (2 * d))) / d;
  return { ...parts, elementary: { ...parts.elementary, sinPi: (n, d) => sin(angle(n, d)), cosPi: (n, d) => cos(angle(n, d)) } };
});
