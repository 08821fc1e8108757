import type { Area } from '../model/area';
import {
  blockLayout,
  columnCount,
  FIRST_COLUMN,
  MARKS,
  placeColumns,
  placeOf,
  reachFormula,
  topRows,
} from '../model/layout';
import { TEXTS } from '../model/looks';
import { numberFormat } from '../model/numberFormats';
import type { Cell, Operation } from '../model/operation';
import { PALETTE } from '../model/palette';
import { isStacked, ownWidth, type Tab } from '../model/tab';
import { compileFormula } from './compileFormula';
import type { CompileInput } from './compileInput';

/** Everything above a tab's blocks: signature, keys, title, hint and summary. */
export function compileHeader(input: CompileInput): Operation[] {
  const { tab, scope } = input;
  const top = topRows(tab);
  const width = columnCount(tab);
  const band = (row: number): Area => ({
    row,
    column: FIRST_COLUMN,
    rows: 1,
    columns: width - FIRST_COLUMN + 1,
  });
  const whole: Area = { row: 1, column: 1, rows: top.summary, columns: width };
  return [
    { do: 'values', area: whole, values: topCells(input, width) },
    { do: 'style', area: band(top.title), style: TEXTS.title },
    { do: 'style', area: band(top.hint), style: TEXTS.hint },
    { do: 'style', area: band(top.labels), style: TEXTS.label },
    { do: 'style', area: band(top.summary), style: TEXTS.summary },
    ...tab.summary.map(
      ({ key, format, owner }): Operation => ({
        do: 'style',
        area: cell(top.summary, scope.own.summary[key] as number),
        style: {
          numberFormat: numberFormat(format, scope.locale),
          ...(owner === 'person' ? { background: PALETTE.entry } : {}),
        },
      }),
    ),
    ...planNotes(input),
    { do: 'protect', area: whole, description: scope.locale.words.product },
  ];
}

function topCells({ tab, scope, title, signature }: CompileInput, width: number): Cell[][] {
  const top = topRows(tab);
  const texts = scope.locale[tab.kind];
  const labels: Record<string, string> = texts.summary;
  const row = (first: Cell, cells: readonly (readonly [number, Cell])[]): Cell[] => {
    const line = new Array<Cell>(width).fill(null);
    line[0] = first;
    for (const [column, cell] of cells) line[column - 1] = cell;
    return line;
  };
  const items = (of: (item: (typeof tab.summary)[number]) => Cell) =>
    tab.summary.map((item) => [scope.own.summary[item.key] as number, of(item)] as const);
  return [
    row(
      signature,
      items((item) => item.key),
    ),
    ...tab.blocks.map((block) => {
      const keys = Object.entries(placeColumns(tab, block));
      return row(
        MARKS.keys + block.key,
        keys.map(([key, column]) => [column, key] as const),
      );
    }),
    row(isStacked(tab) ? null : { formula: reachFormula(blockLayout(scope.own)) }, [
      [columnFor(tab, titleWidth(title)), title],
    ]),
    row(null, [[columnFor(tab, HINT_WIDTH), texts.hint]]),
    row(
      null,
      items((item) => labels[item.key] as string),
    ),
    row(
      MARKS.summary,
      items(({ formula, none = null }) =>
        formula === undefined ? none : { formula: compileFormula(formula, scope, top.summary) },
      ),
    ),
  ];
}

/** Pixels that a hint has room in; less would cut it. */
const HINT_WIDTH = 560;
/** Pixels of a character of a title. */
const [WIDE, NARROW] = [22, 12];
const titleWidth = (title: string): number =>
  [...title].reduce((sum, sign) => sum + (sign > '\u2e80' ? WIDE : NARROW), 0);

/** Text that runs over a freeze is cut there: what is wider than the frozen columns stands right of them. */
function columnFor(tab: Tab, width: number): number {
  if (!tab.frozenThrough) return FIRST_COLUMN;
  const last = placeOf(tab, tab.frozenThrough) as number;
  const frozen = tab.blocks[0].columns.slice(0, last - FIRST_COLUMN + 1);
  const total = frozen.reduce((sum, column) => sum + (column.hidden ? 0 : ownWidth(column)), 0);
  return total < width ? last + 1 : FIRST_COLUMN;
}

function planNotes({ tab, scope }: CompileInput): Operation[] {
  const notes: Record<string, string> = scope.locale[tab.kind].summaryNote;
  const { labels } = topRows(tab);
  return tab.summary.flatMap(({ key }): Operation[] =>
    notes[key]
      ? [{ do: 'note', area: cell(labels, scope.own.summary[key] as number), note: notes[key] }]
      : [],
  );
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
