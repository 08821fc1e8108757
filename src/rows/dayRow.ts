import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import { known } from '../tabs/kinds/unread';

/** A day of the campaign in the daily table of 执行监控; figures are undefined where there are none. */
export interface DayRow {
  /** Serial day. */
  readonly day: number;
  /** Its phase as the plan names it. */
  readonly phase: string;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly cumTarget: number | undefined;
  readonly cumActual: number | undefined;
}

/** The days of the campaign. */
export function dayRows(monitor: OurTab<'monitor'>): DayRow[] {
  return openTable(monitor, 'daily').rows.flatMap(({ is }): DayRow[] => {
    const day = known(is.date);
    if (day === undefined) return [];
    return [
      {
        day,
        phase: String(is.phase),
        target: known(is.target),
        actual: known(is.actual),
        cumTarget: known(is.cumTarget),
        cumActual: known(is.cumActual),
      },
    ];
  });
}
