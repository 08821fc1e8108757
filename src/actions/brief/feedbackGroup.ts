import type { BriefGroup } from '../../core/brief/briefCard';
import { shortList } from '../../core/brief/shortList';
import { cutText } from '../../core/cutText';
import { lateFeedback } from '../../core/feedback/lateFeedback';
import { tallyFeedback } from '../../core/feedback/tallyFeedback';
import { fillIn } from '../../locales/fillIn';
import { spanText } from '../../locales/spanText';
import { tallySentence } from '../../locales/tallySentence';
import type { FeedbackEntry } from '../../rows/feedback';
import type { BriefFacts } from './briefFacts';
import { moreLine, ownerText } from './briefLines';

const MOST = 4;
const LONGEST = 40;

/** What customers say, and who waits for a reply; nothing without feedback. */
export function feedbackGroups({ feedback = [], clock, locale }: BriefFacts): BriefGroup[] {
  if (feedback.length === 0) return [];
  const { said } = locale.feedback;
  const { shown, more } = shortList(lateFeedback(feedback, clock.now), MOST);
  const lateLine = ({ content, owner, isHighValue, late }: FeedbackEntry & { late: number }) =>
    fillIn(said.late, {
      content: cutText(content, LONGEST),
      customer: isHighValue
        ? fillIn(said.customer, { of: locale.words.customerValue.highValue })
        : '',
      who: ownerText(owner, locale),
      time: spanText(late, locale),
    });
  return [
    {
      heading: said.title,
      lines: [
        tallySentence(tallyFeedback(feedback, clock.now), locale),
        ...shown.map(lateLine),
        ...moreLine(more, locale),
      ],
    },
  ];
}
