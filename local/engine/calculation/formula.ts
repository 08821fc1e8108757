import { type FormulaReads, type Reference, referencesOf } from './references';

/** A formula of a cell, or one of the grid's own for a cell (a rule, a dropdown). */
export interface FormulaText {
  readonly text: string;
  /** How far it stands from the formula that it repeats. */
  readonly x: number;
  readonly y: number;
}

/** A formula where it stands, and what it reads. Rows and columns count from 0. */
export class Formula {
  readonly reads: FormulaReads;
  /** References by the id of their sheet, as names were when it was indexed. */
  targets: readonly (Reference & { readonly sheet: string })[] = [];
  /** For Tarjan's search: numbers of the calculation that is being ordered. */
  visit = 0;
  low = 0;
  isWaiting = false;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly said: FormulaText,
    /** Of the grid's own formulas: which one; nothing reads what they give. */
    readonly ownId?: string,
  ) {
    this.reads = referencesOf(said.text, said.x, said.y);
  }

  says({ text, x, y }: FormulaText): boolean {
    return this.said.text === text && this.said.x === x && this.said.y === y;
  }
}
