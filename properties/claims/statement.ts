/**
 * A statement: one sentence that can be checked by machine, in our own words, with the formula and the place it stands.
 *
 * `origin` says whose it is: `printed` (in the text), `reconstructed` (the text lost the formula; never quoted as the
 * paper's), `secondary` (numbers known from another source only), `asked` (our own question).
 */
export interface Statement {
  readonly id: string;
  /** where it stands: section, equation, appendix */
  readonly place: string;
  readonly text: string;
  /** TeX, without dollar signs; plain KaTeX commands only */
  readonly tex: string;
  readonly origin: 'printed' | 'reconstructed' | 'secondary' | 'asked';
}

/** A body of statements: a paper, or Tsingou's own core. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly statements: readonly Statement[];
}
