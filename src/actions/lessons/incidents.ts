import type { Incident } from '../../core/lessons/cameBack';
import { alertRows } from '../../rows/alert';
import { issueRows } from '../../rows/issue';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { ReadTab } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';

/** What went wrong in a campaign: its problems, its alerts, and the shortfalls of its retro. */
export function incidents(read: ReadTab, code: string, retro: OurTab<'retro'>): Incident[] {
  const isOwn = ({ campaign }: { readonly campaign: string }) => sameCode(campaign, code);
  const log = read('issueLog');
  const alerts = read('alerts');
  return [
    ...(log ? issueRows(log) : [])
      .filter(isOwn)
      .map(({ id, problem: text }): Incident => ({ kind: 'issue', id, text })),
    ...(alerts ? alertRows(alerts) : []).filter(isOwn).map(({ metric, platform }): Incident => {
      return { kind: 'alert', id: '', text: `${metric} ${platform}`, metric };
    }),
    ...openTable(retro, 'misses').rows.flatMap(({ is: { finding: text } }): Incident[] =>
      text === '' ? [] : [{ kind: 'miss', id: '', text }],
    ),
  ];
}
