import { type CampaignRequest, LANGUAGES, type Language } from '../core/campaignRequest';
import type { Issue } from '../core/issue';
import { readCampaignRequest } from '../core/readCampaignRequest';
import { issueSentence } from '../locales/issueSentence';
import { localeOf } from '../locales/localeOf';
import { withDocumentLock } from '../sheets/withDocumentLock';
import { TEMPLATES } from '../templates/templates';
import { type BuildInput, type Built, buildCampaign, type CreatedSheet } from './buildCampaign';
import { failure } from './undo';

export interface Refusal extends Issue {
  /** The Issue as a sentence in the request's language. */
  readonly message: string;
}

export type CreateResult =
  | { readonly ok: true; readonly code: string; readonly sheets: readonly CreatedSheet[] }
  | { readonly ok: false; readonly issues: readonly Refusal[] };

/**
 * Makes the tabs of a campaign and its row in 活动总览: all of it, or nothing and the reasons.
 * Never throws for what a person sent or for what the workbook holds.
 */
export function createCampaign(input: unknown): CreateResult {
  const locale = localeOf(languageOf(input));
  const refuse = (issues: readonly Issue[]): CreateResult => ({
    ok: false,
    issues: issues.map((issue) => ({ ...issue, message: issueSentence(issue, locale) })),
  });
  const read = readCampaignRequest(input);
  if ('issues' in read) return refuse(read.issues);
  const { request } = read;
  const template = TEMPLATES[request.scenario];
  if (!template) return refuse([notReady(request)]);
  const built = buildLocked({ request, template, locale });
  return 'issues' in built
    ? refuse(built.issues)
    : { ok: true, code: request.code, sheets: built.sheets };
}

/** One campaign at a time; when not even the lock can be had, nothing was made. */
function buildLocked(input: BuildInput): Built {
  try {
    const locked = withDocumentLock(() => buildCampaign(input));
    return locked?.result ?? { issues: [{ code: 'busy', path: 'request' }] };
  } catch (error) {
    return { issues: [failure(error)] };
  }
}

/** The language to answer in, even when the rest of the request cannot be read. */
function languageOf(input: unknown): Language {
  const asked = (input as { language?: unknown } | null | undefined)?.language;
  return LANGUAGES.find((language) => language === asked) ?? 'zh-CN';
}

function notReady({ scenario }: CampaignRequest): Issue {
  const choices = Object.keys(TEMPLATES).join(', ');
  return { code: 'scenarioNotReady', path: 'scenario', values: { value: scenario, choices } };
}
