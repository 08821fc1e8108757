/** A part of a document; texts are plain, whatever characters they hold. */
export type DocumentPart =
  /** Level 2 where none is named; one of level 3 belongs to the one above it. */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: 3 }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | DocumentTable
  | DocumentChart
  /** Set apart: something to look at, or how the figures add up. */
  | { readonly kind: 'note'; readonly text: string };

/** Each row has a cell for each column of the head; `numeric` lists columns, counted from 0. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numeric?: readonly number[];
}

/** A picture of figures that the text or a table beside it says too. */
export interface DocumentChart {
  readonly kind: 'chart';
  readonly chart: 'bar' | 'line';
  readonly title: string;
  /** Of the bars, or along the axis. */
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One for each label; null where there is none. */
    readonly values: readonly (number | null)[];
    /** Planned, not measured. */
    readonly dashed?: true;
  }[];
  /** A value as people say it, for each of the first series; numbers with one digit when absent. */
  readonly said?: readonly string[];
}

/** What people read, print or send on; JSON, so that a page can show it and a file can hold it. */
export interface CampaignDocument {
  readonly title: string;
  /** Language of the texts, as in `<html lang>`. */
  readonly language: string;
  /** Printed across the paper, because its tables are wide. */
  readonly landscape?: true;
  readonly parts: readonly DocumentPart[];
}
