import type { IssueRow } from '../../core/clock/checkIssue';
import { type LimitsByKind, limitsOf } from '../../core/clock/limits';
import { keyOfWord } from '../../locales/keyOfWord';
import { textOf } from '../../sheets/blockRows';
import type { SheetRow } from '../../sheets/readBlock';
import { kindOf } from './settingsLimits';
import type { TypedDates } from './typedDates';

/** A row of 问题记录 as core reads it. */
export function issueRow(row: SheetRow, dates: TypedDates, limits: LimitsByKind): IssueRow {
  const { cells } = row;
  const statusText = textOf(cells.status);
  const time = (key: string) => (cells[key] === '' ? null : dates.dateAt(row.row, key));
  return {
    row: row.row,
    statusText,
    status: statusText === '' ? 'blank' : (keyOfWord('issueStatus', statusText) as 'open'),
    time: time('time'),
    answered: time('answered'),
    solved: time('solved'),
    limits: limitsOf(cells.limit, kindOf(textOf(cells.kind)), limits),
  };
}

/** Q1, Q2 … after the highest, for rows without a number. */
export function newIds(rows: readonly SheetRow[]): Map<number, string> {
  const numbers = rows.map(({ cells }) => Number(/^Q(\d+)$/.exec(textOf(cells.id))?.[1] ?? 0));
  let next = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  const without = rows.filter(({ cells }) => textOf(cells.id) === '');
  return new Map(without.map(({ row }) => [row, `Q${++next}`]));
}
