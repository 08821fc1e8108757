/** What crosses between script and engine: JSON only. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/** A rectangle on a sheet; rows and columns count from 1. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A call of the engine: the name of an operation and its arguments. */
export interface Call {
  readonly op: string;
  readonly args: readonly unknown[];
}

/** Writes that were waiting, in order, then the call whose answer is wanted. */
export interface Message {
  readonly writes: readonly Call[];
  readonly read: Call;
}

/** A long text in a place where the engine keeps it; the text itself only where it is not there yet. */
export interface KeptText {
  readonly place: number;
  readonly text?: string;
}

/** Opens a workbook in place of the one before. */
export interface Opening {
  /** A saved workbook (SavedBook) or the name of a new one's first sheet, as JSON: quicker to hand over than cells. */
  readonly from: KeptText;
  /** The script that holds the custom functions. */
  readonly script: KeptText;
  readonly customFunctions: readonly string[];
}

/** What the engine is told, with the clock of the spreadsheet's zone as of this machine's. */
export type ToEngine = ((Message | Opening) & { readonly clock: number }) | 'close';

export type Answer = { readonly value: unknown } | { readonly error: string };

/** A cell that shows a date: the script turns the serial into a Date of its own realm. */
export interface DateCell {
  readonly serial: number;
}

/** Writes after which sheets may be others than before, or have other names, sizes or strict rules. */
const CHANGES_SHEETS = new Set(
  'insertSheet insertCopy duplicateSheet deleteSheet renameSheet hideSheet moveSheet insert append remove undo'.split(
    ' ',
  ),
);
export const changesSheets = (op: string, args: readonly unknown[]): boolean =>
  op === 'setValidations'
    ? (args[1] as Validation[]).some(({ allowInvalid }) => !allowInvalid)
    : CHANGES_SHEETS.has(op);

/** Sends a call to the engine and waits for its answer. */
export interface Channel {
  /** Grows with each call that may change what sheets there are, whoever sends it. */
  readonly sheetsVersion: number;
  write(op: string, ...args: unknown[]): void;
  read<T>(op: string, ...args: unknown[]): T;
}

export interface Validation {
  readonly type: string;
  readonly values: readonly Json[];
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string | null;
}

export interface Rule {
  readonly formula: string;
  readonly ranges: readonly Place[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly strikethrough?: boolean;
}
