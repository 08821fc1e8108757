import type { FeedbackRow } from '../core/feedback/checkFeedback';
import { readFeedbackMemory } from '../core/feedback/feedbackMemory';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { known, orBlank } from '../tabs/kinds/unread';

/** A row of 反馈记录 with whose it is. */
export interface FeedbackEntry extends FeedbackRow {
  readonly campaign: string;
  readonly owner: string;
  /** Of a customer who is worth more than others. */
  readonly isHighValue: boolean;
}

/** Reads a row of 反馈记录; one that is not used has no content. */
export function feedbackOf({ row, is }: TableRow<'feedback', 'feedback'>): FeedbackEntry {
  return {
    row,
    content: is.content,
    reply: is.reply,
    label: is.label === null ? 'blank' : known(is.label),
    theme: is.theme === null ? 'blank' : known(is.theme),
    score: orBlank(is.score),
    time: orBlank(is.time),
    due: orBlank(is.due),
    answered: orBlank(is.answered),
    memory: readFeedbackMemory(is.memory),
    campaign: is.campaign,
    owner: is.owner,
    isHighValue: known(is.customer) === 'highValue',
  };
}

/** What customers have said, by its rows. */
export function feedbackRows(feedback: OurTab<'feedback'>): FeedbackEntry[] {
  return openTable(feedback, 'feedback')
    .rows.map(feedbackOf)
    .filter(({ content }) => content !== '');
}
