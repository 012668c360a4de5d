import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { AnyClaim } from '../claims/claim.ts';
import type { PowerFile } from './power-file.ts';

/** A number that rises where an oracle is gone. */
export interface Rise {
  readonly mutant: string;
  readonly from: number;
  readonly to: number;
}

/** What an oracle alone sees: without it these mutants would live, of those only larger ones would be seen, and those only after more cases. */
export interface Uncovered {
  readonly oracle: string;
  /** mutants that no other oracle kills */
  readonly alive: readonly string[];
  /** mutants whose smallest killed size would rise by more than 2 x */
  readonly coarser: readonly Rise[];
  /** mutants whose median number of cases to the kill would rise by more than 2 x */
  readonly slower: readonly Rise[];
  /** claims on a paper's statements that no other oracle judges: they would be undecided */
  readonly undecided: readonly string[];
  /** where its law is declared to follow from others */
  readonly implied?: {
    readonly by: readonly string[];
    readonly because: string;
    /** what it kills and they do not, or only at more than twice the size */
    readonly escapes: readonly string[];
  };
}

type Measured = Pick<PowerFile, 'cells' | 'smallest' | 'slack'>;
type Declared = Pick<Oracle<unknown, unknown, unknown>, 'id' | 'impliedBy'>;

type Judged = Pick<AnyClaim, 'id' | 'oracles'>;

/**
 * What would be uncovered without each of the oracles in turn; `declared` says which laws follow from others, `statements` what is claimed of papers:
 * who guards the core as others do may still be the one who decides a statement.
 */
export function ablated(power: Measured, declared: readonly Declared[] = [], statements: readonly Judged[] = []): readonly Uncovered[] {
  return power.slack.map(({ oracle }) => {
    const own = killsOf(power, (id) => id === oracle);
    const others = killsOf(power, (id) => id !== oracle);
    const implied = declared.find(({ id }) => id === oracle)?.impliedBy;
    const by: readonly string[] = implied?.oracles ?? [];
    return {
      oracle,
      alive: [...own.keys()].filter((mutant) => !others.has(mutant)),
      coarser: rises(own, others, 'size'),
      slower: rises(own, others, 'cases'),
      undecided: statements.filter(({ oracles }) => oracles.length === 1 && oracles[0]?.id === oracle).map(({ id }) => id),
      ...(implied === undefined
        ? {}
        : {
            implied: {
              by,
              because: implied.because,
              escapes: escapes(
                own,
                killsOf(power, (id) => by.includes(id)),
              ),
            },
          }),
    };
  });
}

/** Whether an oracle has nothing to say for itself: it names nothing, and no law that it follows from; or what is declared of it is not so. */
export function isBare({ alive, coarser, slower, undecided, implied }: Uncovered): boolean {
  return implied === undefined ? alive.length + coarser.length + slower.length + undecided.length === 0 : implied.escapes.length > 0;
}

/** The best that some oracles can do against a mutant: Infinity where it has no size, or nobody measured it. */
interface Best {
  readonly size: number;
  readonly cases: number;
}

function killsOf({ cells, smallest }: Measured, isMeant: (oracle: string) => boolean): ReadonlyMap<string, Best> {
  const kills = cells.filter(({ kind, oracle }) => kind === 'killed' && isMeant(oracle));
  const least = (values: readonly number[]) => Math.min(...values, Number.POSITIVE_INFINITY);
  return new Map(
    kills.map(({ mutant }) => [
      mutant,
      {
        size: least(smallest.filter((one) => one.mutant === mutant && isMeant(one.oracle)).map(({ epsilon }) => epsilon)),
        cases: least(kills.filter((one) => one.mutant === mutant).map(({ median = Number.POSITIVE_INFINITY }) => median)),
      },
    ]),
  );
}

/** More than this is worse, for sizes as for cases: sizes are known to a factor of sqrt 2. */
const worse = 2;

function rises(own: ReadonlyMap<string, Best>, others: ReadonlyMap<string, Best>, of: keyof Best): Rise[] {
  return [...own].flatMap(([mutant, best]) => {
    const [from, to] = [best[of], others.get(mutant)?.[of]];
    return to !== undefined && to > worse * from ? [{ mutant, from, to }] : []; // what is not killed at all is said elsewhere
  });
}

function escapes(own: ReadonlyMap<string, Best>, theirs: ReadonlyMap<string, Best>): string[] {
  return [...own].flatMap(([mutant, { size }]) => {
    const other = theirs.get(mutant);
    return other === undefined || other.size > worse * size ? [mutant] : [];
  });
}
