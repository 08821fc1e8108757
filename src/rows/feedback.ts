import type { FeedbackRow } from '../core/feedback/checkFeedback';
import { readFeedbackMemory } from '../core/feedback/feedbackMemory';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { known, orBlank } from '../tabs/kinds/unread';

/** Reads a row of 反馈记录; one that is not used has no content. */
export function feedbackOf({ row, is }: TableRow<'feedback', 'feedback'>): FeedbackRow {
  return {
    row,
    content: is.content,
    reply: is.reply,
    label: is.label === null ? 'blank' : known(is.label),
    time: orBlank(is.time),
    due: orBlank(is.due),
    answered: orBlank(is.answered),
    memory: readFeedbackMemory(is.memory),
  };
}
