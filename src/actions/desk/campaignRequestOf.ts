import type { Issue, Issues } from '../../core/issue';
import { LANGUAGES, type Language } from '../../core/request/campaignRequest';
import { readCampaignRequest } from '../../core/request/readCampaignRequest';
import { issueSentence } from '../../locales/issueSentence';
import { localeOf } from '../../locales/localeOf';
import { type CampaignContext, campaignContext } from '../../tabs/campaign/campaignContext';
import { TEMPLATES } from '../../templates/templates';

export interface Refusal extends Issue {
  /** The Issue as a sentence in the request's language. */
  readonly message: string;
}

export interface Refused {
  readonly ok: false;
  readonly issues: readonly Refusal[];
}

/** Reads a request that may be anything: what its tabs are made from, or all Issues. */
export function campaignRequestOf(input: unknown): { readonly context: CampaignContext } | Issues {
  const read = readCampaignRequest(input);
  if ('issues' in read) return read;
  const { request } = read;
  const template = TEMPLATES[request.scenario];
  return { context: campaignContext(request, template, localeOf(request.language)) };
}

/** The Issues with their sentences, in the language that was asked for. */
export function refuse(issues: readonly Issue[], language: Language): Refused {
  const locale = localeOf(language);
  const said = issues.map((issue) => ({ ...issue, message: issueSentence(issue, locale) }));
  return { ok: false, issues: said };
}

/** The language to answer in, even when the rest of the request cannot be read. */
export function languageOf(input: unknown): Language {
  return languageFrom((input as { language?: unknown } | null | undefined)?.language);
}

/** A language that a caller named; Chinese when it is none of ours. */
export function languageFrom(asked?: unknown): Language {
  return LANGUAGES.find((language) => language === asked) ?? 'zh-CN';
}
