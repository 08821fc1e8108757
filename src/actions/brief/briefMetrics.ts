import { silenceOf } from '../../core/alerts/silence';
import type { GapRow } from '../../core/brief/rankGaps';
import { type MetricRow, metricRows } from '../../rows/metric';
import type { OurTab } from '../../sheets/ourTab';

/** A metric of the board as a stand-up talks about it. */
export interface BriefMetric extends Omit<GapRow, 'live'> {
  readonly board: MetricRow;
  /** Undefined when it is blank or cannot be read. */
  readonly live: number | undefined;
  /** Somebody kept it quiet until a time that has come. */
  readonly isSilenceOver: boolean;
}

/** The metrics of the board. */
export function briefMetrics(monitor: OurTab<'monitor'>, now: number): BriefMetric[] {
  return metricRows(monitor).map((board) => ({
    board,
    live: board.value,
    target: board.goal,
    direction: board.direction ?? (board.known?.direction === 'lower' ? 'lower' : 'higher'),
    share: typeof board.share === 'number' ? board.share : undefined,
    state: board.state,
    isSilenceOver: silenceOf(board.silence, now) === 'over',
  }));
}
