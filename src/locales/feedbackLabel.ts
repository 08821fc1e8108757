import type { FeedbackReading } from '../core/feedback/checkFeedback';
import { themeFinder } from '../core/feedback/feedbackTheme';
import { feedbackLabeler, type LabelFeedback } from '../core/feedback/labelFeedback';
import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from './localeOf';
import type { Locale } from './zh-CN/locale';

let reading: FeedbackReading | undefined;

/** Tells what feedback is and what it is about by the words of all languages: customers write in their own. */
export function feedbackReading(): FeedbackReading {
  const listOf = (words: (all: Locale['feedbackWords']) => string) =>
    LANGUAGES.flatMap((language) => words(localeOf(language).feedbackWords).split('/'));
  reading ??= {
    labelOf: feedbackLabeler({
      complaint: listOf(({ complaint }) => complaint),
      suggestion: listOf(({ suggestion }) => suggestion),
      praise: listOf(({ praise }) => praise),
      negation: listOf(({ negation }) => negation),
    }),
    themesIn: themeFinder({
      rules: listOf(({ theme }) => theme.rules),
      discount: listOf(({ theme }) => theme.discount),
      product: listOf(({ theme }) => theme.product),
      service: listOf(({ theme }) => theme.service),
      logistics: listOf(({ theme }) => theme.logistics),
    }),
  };
  return reading;
}

export const labelFeedback: LabelFeedback = (text) => feedbackReading().labelOf(text);
