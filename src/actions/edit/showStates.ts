import type { BoardRow, CheckedMetric } from '../../core/board/boardRow';
import { markCode } from '../../core/checks';
import { markSentence } from '../../locales/markSentence';
import { pacedLine } from '../../locales/pacedLine';
import { thresholdSentence } from '../../locales/thresholdSentence';
import { textOf } from '../../sheets/blockRows';
import { differingRows, writeEngineColumns } from '../../sheets/engineColumns';
import { updateNotes } from '../../sheets/notes';
import type { OurTab } from '../../sheets/ourTab';
import { paintColumn } from '../../sheets/paintColumn';
import type { SheetRow } from '../../sheets/readBlock';
import type { BlockLayout } from '../../tabs/layout';
import { notedText } from '../../tabs/monitorRows';
import { PALETTE } from '../../tabs/palette';
import { boardMemoryText } from './boardMemory';
import { rowFormulas } from './rowFormulas';

const ENGINE = [
  'state',
  'direction',
  'updated',
  'line',
  'share',
  'logged',
  'noted',
  'alert',
  'rateOf',
] as const;
const NOTED = ['target', 'live', 'threshold', 'silenceUntil'] as const;

/** A row of the board, as read and as checked. */
export interface Checked {
  readonly row: SheetRow;
  readonly metric: BoardRow;
  readonly result: CheckedMetric;
}

interface Showing {
  readonly now: number;
  readonly serial: (cell: unknown) => number | undefined;
  /** Whether what was found of a row is in the records: else the row goes on knowing what it knew. */
  readonly isStored: (checked: Checked) => boolean;
}

/**
 * Colours the states of the board and notes what is to be said, then writes the engine's cells, which
 * remember that; counts the rows that changed.
 */
export function showStates(
  our: OurTab,
  block: BlockLayout,
  checked: readonly Checked[],
  { now, serial, isStored }: Showing,
): number {
  const { sheet } = our;
  const wanted = new Map(
    checked.map((c) => {
      const cells = engineCells(our, c, now);
      return [c.row.row, isStored(c) ? cells : { ...cells, ...knownBefore(c, serial) }] as const;
    }),
  );
  const rows = checked.map((c) => c.row);
  const changed = new Set(differingRows(ENGINE, rows, wanted, serial));
  const differs = (key: 'state' | 'noted') =>
    checked
      .filter(
        ({ row }) =>
          changed.has(row.row) && textOf(row.cells[key]) !== (wanted.get(row.row)?.[key] ?? ''),
      )
      .map(({ row }) => row.row);
  paintColumn(
    sheet,
    block.columns.state as number,
    differs('state'),
    new Map(checked.map(({ row, result }) => [row.row, PALETTE.metric[result.state] ?? null])),
  );
  const renote = differs('noted');
  if (renote.length > 0) writeNotes(our, block, checked, renote);
  writeEngineColumns(our, block, ENGINE, rows, wanted, serial);
  return changed.size;
}

/** What a row remembers of what was stored, as it stands. */
function knownBefore({ row: { cells } }: Checked, serial: Showing['serial']) {
  const has = (key: string) => (cells[key] === '' ? null : (cells[key] as string | number));
  const { updated } = cells;
  return {
    updated: serial(updated) ?? null,
    share: has('share'),
    logged: has('logged'),
    alert: has('alert'),
  };
}

function engineCells(our: OurTab, { row, metric, result }: Checked, now: number) {
  const { locale } = our;
  const used = metric.metric !== '';
  const { rateOf = null } = used ? rowFormulas(our, row.row, ['rateOf']) : {};
  const codes = result.marks.map(markCode);
  return {
    state: result.state === 'blank' ? null : locale.words.metricState[result.state],
    direction: used ? locale.monitor.marks[result.direction] : null,
    updated: result.entry === undefined ? metric.updated : now,
    line: pacedLine(result, locale) ?? null,
    share: result.pace?.share ?? null,
    logged: (result.entry ?? (typeof metric.logged === 'number' ? metric.logged : null)) as
      | number
      | null,
    noted: used ? notedText(String(metric.threshold), metric.unit, codes) : null,
    alert: boardMemoryText(result.alert, metric, result.computed) || null,
    rateOf,
  };
}

/** Says back how thresholds are read, and at unreadable cells what would be. */
function writeNotes(
  our: OurTab,
  block: BlockLayout,
  checked: readonly Checked[],
  rows: readonly number[],
): void {
  const columns = NOTED.map((key) => block.columns[key] as number);
  const row = Math.min(...rows);
  const area = {
    row,
    column: Math.min(...columns),
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
  const lines = checked.flatMap(({ metric, result }) =>
    NOTED.map((key) => {
      const marks = result.marks.filter((m) => m.path === key);
      const said =
        key === 'threshold' && thresholdSentence(metric.threshold, metric.unit, our.locale);
      return {
        row: metric.row,
        column: block.columns[key] as number,
        lines: [...(said ? [said] : []), ...marks.map((m) => `⚠ ${markSentence(m, our.locale)}`)],
      };
    }),
  );
  updateNotes(our.sheet, area, lines);
}
