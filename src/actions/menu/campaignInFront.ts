import type { Language } from '../../core/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { openOverview } from '../../sheets/overviewSheet';
import { sheetInFront } from '../../sheets/workbook';
import { readSignature } from '../../tabs/signature';
import { ask, say } from './ask';

/**
 * Code of the campaign that a person means: that of the tab in front, the only one, or what they
 * answer. Undefined when there is none or they cancel.
 */
export function campaignInFront(language: Language): string | undefined {
  const front = readSignature(sheetInFront().getRange(1, 1).getValue())?.campaign;
  if (front) return front;
  const { prompt, recheck } = localeOf(language).checks;
  const overview = openOverview();
  const campaigns = typeof overview === 'object' ? overview.campaigns : [];
  if (campaigns.length < 2) {
    if (!campaigns[0]) say(recheck.none);
    return campaigns[0]?.code;
  }
  const list = campaigns.map(({ code, name }) => `${code}  ${name}`).join('\n');
  return ask(fillIn(prompt.which, { list }));
}
