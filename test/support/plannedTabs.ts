import { campaign618 } from '../../local/demo/campaign618';
import type { CampaignRequest, Language } from '../../src/core/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { campaignContext } from '../../src/tabs/campaignContext';
import {
  campaignLayouts,
  campaignNames,
  laterLayout,
  planCampaignTab,
  planShared,
  sharedLayouts,
  sharedNames,
} from '../../src/tabs/planCampaign';
import type { TabPlan } from '../../src/tabs/planInput';
import { CAMPAIGN_TABS, LATER_TABS, SHARED_TABS, type TabKind } from '../../src/tabs/tab';
import { TEMPLATES } from '../../src/templates/templates';

/** The plans of all tabs of a new workbook with the 618 campaign; sheets have the ids 1, 2 … */
export function plannedTabs(
  language: Language,
  change: Partial<CampaignRequest> = {},
): Record<TabKind, TabPlan> {
  const locale = localeOf(language);
  const request = { ...campaign618, language, ...change } as CampaignRequest;
  const template = TEMPLATES[request.scenario];
  const context = campaignContext(request, template, locale);
  const layouts = {
    ...sharedLayouts(sharedNames(locale), locale),
    ...campaignLayouts(campaignNames(request.code, locale), context),
  };
  const plans = [
    ...SHARED_TABS.map((kind, i) => [kind, planShared(kind, layouts, locale, i + 1)] as const),
    ...CAMPAIGN_TABS.map(
      (kind, i) =>
        [kind, planCampaignTab(kind, layouts, context, SHARED_TABS.length + i + 1)] as const,
    ),
    ...LATER_TABS.map(
      (kind, i) =>
        [
          kind,
          planShared(
            kind,
            { [kind]: laterLayout(kind, locale) },
            locale,
            SHARED_TABS.length + CAMPAIGN_TABS.length + i + 1,
          ),
        ] as const,
    ),
  ];
  return Object.fromEntries(plans) as Record<TabKind, TabPlan>;
}
