import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { isHalfArchived, openOverview } from '../../sheets/overviewSheet';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { sendChanges, showToast } from '../../sheets/workbook';
import { finishArchives } from '../archive/setArchived';

/**
 * Who sets the state of a campaign to 已归档, or back, gets what the menu does: its tabs are hidden or
 * shown. Nothing else of 活动总览 is the engine's to answer.
 */
export function checkOverview(our: OurTab): number {
  if (!blockRows(our).some(isHalf)) return 0;
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
