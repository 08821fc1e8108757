import { feedbackLabeler, type LabelFeedback } from '../core/feedback/labelFeedback';
import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from './localeOf';

let labeler: LabelFeedback | undefined;

/** Labels feedback by the words of all languages: customers write in their own. */
export const labelFeedback: LabelFeedback = (text) => {
  const listOf = (key: 'complaint' | 'suggestion' | 'praise' | 'negation') =>
    LANGUAGES.flatMap((language) => localeOf(language).feedbackWords[key].split('/'));
  labeler ??= feedbackLabeler({
    complaint: listOf('complaint'),
    suggestion: listOf('suggestion'),
    praise: listOf('praise'),
    negation: listOf('negation'),
  });
  return labeler(text);
};
