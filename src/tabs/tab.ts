import type { Locale } from '../locales/locale';
import type { NumberFormat } from './numberFormats';

/** Who writes a cell: people, the engine (ids, states, stamps) or a formula. */
export type Owner = 'person' | 'engine' | 'formula';

/** A column of a block. Its label lies in the locale under `<texts>.column.<key>`, its note under `note`. */
export interface Column {
  readonly key: string;
  readonly owner: Owner;
  readonly format: NumberFormat;
  /** Width in pixels at 100 %. */
  readonly width: number;
  /** A dropdown with the words of this group of the locale. */
  readonly choices?: keyof Locale['words'];
  /** Formula of each row; see compileFormula for its tokens. */
  readonly formula?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** In the collapsed column group. */
  readonly grouped?: true;
  readonly hidden?: true;
}

/** A table in a tab. An open block runs to the bottom of the sheet, so that people can add rows. */
export interface Block {
  readonly key: string;
  readonly columns: readonly Column[];
  /** Empty rows below the given ones. */
  readonly spareRows: number;
}

/** A figure at the top of a tab, above the column named `at`. */
export interface SummaryItem {
  readonly key: string;
  readonly at: string;
  readonly owner: Owner;
  readonly format: NumberFormat;
  readonly formula?: string;
}

/** A rule that colours cells of a block's column, or of the columns `from` to `to`. */
export interface Highlight {
  readonly from: string;
  readonly to: string;
  readonly formula: string;
  readonly color: string;
  readonly bold?: true;
  readonly strikethrough?: true;
}

/** A tab as data: everything that does not depend on a campaign. */
export interface Tab {
  readonly kind: 'prep' | 'overview';
  /** Raised when keys or places change, so that a later version can migrate. */
  readonly layout: number;
  readonly texts: 'prep' | 'overview';
  readonly block: Block;
  readonly summary: readonly SummaryItem[];
  readonly highlights: readonly Highlight[];
  /** Key of the last column that stays when people scroll sideways. */
  readonly frozenThrough: string;
}
