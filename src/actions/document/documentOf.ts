import { briefDocument } from '../../core/brief/briefCard';
import type { CampaignDocument } from '../../core/document/document';
import type { Issue } from '../../core/issue';
import { briefOf } from '../brief/briefOf';
import { readBriefTabs } from '../brief/readBriefTabs';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { masked } from './masked';
import { planDocument } from './planDocument';
import { raciDocument } from './raciDocument';
import { type DocumentTabs, readDocumentTabs } from './readDocumentTabs';
import { retroDocument } from './retroDocument';
import { retroMeetingDocument } from './retroMeetingDocument';
import { ofBrief, standUpDocument } from './standUpDocument';
import { yearDocument } from './yearDocument';

type Made = CampaignDocument | { readonly issue: Issue };

/** What each kind of document of a campaign is made by. */
const DOCUMENTS = {
  plan: (code) => fromTabs(code, planDocument),
  raci: (code) => fromTabs(code, raciDocument),
  brief(code) {
    const tabs = readBriefTabs(code);
    return 'issue' in tabs ? tabs : masked(briefDocument(briefOf(tabs)), ofBrief(tabs));
  },
  standUp: standUpDocument,
  retro: retroDocument,
  retroMeeting: retroMeetingDocument,
  year: yearDocument,
} as const satisfies Readonly<Record<string, (code: string) => Made>>;

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
  const made = make(String(code));
  if ('issue' in made) return refuse([made.issue], languageFrom(language));
  return { ok: true, document: made };
}

/** Of what needs 策划方案 and 筹备进度. */
function fromTabs(code: string, make: (tabs: DocumentTabs) => CampaignDocument): Made {
  const tabs = readDocumentTabs(code);
  if ('issue' in tabs) return tabs;
  const { settings, plan, prep, optional } = tabs;
  return masked(make(tabs), {
    settings,
    tabs: () => [plan, prep, optional('market'), optional('materials')],
  });
}
