import type { Incident } from '../../core/lessons/cameBack';
import { alertRows } from '../../rows/alert';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { ReadTab } from '../openCampaign';
import { sameCode } from '../openDesk';

/** What went wrong in a campaign: its problems, its alerts, and the shortfalls of its retro. */
export function incidents(read: ReadTab, code: string, retro: OurTab): Incident[] {
  const isOwn = (cell: unknown) => sameCode(textOf(cell), code);
  const log = read('issueLog');
  const alerts = read('alerts');
  return [
    ...(log ? blockRows(log) : []).flatMap(({ cells }): Incident[] => {
      const text = textOf(cells.problem);
      if (text === '' || !isOwn(cells.campaign)) return [];
      return [{ kind: 'issue', id: textOf(cells.id), text }];
    }),
    ...(alerts ? alertRows(alerts) : [])
      .filter((alert) => isOwn(alert.campaign))
      .map(({ metric, platform }): Incident => {
        return { kind: 'alert', id: '', text: `${metric} ${platform}`, metric };
      }),
    ...blockRows(retro, 'misses').flatMap(({ cells }): Incident[] => {
      const text = textOf(cells.finding);
      return text === '' ? [] : [{ kind: 'miss', id: '', text }];
    }),
  ];
}
