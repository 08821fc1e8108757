import { type BriefCard, briefCard } from '../../core/brief/briefCard';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { briefOf } from './briefOf';

export interface BriefCardMade {
  readonly ok: true;
  readonly card: BriefCard;
}

/** 站会简报 of a campaign as lines to be sent; `language` is that of a refusal. */
export function makeBriefCard(code: unknown, language?: unknown): BriefCardMade | Refused {
  const brief = briefOf(String(code));
  if ('issue' in brief) return refuse([brief.issue], languageFrom(language));
  return { ok: true, card: briefCard(brief) };
}
