import type { Language } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { readCell } from '../../sheets/readCells';
import { sheetInFront } from '../../sheets/workbook';
import { readSignature } from '../../tabs/model/signature';
import { sameCode } from '../desk/openDesk';
import { ask, numberTyped, say } from './ask';

/**
 * Code of the campaign that a person means: that of the tab in front, the only one, or what they
 * answer. Undefined when there is none or they cancel.
 */
export function campaignInFront(language: Language): string | undefined {
  return chosenCampaign(language, localeOf(language).checks.recheck.none);
}

/** The same among those that fit; `none` is said when none does. */
export function chosenCampaign(
  language: Language,
  none: string,
  fits?: (campaign: RegisteredCampaign) => boolean,
): string | undefined {
  const front = readSignature(readCell(sheetInFront().getRange(1, 1)))?.campaign;
  if (front && !fits) return front;
  const { prompt } = localeOf(language).checks;
  const overview = openOverview();
  const all = typeof overview === 'object' ? overview.campaigns : [];
  const campaigns = fits ? all.filter(fits) : all;
  if (front && campaigns.some(({ code }) => sameCode(code, front))) return front;
  if (campaigns.length < 2) {
    if (!campaigns[0]) say(none);
    return campaigns[0]?.code;
  }
  const list = campaigns.map(({ code, name }, i) => `${i + 1}  ${code}  ${name}`).join('\n');
  const typed = ask(fillIn(prompt.which, { list }));
  // A code may be a number: it is meant before a place in the list.
  const isCode = campaigns.some(({ code }) => typed !== undefined && sameCode(code, typed));
  return isCode || typed === undefined ? typed : (campaigns[numberTyped(typed) - 1]?.code ?? typed);
}
