import type { LogEntry } from '../../rows/logEntry';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { sheetById } from '../../sheets/workbook';
import { campaignValues } from '../../tabs/compiler/compileFormula';
import { missingKeys } from '../../tabs/compiler/missingKeys';
import type { Layout } from '../../tabs/model/layout';
import type { Signature } from '../../tabs/model/signature';
import { CAMPAIGN_TABS, type CampaignTab, type TabKind } from '../../tabs/model/tab';
import { TABS } from '../../tabs/tabs';
import type { OpenAlerts } from '../alerts/openAlerts';
import type { Attempts } from '../desk/attempts';
import { type Opened, openRepaired, repairTab } from '../desk/repairTab';
import { checkTab as checkAsEdited } from '../edit/checkEdit';
import { checkMonitor } from '../edit/checkMonitor';
import { giveFirstRows } from './giveFirstRows';

/** What a recheck has found and done so far. */
export interface Tally {
  repaired: number;
  readonly broken: Set<string>;
  /** Names of tabs that a later version made: they are left as they are. */
  readonly newer: string[];
  /** Labels of columns that are there again, by the name of their tab. */
  readonly given: Map<string, readonly string[]>;
  /** Each tab is checked by itself: what stopped one does not stop the others. */
  readonly attempts: Attempts;
}

export const nameOf = ({ our }: Opened) => our.layout.name;

type Base = Omit<Signature, 'tab' | 'layout' | 'sheet'>;

export type OpenedTabs = Readonly<Record<string, Opened>>;

/** Reads tabs by the ids of their sheets; those that were deleted are passed over. */
export function openAll(
  kinds: readonly TabKind[],
  ids: Readonly<Partial<Record<TabKind, number>>>,
  base: Base,
  tally: Tally,
): OpenedTabs {
  const found: Record<string, Opened> = {};
  for (const kind of kinds) {
    const id = ids[kind];
    const sheet = sheetById(id);
    if (!sheet || id === undefined) continue;
    const signature = { ...base, tab: kind, layout: TABS[kind].layout, sheet: id };
    const name = sheet.getName();
    for (const opened of tally.attempts.list(name, () => openRepaired(sheet, signature)))
      if (opened === 'newer') tally.newer.push(name);
      else if (opened) found[kind] = opened;
      else tally.broken.add(name);
  }
  return found;
}

/** Reads the tabs of a campaign; those of before get the rows that new ones begin with. */
export function openFilled(
  ids: Readonly<Partial<Record<CampaignTab, number>>>,
  base: Base,
  tally: Tally,
): OpenedTabs {
  const found = openAll(CAMPAIGN_TABS, ids, base, tally);
  const filled = CAMPAIGN_TABS.filter((kind) => {
    const { our } = found[kind] ?? {};
    const rows = our && tally.attempts.at(our.layout.name, () => giveFirstRows(our));
    tally.repaired += rows ?? 0;
    return rows;
  });
  return filled.length > 0 ? { ...found, ...openAll(filled, ids, base, tally) } : found;
}

export function checkTab(
  opened: Opened,
  layouts: Readonly<Record<string, Layout>>,
  tally: Tally,
  known: { readonly open?: OpenAlerts; readonly log?: readonly LogEntry[] | undefined } = {},
): void {
  const { our, repaired } = repairTab(opened, layouts);
  // Of tabs that are broken as a whole, or gone, there is no layout.
  for (const { name } of lackingTabs(our, layouts)) tally.broken.add(name);
  const changed = isTab(our, 'monitor') ? checkMonitor(our, undefined, known) : checkAsEdited(our);
  tally.repaired += repaired + changed;
  if (opened.given.length > 0) tally.given.set(our.layout.name, opened.given);
}

/** The tabs that lack rows or columns that formulas of this one name. */
function lackingTabs(our: OurTab, layouts: Readonly<Record<string, Layout>>): Layout[] {
  const scope = {
    own: our.layout,
    others: layouts,
    locale: our.locale,
    values: campaignValues(''),
  };
  return missingKeys(our.tab, scope).flatMap(({ tab }) =>
    tab === undefined ? our.layout : (layouts[tab] ?? []),
  );
}

export function layoutsOf(tabs: OpenedTabs): Record<string, Layout> {
  return Object.fromEntries(Object.entries(tabs).map(([kind, { our }]) => [kind, our.layout]));
}
