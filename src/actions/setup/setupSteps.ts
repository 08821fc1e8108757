import { type CampaignTab, SHARED_TABS, type SharedTab } from '../../tabs/model/tab';
import type { Desk } from '../desk/openDesk';

/** One step of setting up a campaign; each is short enough for one execution. */
export type SetupStep =
  | { readonly do: 'sheets' }
  | { readonly do: 'shared'; readonly tab: SharedTab }
  | { readonly do: 'campaign'; readonly tab: CampaignTab }
  | { readonly do: 'register' };

/** Shared tabs that the workbook lacks. */
export function missingShared(desk: Desk): SharedTab[] {
  return SHARED_TABS.filter((tab) =>
    tab === 'overview' ? desk.overview === undefined : desk.shared[tab] === undefined,
  );
}

/** Empty sheets first, so that formulas may refer to each; the row that makes it exist last. */
export function setupSteps(
  missing: readonly SharedTab[],
  own: readonly CampaignTab[],
): SetupStep[] {
  return [
    { do: 'sheets' },
    ...missing.map((tab) => ({ do: 'shared' as const, tab })),
    ...own.map((tab) => ({ do: 'campaign' as const, tab })),
    { do: 'register' },
  ];
}
