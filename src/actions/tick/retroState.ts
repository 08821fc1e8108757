import type { RetroState } from '../../core/due/campaignState';
import { keyOfWord } from '../../locales/keyOfWord';
import { taskStatusOf } from '../../locales/taskStatusOf';
import { blockRows, textOf } from '../../sheets/blockRows';
import { summaryValue } from '../../sheets/ourTab';
import type { DueOf } from './dueOf';

/**
 * The retro of a campaign that is over: attainment and channels are formulas, so that it is written once
 * what went well and what did not is, or its milestone is done.
 */
export function retroState({ campaign, tabs, serial }: DueOf): RetroState | undefined {
  const { prep, retro } = tabs;
  if (!retro) return undefined;
  const due = serial(summaryValue(retro, 'due'));
  if (due === undefined) return undefined;
  const milestone = (prep ? blockRows(prep) : []).find(
    ({ cells }) =>
      keyOfWord('taskKind', textOf(cells.kind)) === 'milestone' && textOf(cells.anchor) === 'end',
  );
  const isDone = taskStatusOf(textOf(milestone?.cells.status)) === 'done';
  const isFilled = (['wins', 'misses'] as const).every((block) =>
    blockRows(retro, block).some(({ cells }) => textOf(cells.finding) !== ''),
  );
  return {
    due,
    owner: textOf(milestone?.cells.owner) || campaign.owner,
    isWritten: isDone || isFilled,
  };
}
