import { isoDateOf } from '../../core/dates/isoDate';
import type { CampaignRequest, Language } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import { tabById } from '../../sheets/openOurTab';
import { serialReader } from '../../sheets/serialReader';
import { DEMO } from '../../templates/demo';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { type Desk, openDesk } from '../desk/openDesk';
import { failure } from '../desk/undo';
import { dueClock } from '../due/dueClock';
import { typicalRequest } from '../wizard/typicalRequest';

export interface ProposedDemo {
  readonly ok: true;
  /** For planCampaign and createCampaignStep, like any other. */
  readonly request: CampaignRequest;
}

/** The request of a demo campaign that is on its big day today. Changes nothing. */
export function proposeDemo(asked?: unknown): ProposedDemo | Refused {
  const language = languageFrom(asked);
  try {
    const desk = openDesk();
    if ('issue' in desk) return refuse([desk.issue], language);
    return { ok: true, request: demoRequest(desk, desk.overview?.language ?? language) };
  } catch (error) {
    return refuse([failure(error)], language);
  }
}

function demoRequest(desk: Desk, language: Language): CampaignRequest {
  const locale = localeOf(language);
  const { demo, words, scenarioTexts } = locale;
  const { scenario, burst, products } = DEMO;
  const settings = tabById('settings', desk.shared.settings, language);
  const today = Math.floor(dueClock(settings, locale, serialReader()).now);
  const [start, end] = [burst.first, burst.last].map((days) => isoDateOf(today + days));
  const basics = { language, scenario, name: demo.name, start: `${start}`, end: `${end}` };
  const product = (key: keyof typeof products) => {
    const { role, ...figures } = products[key];
    return { role: words.productRole[role], name: demo.products[key], ...figures };
  };
  return {
    ...typicalRequest(basics, locale),
    code: demo.code,
    theme: demo.theme,
    products: [
      { ...product('hit'), stopLine: scenarioTexts.board.stock.threshold },
      product('other'),
    ],
  };
}
