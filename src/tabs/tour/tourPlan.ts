import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { campaignValues } from '../compiler/compileFormula';
import type { CompiledTab, Row } from '../compiler/compileInput';
import { compileTab } from '../compiler/compileTab';
import { type Layout, newLayout } from '../model/layout';
import { signatureText } from '../model/signature';
import { orGone, TOUR_STEPS, tour } from './tour';

/** What a tour is made for: a campaign, and where its tabs have their cells; of tabs that are gone it has no steps. */
export interface TourInput {
  readonly code: string;
  readonly campaign: string;
  readonly locale: Locale;
  /** Name and id of its sheet. */
  readonly name: string;
  readonly sheet: number;
  readonly others: Readonly<
    Partial<Record<(typeof TOUR_STEPS)[number]['tab'] | 'monitor', Layout>>
  >;
}

/** Plan of the tour on an empty sheet. */
export function tourPlan({ code, campaign, locale, name, sheet, others }: TourInput): CompiledTab {
  const steps = TOUR_STEPS.filter(({ tab }) => others[tab]).map(({ key, tab, now }, i): Row => {
    // An alert comes of what is typed on the board.
    const place = key === 'alert' ? (others.monitor ?? others[tab]) : others[tab];
    return {
      cells: {
        step: String(i + 1),
        where: place?.name ?? null,
        what: locale.tour.step[key],
        now: { formula: orGone(now) },
      },
    };
  });
  const own = newLayout(tour, name, { steps: steps.map(() => undefined) });
  return compileTab({
    tab: tour,
    rows: { steps },
    scope: {
      own,
      others: others as Readonly<Record<string, Layout>>,
      locale,
      values: campaignValues(code),
    },
    title: fillIn(locale.tour.title, { name: campaign }),
    signature: signatureText(tour, code, sheet, languageOf(locale)),
  });
}
