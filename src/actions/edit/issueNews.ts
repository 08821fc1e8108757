import type { CheckedIssue } from '../../core/clock/checkIssue';
import { momentText } from '../../core/clock/momentText';
import { fillIn } from '../../locales/fillIn';
import { textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import type { AlertNews } from './tellAlerts';

/** What the alerts that issues were made from are to say about them. */
export function issueNews(
  { locale }: OurTab,
  found: readonly { readonly row: SheetRow; readonly issue: CheckedIssue }[],
  ids: ReadonlyMap<number, string>,
): AlertNews[] {
  const { clocks, words } = locale;
  return found.flatMap(({ row: { row, cells }, issue }): AlertNews[] => {
    const { alertAt } = cells;
    if (typeof alertAt !== 'number') return [];
    const id = textOf(cells.id) || (ids.get(row) ?? '');
    const { solved: status } = words.issueStatus;
    const { isSolved, solvedAt } = issue;
    const text = isSolved
      ? fillIn(clocks.toldSolved, {
          id,
          status,
          time: solvedAt === null ? '' : momentText(solvedAt),
        })
      : fillIn(clocks.told, { id, status: textOf(cells.status) || words.issueStatus.open });
    const [campaign, source, owner] = [cells.campaign, cells.source, cells.owner].map(textOf);
    return [
      {
        row,
        at: alertAt,
        campaign: campaign ?? '',
        source: source ?? '',
        owner: owner ?? '',
        text,
      },
    ];
  });
}
