import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

/** A row of 预警记录; texts as they stand. */
export interface AlertRow {
  readonly row: number;
  readonly campaign: string;
  readonly metric: string;
  readonly platform: string;
  /** When it began, as the cell holds it. */
  readonly time: unknown;
  /** When it was over, as the cell holds it. */
  readonly resolved: unknown;
  readonly live: string;
  readonly threshold: string;
  /** As the sheet says it: 预警, 严重. */
  readonly level: string;
  readonly isCritical: boolean;
  readonly action: string;
  readonly handler: string;
  readonly isOpen: boolean;
}

/** The alerts of the tab, those that are over too. */
export function alertRows(alerts: OurTab): AlertRow[] {
  return blockRows(alerts).flatMap(({ row, cells }): AlertRow[] => {
    const text = (key: string) => textOf(cells[key]);
    if (text('metric') === '') return [];
    return [
      {
        row,
        time: cells.time,
        resolved: cells.resolved,
        campaign: text('campaign'),
        metric: text('metric'),
        platform: text('platform'),
        live: text('live'),
        threshold: text('threshold'),
        level: text('level'),
        isCritical: keyOfWord('metricState', text('level')) === 'critical',
        action: text('action'),
        handler: text('handler'),
        isOpen: keyOfWord('alertStatus', text('status')) === 'open',
      },
    ];
  });
}
