import type { Locale } from '../../locales/zh-CN/locale';
import type { Cell } from '../model/operation';
import type { Unread } from './unread';

/** What reading a cell needs to know of the workbook. */
export interface Reading {
  /** Serial day of a cell that holds a date or a number; undefined for anything else. */
  readonly serial: (cell: unknown) => number | undefined;
  /** Serial moment that a day without its year is taken nearest to. */
  readonly near: number;
}

/** A kind of column: how a cell becomes the value that is right in it, and how that is written. */
export interface Kind<T> {
  /**
   * Never throws: the right value, null (or empty text) for nothing, or what was typed as unread. Figures are in
   * `unit`, which is empty where there is none.
   */
  read(cell: unknown, reading: Reading, unit: string): T | null | Unread;
  /** The cell that holds a value, in the workbook's language. */
  write(value: T, locale: Locale): Cell;
}

/** The text of a cell, without blanks around it. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return cell instanceof Date || cell === null || cell === undefined ? '' : String(cell).trim();
}
