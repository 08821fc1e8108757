import { type Alert, alertRows } from '../../rows/alert';
import { metricRows } from '../../rows/metric';
import { readOurTab, tabById } from '../../sheets/openOurTab';
import { readCell } from '../../sheets/readCells';
import { rowInFront, sheetInFront } from '../../sheets/workbook';
import { readSignature } from '../../tabs/model/signature';
import { type Desk, sameCode } from '../desk/openDesk';

/** An alert whose time can be read. */
export interface DatedAlert extends Alert {
  readonly at: number;
}

/** The alert that a person is on; why there is none; or those that they may mean. */
export type AlertInFront =
  | { readonly alert: DatedAlert }
  | { readonly none: 'closed' | 'noAlert' }
  | { readonly choices: readonly DatedAlert[] };

/**
 * The alert of the row in front, on 预警记录 or on a board. Elsewhere the open ones, of the campaign
 * whose tab is in front or of all.
 */
export function alertInFront({ overview, shared }: Desk): AlertInFront {
  const language = overview?.language ?? 'zh-CN';
  const alerts = tabById('alerts', shared.alerts, language);
  const rows = (alerts ? alertRows(alerts) : []).flatMap((alert): DatedAlert[] => {
    const { at } = alert;
    return at === undefined ? [] : [{ ...alert, at }];
  });
  const sheet = sheetInFront();
  const signature = readSignature(readCell(sheet.getRange(1, 1)));
  const isOurs = signature?.sheet === sheet.getSheetId();
  if (isOurs && signature.tab === 'alerts') {
    const own = rows.find(({ row }) => row === rowInFront());
    if (own) return own.isOpen ? { alert: own } : { none: 'closed' };
  }
  const open = rows.filter(({ isOpen }) => isOpen);
  const campaign = isOurs ? signature.campaign : '';
  if (isOurs && signature.tab === 'monitor') {
    const board = readOurTab<'monitor'>(sheet, { ...signature, tab: 'monitor' });
    const at = rowInFront();
    const inFront = board && metricRows(board).find(({ row }) => row === at);
    if (inFront) {
      const own = open.find(
        ({ metric, platform, ...alert }) =>
          sameCode(alert.campaign, campaign) &&
          metric === inFront.metric &&
          platform === inFront.platform,
      );
      return own ? { alert: own } : { none: 'noAlert' };
    }
  }
  return {
    choices: open.filter((alert) => campaign === '' || sameCode(alert.campaign, campaign)),
  };
}
