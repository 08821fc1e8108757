import { type ClosingRow, closeBooks } from '../../core/retro/closeBooks';
import { openTable } from '../../sheets/openTable';
import type { CellEdit } from '../../sheets/writeCells';
import { known } from '../../tabs/kinds/unread';
import type { Cell } from '../../tabs/model/operation';
import { CLOSING_FIGURES, CLOSINGS } from '../../tabs/retro/retroReviewRows';
import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

const FIGURES = Object.keys(CLOSING_FIGURES) as (keyof typeof CLOSING_FIGURES)[];

/** Keeps the figures of closings that are due: what is logged later changes the next closing only. */
export function keepClosings({ retro, today }: OpenRetro, changes: Changes): PartDone {
  const edits: CellEdit[] = [];
  const { block, marked, put } = openTable(retro, 'closings', edits);
  const rows = CLOSINGS.flatMap((key): ClosingRow[] => {
    const is = marked(key)?.is;
    if (!is) return [];
    const figures = { gross: known(is.gross), net: known(is.net) };
    return [{ key, due: known(is.due), isClosed: typeof is.memory === 'number', ...figures }];
  });
  const { close, hindered } = closeBooks(rows, today);
  const { said } = retro.locale.retroWords;
  for (const key of close) {
    const found = marked(key);
    if (!found) continue;
    const { row, is } = found;
    const formulas = formulasOf(retro, row, block.columns);
    for (const figure of FIGURES) put(row, figure, known(is[figure]) ?? null);
    put(row, 'memory', today);
    changes.add(retro, edits.splice(0), ({ column }) => formulas.get(column));
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
