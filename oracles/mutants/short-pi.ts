import { mutantOfParts } from './mutant.ts';

/** Angles are reduced with the double next to pi/2 instead of pi/2. */
export const shortPi = mutantOfParts('short-pi', 'sin and cos reduce angles with 53 bits of pi', (parts) => {
  const { sin, cos } = parts.elementary;
  const sine = (x: number, quarters: number): number => {
    const quadrant = Math.floor(x / 1.5707963267948966 + 0.5);
    const rest = x - quadrant * 1.5707963267948966;
    const turn = (quadrant + quarters) & 3;
    return (turn & 2 ? -1 : 1) * (turn & 1 ? cos(rest) : sin(rest));
  };
  return { ...parts, elementary: { ...parts.elementary, sin: (x) => sine(x, 0), cos: (x) => sine(x, 1) } };
});
