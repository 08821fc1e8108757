import { columnLetters } from '../engine/columnLetters';
import type { SheetSnapshot } from '../host/snapshot';

type View = Pick<SheetSnapshot, 'frozen' | 'hiddenRows' | 'hiddenColumns' | 'groups' | 'columns'>;

/**
 * Adds to a sheet's XML what the package does not write: how deep columns are grouped, without
 * which Excel shows no buttons, and panes that begin at the first visible cell, from which Excel
 * counts the frozen rows and columns.
 */
export function withSheetView(xml: string, view: View, selected: boolean): string {
  const depth = deepest(view);
  const outline = depth > 0 ? ` outlineLevelCol="${depth}"` : '';
  const tab = selected ? ' tabSelected="1"' : '';
  const { start, panes } = panesOf(view);
  return xml
    .replace(/<sheetFormatPr ([^>]*)\/>/, `<sheetFormatPr $1${outline}/>`)
    .replace(
      /<sheetView ([^>]*)\/>/,
      panes === ''
        ? `<sheetView $1${tab}/>`
        : `<sheetView $1${tab} topLeftCell="${start}">${panes}</sheetView>`,
    );
}

function deepest({ groups, columns }: View): number {
  const depths = Array.from(
    { length: columns },
    (_, i) => groups.filter((g) => i + 1 >= g.first && i + 1 < g.first + g.count).length,
  );
  return Math.max(0, ...depths);
}

function panesOf({ frozen, hiddenRows, hiddenColumns }: View): { start: string; panes: string } {
  const rows = split(frozen.rows, new Set(hiddenRows));
  const columns = split(frozen.columns, new Set(hiddenColumns));
  const start = columnLetters(columns.first) + rows.first;
  if (rows.shown + columns.shown === 0) return { start, panes: '' };
  const after = columnLetters(columns.next) + rows.next;
  const active = columns.shown === 0 ? 'bottomLeft' : rows.shown === 0 ? 'topRight' : 'bottomRight';
  const x = columns.shown > 0 ? ` xSplit="${columns.shown}"` : '';
  const y = rows.shown > 0 ? ` ySplit="${rows.shown}"` : '';
  const pane = `<pane${x}${y} topLeftCell="${after}" activePane="${active}" state="frozen"/>`;
  const selection = `<selection pane="${active}" activeCell="${after}" sqref="${after}"/>`;
  return { start, panes: pane + selection };
}

/** The first visible row or column, how many of the frozen ones show, and the first behind them. */
function split(frozen: number, hidden: ReadonlySet<number>) {
  const visibleFrom = (index: number): number =>
    hidden.has(index) ? visibleFrom(index + 1) : index;
  const shown = Array.from({ length: frozen }, (_, i) => i + 1).filter((i) => !hidden.has(i));
  return { first: visibleFrom(1), shown: shown.length, next: visibleFrom(frozen + 1) };
}
