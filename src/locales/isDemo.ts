import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from './localeOf';

/** Codes of the demo campaign, in every language. */
export function demoCodes(): string[] {
  return LANGUAGES.map((language) => localeOf(language).demo.code);
}

/** Whether a code is that of the demo campaign, whose figures are nobody's. */
export function isDemo(code: string): boolean {
  return demoCodes().some((known) => known.toLowerCase() === code.trim().toLowerCase());
}
