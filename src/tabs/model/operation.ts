import type { Area } from './area';

/** What a cell is to hold: text stays text whatever it begins with; null leaves it empty. */
export type Cell = string | number | boolean | null | FormulaCell;

/** A formula, and what it will show where that is known already. */
export interface FormulaCell {
  readonly formula: string;
  readonly shows?: number;
}

export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

/** One step of a plan. A plan is a flat list of them for one sheet, in the order to apply. */
export type Operation =
  | { readonly do: 'size'; readonly rows: number; readonly columns: number }
  | { readonly do: 'values'; readonly area: Area; readonly values: readonly (readonly Cell[])[] }
  | { readonly do: 'style'; readonly area: Area; readonly style: Style }
  | { readonly do: 'lines'; readonly area: Area; readonly color: string }
  | {
      readonly do: 'heights';
      readonly row: number;
      readonly count: number;
      readonly height: number;
      /** Text that breaks into lines makes it higher. */
      readonly grows?: true;
    }
  | { readonly do: 'note'; readonly area: Area; readonly note: string }
  | { readonly do: 'choices'; readonly area: Area; readonly choices: readonly string[] }
  | { readonly do: 'dates'; readonly area: Area }
  | {
      readonly do: 'widths';
      readonly column: number;
      readonly count: number;
      readonly width: number;
    }
  | {
      readonly do: 'highlight';
      readonly area: Area;
      readonly formula: string;
      readonly background?: string;
      readonly color?: string;
      readonly bold?: boolean;
      readonly strikethrough?: boolean;
    }
  | { readonly do: 'freeze'; readonly rows: number; readonly columns: number }
  | { readonly do: 'group'; readonly column: number; readonly count: number }
  | { readonly do: 'hideRows'; readonly row: number; readonly count: number }
  | { readonly do: 'hideColumns'; readonly column: number; readonly count: number }
  | { readonly do: 'protect'; readonly area: Area; readonly description: string };
