import type { Layout } from '../model/layout';
import type { NumberFormat } from '../model/numberFormats';
import type { Cell, Operation } from '../model/operation';
import type { Tab } from '../model/tab';
import type { Scope } from './compileFormula';

/**
 * A row of a block: values by column key (a missing key leaves the cell empty) and formulas, whose
 * tokens are compiled. A column's own formula counts unless the row gives a cell for it.
 */
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Formats of single cells that differ from their column's. */
  readonly formats?: Readonly<Record<string, NumberFormat>>;
  /** What single cells let people choose; they may type something else. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Notes of single cells. */
  readonly notes?: Readonly<Record<string, string>>;
  /** By which formulas of other places find the row; see MARKS.row. */
  readonly mark?: string;
}

/** Rows by block; a block without rows has spare ones only. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

export interface CompiledTab {
  readonly layout: Layout;
  readonly operations: readonly Operation[];
}

export interface CompileInput {
  readonly tab: Tab;
  readonly rows: Rows;
  readonly scope: Scope;
  /** Shown at the top. */
  readonly title: string;
  /** For cell A1. */
  readonly signature: string;
}
