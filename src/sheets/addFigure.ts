import { topRows } from '../tabs/model/layout';
import { numberFormat } from '../tabs/model/numberFormats';
import { PALETTE } from '../tabs/model/palette';
import type { SummaryItem } from '../tabs/model/tab';
import { applyStyles } from './applyStyles';
import type { OurTab } from './ourTab';
import { withoutText, writeRectangle } from './writeRectangle';

/** Gives a figure of the summary its label, note, looks and, last, its key; the formula is for a repair. */
export function addFigure(our: OurTab, { key, format, owner }: SummaryItem, column: number): void {
  const { sheet, tab, locale, layout } = our;
  const top = topRows(tab);
  const labelRow = layout.summaryRow - top.summary + top.labels;
  const texts = locale[tab.kind];
  const labels: Readonly<Record<string, string>> = texts.summary;
  const notes: Readonly<Record<string, string>> = texts.summaryNote;
  const { entry, ink, muted, summary } = PALETTE;
  const area = (row: number) => ({ row, column, rows: 1, columns: 1 });
  const looks = { background: summary, align: 'left' } as const;
  const fill = owner === 'person' ? { background: entry } : {};
  const value = {
    ...fill,
    color: ink,
    size: 12,
    bold: true,
    numberFormat: numberFormat(format, locale),
  };
  applyStyles(sheet, [
    { do: 'style', area: area(labelRow), style: { ...looks, color: muted, size: 9 } },
    { do: 'style', area: area(layout.summaryRow), style: { ...looks, ...value } },
  ]);
  const target = withoutText(sheet);
  writeRectangle(target, labelRow, column, [[labels[key] ?? null]]);
  if (notes[key]) sheet.getRange(labelRow, column).setNote(notes[key]);
  writeRectangle(target, 1, column, [[key]]);
}
