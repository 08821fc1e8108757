import { readOurTab } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { sheetById } from '../../sheets/workbook';
import { campaignValues, type Scope } from '../../tabs/compiler/compileFormula';
import type { Layout } from '../../tabs/model/layout';
import { ALL_SHARED_TABS, type AnySharedTab, CAMPAIGN_TABS } from '../../tabs/model/tab';
import { sameCode } from '../desk/openDesk';
import { sharedTab } from '../desk/sharedTab';

/**
 * What formulas of a tab refer to: each other tab is read when a formula names it, which most of those in stacked tabs
 * do not.
 */
export function scopeBeside(our: OurTab): (own: Layout) => Scope {
  const { signature, locale } = our;
  const others = {};
  let campaign: RegisteredCampaign | undefined | 'unasked' = 'unasked';
  const ofCampaign = () => {
    if (campaign !== 'unasked') return campaign;
    const overview = openOverview();
    const all = typeof overview === 'string' ? [] : overview.campaigns;
    campaign = all.find(({ code }) => sameCode(code, signature.campaign));
    return campaign;
  };
  const found = new Map<string, Layout | undefined>();
  const lazily = (kind: string, read: () => OurTab | undefined) =>
    Object.defineProperty(others, kind, {
      get: () => {
        if (!found.has(kind)) found.set(kind, read()?.layout);
        return found.get(kind);
      },
    });
  for (const kind of ALL_SHARED_TABS)
    lazily(kind, () => sharedTab(our, kind as AnySharedTab) as OurTab | undefined);
  for (const kind of CAMPAIGN_TABS)
    lazily(kind, () => {
      const sheet = sheetById(ofCampaign()?.sheets[kind]);
      return sheet && (readOurTab(sheet, { ...signature, tab: kind }) as OurTab | undefined);
    });
  return (own) => ({ own, others, locale, values: campaignValues(signature.campaign) });
}
