import { type ClosingRow, closeBooks } from '../../core/retro/closeBooks';
import { blockRows, numberOf } from '../../sheets/blockRows';
import type { SheetRow } from '../../sheets/readBlock';
import { blockLayout } from '../../tabs/layout';
import type { Cell } from '../../tabs/operation';
import { CLOSING_FIGURES, CLOSINGS } from '../../tabs/retroReviewRows';
import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

const FIGURES = Object.keys(CLOSING_FIGURES);

/** Keeps the figures of closings that are due: what is logged later changes the next closing only. */
export function keepClosings({ retro, serial, today }: OpenRetro, changes: Changes): PartDone {
  const block = blockLayout(retro.layout, 'closings');
  const sheetRows = blockRows(retro, 'closings');
  const rowOf = (key: string) => sheetRows.find(({ row }) => row === block.rows[key]);
  const rows = CLOSINGS.flatMap((key): ClosingRow[] => {
    const cells = rowOf(key)?.cells;
    if (!cells) return [];
    const isClosed = typeof cells.memory === 'number' || cells.memory instanceof Date;
    const figures = { gross: numberOf(cells.gross), net: numberOf(cells.net) };
    return [{ key, due: serial(cells.due), isClosed, ...figures }];
  });
  const { close, hindered } = closeBooks(rows, today);
  const { said } = retro.locale.retroWords;
  for (const key of close) {
    const found = rowOf(key) as SheetRow;
    const formulas = formulasOf(retro, found.row, block.columns);
    const kept = [
      ...FIGURES.map((figure) => [figure, numberOf(found.cells[figure]) ?? null] as const),
      ['memory', today] as const,
    ];
    const edits = kept.map(([figure, value]) => ({
      row: found.row,
      column: block.columns[figure] as number,
      value,
    }));
    changes.add(retro, edits, ({ column }) => formulas.get(column));
  }
  return {
    added: 0,
    updated: 0,
    // That there is no GMV is said of the whole retro.
    said: hindered.some(({ why }) => why === 'noRefunds') ? [said.noRefunds] : [],
    closed: close.map((key) => retro.locale.retro.closing[key]),
  };
}

/** The formulas of a row, so that they can be put back; one call. */
function formulasOf(
  { sheet }: OpenRetro['retro'],
  row: number,
  columns: Readonly<Record<string, number>>,
): ReadonlyMap<number, Cell> {
  const places = FIGURES.map((key) => columns[key] as number);
  const first = Math.min(...places);
  const [line = []] = sheet.getRange(row, first, 1, Math.max(...places) - first + 1).getFormulas();
  return new Map(
    line.flatMap((formula, i): [number, Cell][] =>
      formula === '' ? [] : [[first + i, { formula }]],
    ),
  );
}
