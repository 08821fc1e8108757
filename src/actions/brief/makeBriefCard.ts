import { type BriefCard, briefCard } from '../../core/brief/briefCard';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { briefOf } from './briefOf';
import { readBriefTabs } from './readBriefTabs';

export interface BriefCardMade {
  readonly ok: true;
  readonly card: BriefCard;
}

/** 站会简报 of a campaign as lines to be sent; `language` is that of a refusal. */
export function makeBriefCard(code: unknown, language?: unknown): BriefCardMade | Refused {
  const tabs = readBriefTabs(String(code));
  if ('issue' in tabs) return refuse([tabs.issue], languageFrom(language));
  return { ok: true, card: briefCard(briefOf(tabs)) };
}
