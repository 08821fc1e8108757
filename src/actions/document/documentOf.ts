import type { CampaignDocument } from '../../core/document/document';
import { languageFrom, type Refused, refuse } from '../setup/campaignRequestOf';
import { planDocument } from './planDocument';
import { raciDocument } from './raciDocument';
import { type DocumentTabs, readDocumentTabs } from './readDocumentTabs';

/** What each kind of document is made by. */
const DOCUMENTS = {
  plan: planDocument,
  raci: raciDocument,
} as const satisfies Readonly<Record<string, (tabs: DocumentTabs) => CampaignDocument>>;

export type DocumentKind = keyof typeof DOCUMENTS;

export interface DocumentMade {
  readonly ok: true;
  readonly document: CampaignDocument;
}

/** A document of a campaign, in the language of its tabs; `language` is that of a refusal. */
export function documentOf(
  kind: unknown,
  code: unknown,
  language?: unknown,
): DocumentMade | Refused {
  const make = Object.entries(DOCUMENTS).find(([key]) => key === kind)?.[1];
  const tabs = make
    ? readDocumentTabs(String(code))
    : {
        issue: {
          code: 'unknownChoice',
          path: 'kind',
          values: { value: String(kind), choices: Object.keys(DOCUMENTS).join(', ') },
        },
      };
  if (!make || 'issue' in tabs)
    return refuse('issue' in tabs ? [tabs.issue] : [], languageFrom(language));
  return { ok: true, document: make(tabs) };
}
