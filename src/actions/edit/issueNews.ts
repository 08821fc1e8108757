import { momentText } from '../../core/clock/momentText';
import { fillIn } from '../../locales/fillIn';
import type { OurTab } from '../../sheets/ourTab';
import type { AlertNews } from '../alerts/tellAlerts';
import type { FoundIssue } from './foundIssue';

/** What the alerts that issues were made from are to say about them. */
export function issueNews(
  { locale }: OurTab,
  found: readonly FoundIssue[],
  ids: ReadonlyMap<number, string>,
): AlertNews[] {
  const { clocks, words } = locale;
  return found.flatMap(({ issue, checked }): AlertNews[] => {
    const { row, alertAt: at, campaign, source, owner } = issue;
    if (at === undefined) return [];
    const id = issue.id || (ids.get(row) ?? '');
    const { solved: status } = words.issueStatus;
    const { isSolved, solvedAt } = checked;
    const time = solvedAt === null ? '' : momentText(solvedAt);
    const text = isSolved
      ? fillIn(clocks.toldSolved, { id, status, time })
      : fillIn(clocks.told, { id, status: issue.statusText || words.issueStatus.open });
    return [{ row, at, campaign, source, owner, text }];
  });
}
