/** Every exit code and what it means; the first that applies is given. */
export const exitCodes = {
  usage: 64,
  interrupted: 130,
  cannotWrite: 74,
  broken: 70,
  violation: 1,
  foreign: 75,
  undecided: 2,
  regression: 3,
  asExpected: 0,
} as const;
