import type { CampaignDocument } from '../../core/document/document';
import { languageFrom, type Refused, refuse } from '../setup/campaignRequestOf';
import { planDocument } from './planDocument';
import { raciDocument } from './raciDocument';
import { type DocumentTabs, readDocumentTabs } from './readDocumentTabs';

/** What each kind of document is made by. */
const DOCUMENTS = { plan: planDocument, raci: raciDocument } as const satisfies Readonly<
  Record<string, (tabs: DocumentTabs) => CampaignDocument>
>;

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
  const make = DOCUMENTS[kind as DocumentKind];
  if (!make) throw new Error(`No document is called ${kind}`);
  const tabs = readDocumentTabs(String(code));
  if ('issue' in tabs) return refuse([tabs.issue], languageFrom(language));
  return { ok: true, document: make(tabs) };
}
