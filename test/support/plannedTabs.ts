import { campaign618 } from '../../local/demo/campaign618';
import {
  type CampaignRequest,
  type Language,
  OPTIONAL_TABS,
} from '../../src/core/request/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { campaignContext } from '../../src/tabs/campaign/campaignContext';
import type { CompiledTab } from '../../src/tabs/compiler/compileInput';
import { CAMPAIGN_TABS, LATER_TABS, SHARED_TABS, type TabKind } from '../../src/tabs/model/tab';
import {
  campaignLayouts,
  compileCampaignTab,
  compileShared,
  laterLayout,
  sharedLayouts,
  sharedNames,
} from '../../src/tabs/newCampaign/compileCampaign';
import { tourPlan } from '../../src/tabs/tour/tourPlan';
import { TEMPLATES } from '../../src/templates/templates';

/** The plans of all tabs of a new workbook with the 618 campaign; sheets have the ids 1, 2 … */
export function plannedTabs(
  language: Language,
  change: Partial<CampaignRequest> = {},
): Record<TabKind, CompiledTab> {
  const locale = localeOf(language);
  const request = {
    ...campaign618,
    tabs: OPTIONAL_TABS,
    language,
    ...change,
  } as CampaignRequest;
  const template = TEMPLATES[request.scenario];
  const context = campaignContext(request, template, locale);
  const layouts = {
    ...sharedLayouts(sharedNames(locale), locale),
    ...campaignLayouts(context),
  };
  const plans = [
    ...SHARED_TABS.map((kind, i) => [kind, compileShared(kind, layouts, locale, i + 1)] as const),
    ...CAMPAIGN_TABS.map(
      (kind, i) =>
        [kind, compileCampaignTab(kind, layouts, context, SHARED_TABS.length + i + 1)] as const,
    ),
    ...LATER_TABS.map(
      (kind, i) =>
        [
          kind,
          compileShared(
            kind,
            { [kind]: laterLayout(kind, locale) },
            locale,
            SHARED_TABS.length + CAMPAIGN_TABS.length + i + 1,
          ),
        ] as const,
    ),
  ];
  const tour = tourPlan({
    code: request.code,
    campaign: request.name,
    locale,
    name: locale.tour.tab,
    sheet: plans.length + 1,
    others: layouts,
  });
  return Object.fromEntries([...plans, ['tour', tour]]) as Record<TabKind, CompiledTab>;
}
