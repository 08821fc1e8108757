import type { Area } from './area';
import { compileFormula } from './compileFormula';
import { FIRST_COLUMN, MARKS, ROWS } from './layout';
import { NUMBER_FORMATS } from './numberFormats';
import type { Cell, Operation } from './operation';
import { PALETTE } from './palette';
import type { PlanInput } from './planInput';
import type { SummaryItem } from './tab';

/** Everything above a tab's rows: signature, keys, title, summary and column headers. */
export function planHeader(input: PlanInput): Operation[] {
  const { tab } = input;
  const width = tab.block.columns.length;
  const band = (row: number, rows = 1): Area => ({
    row,
    column: FIRST_COLUMN,
    rows,
    columns: width,
  });
  return [
    {
      do: 'values',
      area: { row: 1, column: 1, rows: ROWS.header, columns: width + 1 },
      values: headerCells(input),
    },
    { do: 'style', area: band(ROWS.title), style: { color: PALETTE.title, bold: true, size: 16 } },
    { do: 'style', area: band(ROWS.hint), style: { color: PALETTE.muted, size: 9 } },
    {
      do: 'style',
      area: band(ROWS.labels),
      style: { color: PALETTE.muted, size: 9, background: PALETTE.summary, align: 'left' },
    },
    {
      do: 'style',
      area: band(ROWS.summary),
      style: {
        color: PALETTE.ink,
        size: 14,
        bold: true,
        background: PALETTE.summary,
        align: 'left',
      },
    },
    ...tab.summary.map((item) => summaryFormat(input, item)),
    {
      do: 'style',
      area: band(ROWS.header),
      style: { color: PALETTE.ink, bold: true, background: PALETTE.header, align: 'left' },
    },
    ...tab.block.columns.flatMap((column, i): Operation[] =>
      column.align
        ? [
            {
              do: 'style',
              area: cellAt(ROWS.header, FIRST_COLUMN + i),
              style: { align: column.align },
            },
          ]
        : [],
    ),
    ...planNotes(input),
    {
      do: 'protect',
      area: { row: 1, column: 1, rows: ROWS.header, columns: width + 1 },
      description: input.scope.locale.words.product,
    },
  ];
}

function headerCells({ tab, scope, title, signature }: PlanInput): Cell[][] {
  const { columns } = tab.block;
  const texts = scope.locale[tab.texts];
  const labels: Record<string, string> = texts.column;
  const summaryLabels: Record<string, string> = texts.summary;
  const itemAt = (key: string) => tab.summary.find((item) => item.at === key);
  const row = (mark: Cell, cell: (key: string, index: number) => Cell): Cell[] => [
    mark,
    ...columns.map((c, i) => cell(c.key, i)),
  ];
  const firstOnly = (text: string) => (_: string, i: number) => (i === 0 ? text : null);
  return [
    row(signature, (key) => itemAt(key)?.key ?? null),
    row(MARKS.keys + tab.block.key, (key) => key),
    row(null, firstOnly(title)),
    row(null, firstOnly(texts.hint)),
    row(null, (key) => summaryLabels[itemAt(key)?.key ?? ''] ?? null),
    row(MARKS.summary, (key) => {
      const formula = itemAt(key)?.formula;
      return formula === undefined
        ? null
        : { formula: compileFormula(formula, scope, ROWS.summary) };
    }),
    row(MARKS.header + tab.block.key, (key) => labels[key] as string),
  ];
}

function summaryFormat({ scope }: PlanInput, item: SummaryItem): Operation {
  const area = cellAt(ROWS.summary, scope.own.summary[item.key] as number);
  return { do: 'style', area, style: { numberFormat: NUMBER_FORMATS[item.format] } };
}

function planNotes({ tab, scope }: PlanInput): Operation[] {
  const texts = scope.locale[tab.texts];
  const notes: Record<string, string> = texts.note;
  const summaryNotes: Record<string, string> = texts.summaryNote;
  const note = (row: number, column: number | undefined, text: string | undefined): Operation[] =>
    text === undefined || column === undefined
      ? []
      : [{ do: 'note', area: cellAt(row, column), note: text }];
  return [
    ...tab.summary.flatMap((s) => note(ROWS.labels, scope.own.summary[s.key], summaryNotes[s.key])),
    ...tab.block.columns.flatMap((c) => note(ROWS.header, scope.own.columns[c.key], notes[c.key])),
  ];
}

function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
