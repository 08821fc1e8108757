import { fillIn } from '../locales/fillIn';
import type { Locale } from '../locales/zh-CN/locale';
import { a1Of } from '../tabs/model/area';
import { perExecution } from './perExecution';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** By name of the sheet. */
const refused = perExecution(() => new Map<string, Place[]>());

/** Which cells of a range have a rule that refuses what does not keep it: ours only warn. */
export function strictCells(range: Range): boolean[][] {
  return range
    .getDataValidations()
    .map((line) => line.map((rule) => rule !== null && !rule.getAllowInvalid()));
}

/** Notes a cell that did not take what was written. */
export function noteRefused(sheet: string, place: Place): void {
  refused().set(sheet, [...(refused().get(sheet) ?? []), place]);
}

/** Whether a cell refused what was written into it, in this execution. */
export function isRefused(sheet: string, row: number, column: number | undefined): boolean {
  return (
    refused()
      .get(sheet)
      ?.some((at) => at.row === row && at.column === column) ?? false
  );
}

/** Says which cells refused what was written, and what to do; empty for none. Says it once. */
export function refusedSentence({ checks }: Locale): string {
  const { each, list } = checks.refused;
  const said = [...refused()].map(([tab, places]) =>
    fillIn(each, { tab, cells: ranges(places).join(list) }),
  );
  refused().clear();
  return said.join('');
}

/** Cells below each other as one range. */
function ranges(places: readonly Place[]): string[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: { row: number; column: number; rows: number }[] = [];
  for (const { row, column } of sorted) {
    const last = found[found.length - 1];
    const next = last && last.column === column ? row - last.row : -1;
    if (last && next >= 0 && next <= last.rows) last.rows = Math.max(last.rows, next + 1);
    else found.push({ row, column, rows: 1 });
  }
  return found.map((area) => a1Of({ ...area, columns: 1 }));
}
