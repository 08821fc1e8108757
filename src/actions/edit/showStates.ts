import { boardMemoryText } from '../../core/board/boardMemory';
import type { CheckedMetric } from '../../core/board/boardRow';
import { confirmedText } from '../../core/board/confirmedText';
import { type Mark, markCode } from '../../core/checks';
import { markSentence } from '../../locales/markSentence';
import { pacedLine } from '../../locales/pacedLine';
import { thresholdSentence } from '../../locales/thresholdSentence';
import type { MetricRow } from '../../rows/metric';
import type { OurTab } from '../../sheets/ourTab';
import { paintColumn } from '../../sheets/paintColumn';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { textOf } from '../../tabs/kinds/kind';
import { known } from '../../tabs/kinds/unread';
import { PALETTE } from '../../tabs/model/palette';
import { notedText } from '../../tabs/monitor/notedText';
import { rowFormulas } from '../desk/rowFormulas';
import type { BoardLook } from './boardLook';

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
  readonly row: TableRow<'monitor', 'board'>;
  readonly metric: MetricRow;
  readonly result: CheckedMetric;
}

/**
 * Colours the states of the board and notes what is to be said, then writes the engine's cells, which
 * remember that; counts the rows that changed. What was found of a row and is not in the records (`isStored`) is
 * not remembered either: the row goes on knowing what it knew.
 */
export function showStates(
  { our, table, now }: BoardLook,
  checked: readonly Checked[],
  isStored: (checked: Checked) => boolean,
): number {
  const { sheet } = our;
  const wanted = new Map(
    checked.map((c) => {
      const cells = engineCells(our, c, now);
      return [c.row.row, isStored(c) ? cells : { ...cells, ...knownBefore(c) }] as const;
    }),
  );
  const changed = new Set(table.differing(ENGINE, wanted));
  const differs = (key: 'state' | 'noted') =>
    checked
      .filter(
        ({ row }) =>
          changed.has(row.row) && textOf(row.cells[key]) !== (wanted.get(row.row)?.[key] ?? ''),
      )
      .map(({ row }) => row.row);
  const colorOf = (state = 'blank') => PALETTE.metric[state] ?? null;
  const colors = new Map(checked.map(({ row, result }) => [row.row, colorOf(result.state)]));
  const before = new Map(checked.map(({ row }) => [row.row, colorOf(known(row.is.state))]));
  // A state that is as plain as the one before it needs no paint.
  const repaint = differs('state').filter((row) => colors.get(row) !== before.get(row));
  paintColumn(sheet, table.block.columns.state as number, repaint, colors);
  const renote = differs('noted');
  if (renote.length > 0) table.note(NOTED, renote, notesOf(our, checked));
  table.engine(ENGINE, wanted);
  return changed.size;
}

/** What a row remembers of what was stored, as it stands. */
function knownBefore({ row: { is } }: Checked) {
  const { updated, share, logged, alert } = is;
  const orNull = (cell: string | number) => (cell === '' ? null : cell);
  return {
    updated: known(updated) ?? null,
    share: orNull(share),
    logged: orNull(logged),
    alert: orNull(alert),
  };
}

function engineCells(our: OurTab, { row, metric, result }: Checked, now: number) {
  const { locale } = our;
  const used = metric.metric !== '';
  const { rateOf = null } = used ? rowFormulas(our, row.row, ['rateOf'], 'board') : {};
  // A note that names a figure is another one when that changes.
  const said = (mark: Mark) => [markCode(mark), mark.values?.quantity ?? []].flat().join('=');
  const { confirmed } = result;
  const codes = [
    ...result.marks.map(said),
    ...(confirmed === undefined ? [] : [confirmedText(confirmed)]),
  ];
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
    alert: boardMemoryText(result.alert, metric, result) || null,
    rateOf,
  };
}

/** Says back how thresholds are read, and at unreadable cells what would be. */
function notesOf({ locale }: OurTab, checked: readonly Checked[]) {
  return checked.flatMap(({ metric, result }) =>
    NOTED.map((path) => {
      const marks = result.marks.filter((m) => m.path === path);
      const said = path === 'threshold' && thresholdSentence(metric.threshold, metric.unit, locale);
      const lines = marks.map((m) => `⚠ ${markSentence(m, locale)}`);
      return { row: metric.row, path, lines: [...(said ? [said] : []), ...lines] };
    }),
  );
}
