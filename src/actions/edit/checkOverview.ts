import { fillIn } from '../../locales/fillIn';
import type { OurTab } from '../../sheets/ourTab';
import { isHalfArchived, overviewOf } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges, showToast } from '../../sheets/workbook';
import { finishArchives } from '../archive/setArchived';
import { arrangeCharts } from '../charts/arrangeCharts';

/**
 * Who sets the state of a campaign to 已归档, or back, gets what the menu does: its tabs are hidden or
 * shown. Then the charts follow whatever was archived, dated or sorted.
 */
export function checkOverview(our: OurTab<'overview'>): number {
  const seen = overviewOf(our);
  const archived = seen.campaigns.some(isHalfArchived) ? archiveByHand(our) : 0;
  const overview = archived > 0 ? openOverview() : seen;
  return archived + (typeof overview === 'object' ? arrangeCharts(overview) : 0);
}

function archiveByHand(our: OurTab): number {
  const done = withEditLock(() => {
    const overview = openOverview();
    if (typeof overview === 'string') return [];
    const changed = finishArchives(overview);
    sendChanges();
    return changed;
  });
  const { archive } = our.locale;
  for (const { name, isArchived } of done?.result ?? [])
    showToast(fillIn(isArchived ? archive.toast.archived : archive.toast.restored, { name }), '');
  return done?.result.length ?? 0;
}
