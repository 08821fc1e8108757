import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { isHalfArchived, openOverview, overviewIn } from '../../sheets/overviewSheet';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { sendChanges, showToast } from '../../sheets/workbook';
import { finishArchives } from '../archive/setArchived';
import { arrangeCharts } from '../charts/arrangeCharts';

/**
 * Who sets the state of a campaign to 已归档, or back, gets what the menu does: its tabs are hidden or
 * shown. Then the charts follow whatever was archived, dated or sorted.
 */
export function checkOverview(our: OurTab): number {
  const archived = blockRows(our).some(isHalf) ? archiveByHand(our) : 0;
  const overview = archived > 0 ? openOverview() : overviewIn(our.sheet, our.values);
  return archived + (typeof overview === 'object' ? arrangeCharts(overview) : 0);
}

function archiveByHand(our: OurTab): number {
  const done = withDocumentLock(() => {
    const overview = openOverview();
    if (typeof overview === 'string') return [];
    const changed = overview.campaigns.filter(isHalfArchived);
    finishArchives(overview);
    sendChanges();
    return changed;
  });
  const { archive } = our.locale;
  for (const { name, isArchived } of done?.result ?? [])
    showToast(fillIn(isArchived ? archive.toast.archived : archive.toast.restored, { name }), '');
  return done?.result.length ?? 0;
}

function isHalf({ cells }: ReturnType<typeof blockRows>[number]): boolean {
  const isArchived = keyOfWord('campaignState', textOf(cells.state)) === 'archived';
  return textOf(cells.code) !== '' && isArchived !== (textOf(cells.archived) !== '');
}
