import type { FeedbackState } from '../../core/due/campaignState';
import { lateFeedback } from '../../core/feedback/lateFeedback';
import { feedbackRows } from '../../rows/feedback';
import { sameCode } from '../desk/openDesk';
import type { DueOf } from './dueOf';

/** What customers of a campaign wait for a reply to, that of the best of them first. */
export function feedbackStates({
  campaign: { code },
  tabs,
  isOnly,
  clock: { now },
}: Pick<DueOf, 'campaign' | 'tabs' | 'isOnly' | 'clock'>): FeedbackState[] {
  const own = (tabs.feedback ? feedbackRows(tabs.feedback) : []).filter(
    ({ campaign }) => sameCode(campaign, code) || (campaign === '' && isOnly),
  );
  return lateFeedback(own, now).map(({ content, owner, isHighValue, late, due }) => ({
    content,
    owner,
    isHighValue,
    late,
    due: due as number,
  }));
}
