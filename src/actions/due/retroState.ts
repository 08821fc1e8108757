import type { RetroState } from '../../core/due/campaignState';
import { taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import type { DueOf } from './dueOf';

/**
 * The retro of a campaign that is over: attainment and channels are formulas, so that it is written once
 * what went well and what did not is, or its milestone is done.
 */
export function retroState({ campaign, tabs }: DueOf): RetroState | undefined {
  const { prep, retro } = tabs;
  if (!retro) return undefined;
  const due = known(summaryOf(retro).due);
  if (due === undefined) return undefined;
  const closing = (prep ? taskRows(prep) : []).find(
    ({ milestone, anchor }) => milestone && anchor === 'end',
  );
  const isFilled = (['wins', 'misses'] as const).every((block) =>
    openTable(retro, block).rows.some(({ is }) => is.finding !== ''),
  );
  return {
    due,
    owner: closing?.owner || campaign.owner,
    isWritten: closing?.state === 'done' || isFilled,
  };
}
