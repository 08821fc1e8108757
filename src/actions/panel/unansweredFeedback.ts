import { momentText } from '../../core/clock/momentText';
import { cutText } from '../../core/cutText';
import { lateFeedback } from '../../core/feedback/lateFeedback';
import { feedbackRows } from '../../rows/feedback';
import type { OurTab } from '../../sheets/ourTab';
import { placeOf } from '../desk/place';
import type { OpenIssue } from './openIssues';

/** Characters of a piece of feedback that a list repeats. */
const LONGEST = 40;

/** Feedback whose reply is late, as it stands in the list of problems. */
export function unansweredFeedback(
  feedback: OurTab<'feedback'> | undefined,
  now: number,
): OpenIssue[] {
  if (!feedback) return [];
  const { words, feedback: texts } = feedback.locale;
  return lateFeedback(feedbackRows(feedback), now).map((row) => {
    const { campaign, content, owner, isHighValue, late, due } = row;
    const said = cutText(content, LONGEST);
    return {
      campaign,
      id: texts.block.feedback.title,
      problem: isHighValue ? `${words.customerValue.highValue} · ${said}` : said,
      owner,
      minutesLeft: -late,
      due: momentText(due as number),
      place: placeOf(feedback, row.row, 'reply'),
    };
  });
}
