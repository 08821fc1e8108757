import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from './localeOf';

/** Key of the growth of GMV on last year, which is compared with that of the field and is no metric that is recorded. */
export const GROWTH = 'growth';

/** Whether a typed name is that of the growth of GMV, in any language, or its key. */
export function isGrowth(typed: string): boolean {
  if (typed === '') return false;
  return typed === GROWTH || LANGUAGES.some((one) => localeOf(one).market.growth === typed);
}
