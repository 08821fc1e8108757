import type { OwnMetric } from '../../core/ownMetric';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { textOf } from '../../tabs/kinds/kind';
import { known } from '../../tabs/kinds/unread';
import type { Area } from '../../tabs/model/area';
import type { OpenAlerts } from '../alerts/openAlerts';
import { ownMetricsAmong } from '../desk/ownMetricsOf';

/** A look at the board of 执行监控: what the steps of an answer know of it. */
export interface BoardLook {
  readonly our: OurTab<'monitor'>;
  readonly table: Table<'monitor', 'board'>;
  /** The tab's own clock: a serial moment. */
  readonly now: number;
  /** Cells that someone has just typed into; undefined for a recheck. */
  readonly edited: Area | undefined;
  /** Open alerts of 预警记录, which then count instead of what the board remembers. */
  readonly open: OpenAlerts | undefined;
  /** What 设置 says of metrics that people have just added. */
  readonly own: readonly OwnMetric[];
}

export function boardLook(
  our: OurTab<'monitor'>,
  { edited, open }: Pick<BoardLook, 'edited' | 'open'>,
): BoardLook {
  const table = openTable(our, 'board');
  const now = known(summaryOf(our).now) ?? 0;
  const undirected = table.rows.filter(({ cells }) => textOf(cells.direction) === '');
  const own = ownMetricsAmong(
    our,
    undirected.map(({ is }) => is.metric),
  );
  return { our, table, now, edited, open, own };
}
