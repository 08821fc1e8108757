import type { IssueState } from '../../core/due/campaignState';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { sameCode } from '../openDesk';
import type { DueOf } from './dueOf';

/** The problems of a campaign whose clocks run. */
export function issueStates({ campaign, tabs, serial, isOnly }: DueOf): IssueState[] {
  if (!tabs.issueLog) return [];
  return blockRows(tabs.issueLog).flatMap(({ cells }): IssueState[] => {
    const [problem, code] = [textOf(cells.problem), textOf(cells.campaign)];
    const isOurs = sameCode(code, campaign.code) || (code === '' && isOnly);
    const status = keyOfWord('issueStatus', textOf(cells.status));
    const isStopped = status === 'solved' || status === 'paused';
    if (problem === '' || !isOurs || isStopped || serial(cells.solved) !== undefined) return [];
    const isAnswered = serial(cells.answered) !== undefined;
    const [respondBy, due] = [isAnswered ? undefined : serial(cells.respondBy), serial(cells.due)];
    return [
      {
        id: textOf(cells.id),
        problem,
        owner: textOf(cells.owner),
        escalateTo: textOf(cells.escalateTo),
        ...(respondBy === undefined ? {} : { respondBy }),
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
}
