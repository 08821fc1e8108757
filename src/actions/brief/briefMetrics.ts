import { silenceOf } from '../../core/alerts/silence';
import { boardNumber } from '../../core/board/boardNumber';
import type { BoardRow } from '../../core/board/boardRow';
import type { GapRow } from '../../core/brief/rankGaps';
import type { ShownState } from '../../core/metricState';
import { keyOfWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { boardRow } from '../edit/boardRow';

/** A metric of the board as a stand-up talks about it. */
export interface BriefMetric extends Omit<GapRow, 'live'> {
  readonly board: BoardRow;
  /** Undefined when it is blank or cannot be read. */
  readonly live: number | undefined;
  readonly owner: string;
  readonly action: string;
  readonly cause: string;
  /** The line of a figure that grows through the day, as the board says it; else empty. */
  readonly line: string;
  /** Somebody kept it quiet until a time that has come. */
  readonly isSilenceOver: boolean;
}

/** The metrics of the board. */
export function briefMetrics(
  monitor: OurTab,
  serial: (cell: unknown) => number | undefined,
  locale: Locale,
  now: number,
): BriefMetric[] {
  return blockRows(monitor, 'board').flatMap((row): BriefMetric[] => {
    const { cells } = row;
    if (textOf(cells.metric) === '') return [];
    const until = cells.silenceUntil === '' ? null : serial(cells.silenceUntil);
    const board = boardRow(row, serial, locale, { isTyped: false, until });
    const { value: live } = boardNumber(board, 'live');
    return [
      {
        board,
        live,
        target: boardNumber(board, 'target').value,
        direction: board.direction ?? (board.known?.direction === 'lower' ? 'lower' : 'higher'),
        share: typeof board.share === 'number' ? board.share : undefined,
        state: keyOfWord('metricState', textOf(cells.state)) as ShownState | undefined,
        owner: textOf(cells.owner),
        action: textOf(cells.action),
        cause: textOf(cells.cause),
        line: textOf(cells.line),
        isSilenceOver: board.silence !== undefined && silenceOf(board.silence, now) === 'over',
      },
    ];
  });
}
