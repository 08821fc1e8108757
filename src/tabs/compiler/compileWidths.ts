import type { Language } from '../../core/request/campaignRequest';
import { gridOf } from '../model/gridPlaces';
import { columnCount, FIRST_COLUMN, placeColumns } from '../model/layout';
import type { Operation } from '../model/operation';
import { ownWidth, type Tab } from '../model/tab';

/**
 * Widths of the columns and the collapsed column group. What is hidden has the width of its neighbour. All get the
 * one that most runs of neighbours have, then the others theirs: a run of equal neighbours is one call.
 */
export function compileWidths(tab: Tab, language: Language): Operation[] {
  const widths = columnWidths(tab, language);
  const runs = runsOf(widths);
  const count = (width: number) => runs.filter((run) => run.width === width).length;
  const usual = runs.reduce((best, { width }) => (count(width) > count(best) ? width : best), 0);
  const all = { do: 'widths', column: FIRST_COLUMN, count: widths.length, width: usual } as const;
  return [all, ...runs.filter(({ width }) => width !== usual), ...planGroup(tab)];
}

type Widths = Extract<Operation, { do: 'widths' }>;

function runsOf(widths: readonly number[]): Widths[] {
  const runs: Widths[] = [];
  for (let from = 0; from < widths.length; ) {
    const width = widths[from] as number;
    const end = widths.findIndex((w, i) => i > from && w !== width);
    const count = (end < 0 ? widths.length : end) - from;
    runs.push({ do: 'widths', column: FIRST_COLUMN + from, count, width });
    from += count;
  }
  return runs;
}

function columnWidths(tab: Tab, language: Language): number[] {
  const isEnglish = language === 'en';
  const others = (isEnglish ? tab.inEnglish : undefined) ?? {};
  const widths = new Array<number>(columnCount(tab) - FIRST_COLUMN + 1).fill(0);
  gridOf(tab).forEach(({ width, inEnglish = width }, i) => {
    widths[i] = isEnglish ? inEnglish : width;
  });
  for (const block of tab.blocks) {
    const places = placeColumns(tab, block);
    for (const column of block.columns) {
      const at = (places[column.key] as number) - FIRST_COLUMN;
      widths[at] = Math.max(widths[at] as number, column.hidden ? 0 : ownWidth(column));
    }
  }
  for (const block of tab.blocks) {
    const places = placeColumns(tab, block);
    for (const { key } of block.columns) {
      const other = others[`${block.key}.${key}`];
      if (other !== undefined) widths[(places[key] as number) - FIRST_COLUMN] = other;
    }
  }
  widths.forEach((width, i) => {
    if (width === 0) widths[i] = widths[i - 1] ?? 0;
  });
  return widths;
}

function planGroup(tab: Tab): Operation[] {
  const columns = tab.blocks.flatMap((block) => {
    const places = placeColumns(tab, block);
    return block.columns.filter((c) => c.grouped).map((c) => places[c.key] as number);
  });
  if (columns.length === 0) return [];
  const first = Math.min(...columns);
  return [{ do: 'group', column: first, count: Math.max(...columns) - first + 1 }];
}
