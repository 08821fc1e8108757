import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import type { Area } from '../../tabs/model/area';
import type { OpenAlerts } from '../alerts/openAlerts';

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
}

export function boardLook(
  our: OurTab<'monitor'>,
  { edited, open }: Pick<BoardLook, 'edited' | 'open'>,
): BoardLook {
  const now = known(summaryOf(our).now) ?? 0;
  return { our, table: openTable(our, 'board'), now, edited, open };
}
