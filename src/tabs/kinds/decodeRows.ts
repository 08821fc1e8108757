import type { Locale } from '../../locales/locale';
import type { Row } from '../planInput';
import type { BlockKey, ColumnKey, RowOf } from '../rowOf';
import type { Column, TabKind } from '../tab';
import { TABS } from '../tabs';
import { type Reading, textOf } from './kind';
import { kindOf, unitOfFormat } from './kindOf';

/** A row of a block, read: what each cell means, and what stands in it. */
export interface TableRow<K extends TabKind, B extends string> {
  readonly row: number;
  /** What the cells mean, each read when it is asked for. */
  readonly is: RowOf<K, B>;
  /** What stands in the cells. */
  readonly cells: Readonly<Record<ColumnKey<K, B>, unknown>>;
}

interface RawRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Types the rows of a block. Each cell is read when it is asked for, and once: tables have thousands of rows. */
export function decodeRows<K extends TabKind, B extends string>(
  columns: readonly Column[],
  rows: readonly RawRow[],
  reading: Reading,
  locale: Locale,
): TableRow<K, B>[] {
  const prototype = decoding(columns, reading, locale.words.unit);
  return rows.map(({ row, cells }) => {
    const is: object = Object.create(prototype, { from: { value: cells } });
    return { row, cells: cells as TableRow<K, B>['cells'], is: is as RowOf<K, B> };
  });
}

/** Types the rows of a tab that is to be made: what their formulas will show is not known yet. Days are near `near`. */
export function decodePlanned<K extends TabKind, B extends BlockKey<K>>(
  kind: K,
  key: B,
  rows: readonly Row[],
  locale: Locale,
  near = 0,
): TableRow<K, B>[] {
  const columns = TABS[kind].blocks.find((block) => block.key === key)?.columns ?? [];
  const serial = (cell: unknown) => (typeof cell === 'number' ? cell : undefined);
  const known = rows.map(({ cells }, row) => ({
    row,
    cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => typeof cell !== 'object')),
  }));
  return decodeRows(columns, known, { serial, near }, locale);
}

function decoding(
  columns: readonly Column[],
  reading: Reading,
  units: Readonly<Record<string, string>>,
): object {
  const getters = columns.map((column): [string, PropertyDescriptor] => {
    const kind = kindOf(column);
    const own = column.unit ?? unitOfFormat(column.format);
    const get = function (this: { readonly from: Readonly<Record<string, unknown>> }) {
      const named = column.unitIn ? textOf(this.from[column.unitIn]) : '';
      const unit = named || (units[own] ?? own);
      const value = kind.read(this.from[column.key] ?? '', reading, unit);
      Object.defineProperty(this, column.key, { value });
      return value;
    };
    return [column.key, { get }];
  });
  return Object.create(null, Object.fromEntries(getters));
}
