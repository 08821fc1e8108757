import type { IssueState } from '../../core/due/campaignState';
import { issueRows } from '../../rows/issue';
import { sameCode } from '../desk/openDesk';
import type { DueOf } from './dueOf';

/** The problems of a campaign whose clocks run. */
export function issueStates({
  campaign: { code },
  tabs,
  isOnly,
}: Pick<DueOf, 'campaign' | 'tabs' | 'isOnly'>): IssueState[] {
  const issues = tabs.issueLog ? issueRows(tabs.issueLog) : [];
  return issues
    .filter(({ campaign }) => sameCode(campaign, code) || (campaign === '' && isOnly))
    .filter(({ isRunning }) => isRunning)
    .map(({ id, problem, owner, escalateTo, answered, respondBy, due }) => ({
      id,
      problem,
      owner,
      escalateTo,
      ...(respondBy === undefined || typeof answered === 'number' ? {} : { respondBy }),
      ...(due === undefined ? {} : { due }),
    }));
}
