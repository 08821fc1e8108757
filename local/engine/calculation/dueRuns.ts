import type { Formula } from './formula';

/** A formula as Univer calculates it. */
export interface Run {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formula: string;
  readonly formulaId: string | undefined;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** A formula that has its turn if it is due then, or whatever it reads. */
export interface Turn {
  readonly formula: Formula;
  readonly isSure: boolean;
}

/** What is asked of the calculation that is under way. */
export interface Asked {
  /** Called when a formula's turn has come. */
  runOf(turn: Turn): Run;
  /** Whether a formula that was just calculated gives something else than before. */
  hasChanged(formula: Formula): boolean;
  readersOf(formula: Formula): Iterable<Formula>;
}

/**
 * The formulas to calculate, as the list that Univer takes from the end of until it is empty. Those that
 * read one are due only when it came to another result: most results are as they were.
 */
export class DueRuns {
  private before: Formula | undefined;

  constructor(
    private readonly turns: Turn[],
    private readonly due: Set<Formula>,
    private readonly asked: Asked,
  ) {}

  /** At most so many are left; 0 when none is. */
  get length(): number {
    if (this.before && this.asked.hasChanged(this.before))
      for (const reader of this.asked.readersOf(this.before)) this.due.add(reader);
    this.before = undefined;
    for (let turn = this.turns.at(-1); turn && !this.isDue(turn); turn = this.turns.at(-1))
      this.turns.pop();
    return this.turns.length;
  }

  pop(): Run | undefined {
    const turn = this.length > 0 ? this.turns.pop() : undefined;
    if (!turn) return undefined;
    this.before = turn.formula;
    return this.asked.runOf(turn);
  }

  private isDue = ({ formula, isSure }: Turn) => isSure || this.due.has(formula);
}
