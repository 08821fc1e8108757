import type { PartnerTier } from '../core/partners/trackingCode';
import { LANGUAGES } from '../core/request/campaignRequest';
import { foldSigns } from '../core/signs/foldSigns';
import { keyOfWord } from './keyOfWord';
import { localeOf } from './localeOf';

const KNOWN = ['head', 'middle', 'grassroots', 'supplier'] as const;

/** What may follow such a word and says no more: 头部KOL, 素人(KOC). */
const REST = /^[\s/(]*(?:kol|koc|达人|達人)?[\s)]*$/;

/** The tier that people name (头部KOL, KOC, Mid), in any language; `other` for one of their own. */
export function tierOf(typed: string): PartnerTier | undefined {
  if (typed === '') return undefined;
  const exact = keyOfWord('partnerTier', typed);
  const folded = foldSigns(typed).trim().toLowerCase();
  const begins = (key: (typeof KNOWN)[number]) =>
    LANGUAGES.some((language) =>
      localeOf(language)
        .partners.tierWords[key].split('/')
        .some((word) => folded.startsWith(word) && REST.test(folded.slice(word.length))),
    );
  return (exact as PartnerTier | undefined) ?? KNOWN.find(begins) ?? 'other';
}
