import { dueItems } from '../../core/due/dueItems';
import { slotRows } from '../../rows/slotEntry';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { blockLayout } from '../../tabs/model/layout';
import { type Place, placeOf } from '../desk/place';
import { campaignDue } from '../due/campaignDue';
import type { DueClock } from '../due/dueClock';
import type { DueTabs, Serial } from '../due/dueOf';

/** Figures or a retro that a campaign waits for. */
export interface AwaitedEntry {
  readonly campaign: string;
  readonly kind: 'slotMissing' | 'wholeDayMissing' | 'retroDue';
  readonly owner: string;
  /** Empty for a retro. */
  readonly platform: string;
  /** Empty for a whole day and a retro. */
  readonly slot: string;
  /** Days that a retro is late. */
  readonly days: number;
  readonly place: Place;
}

/** What the hourly check would say is missing: figures with who owes them, and a retro to be written. */
export function panelDue(
  campaign: RegisteredCampaign,
  own: Omit<DueTabs, 'alerts' | 'issueLog' | 'feedback'>,
  clock: DueClock,
  serial: Serial,
): AwaitedEntry[] {
  // Alerts and problems stand in lists of their own.
  const tabs = { ...own, alerts: undefined, issueLog: undefined, feedback: undefined };
  const { state } = campaignDue({ campaign, tabs, clock, serial, isOnly: false, touches: {} });
  return dueItems(state).flatMap(({ kind, who, values }): AwaitedEntry[] => {
    if (kind !== 'slotMissing' && kind !== 'wholeDayMissing' && kind !== 'retroDue') return [];
    const platform = String(values.platform ?? '');
    const place = placeOfAwaited(kind, platform, own);
    if (!place) return [];
    const slot = kind === 'slotMissing' ? String(values.slot) : '';
    const days = Number(values.days ?? 0);
    return [{ campaign: campaign.code, kind, owner: who, platform, slot, days, place }];
  });
}

function placeOfAwaited(
  kind: AwaitedEntry['kind'],
  platform: string,
  { monitor, retro }: Pick<DueTabs, 'monitor' | 'retro'>,
): Place | undefined {
  if (kind === 'retroDue')
    return retro && placeOf(retro, blockLayout(retro.layout, 'wins').firstRow, 'finding', 'wins');
  const block = kind === 'slotMissing' ? 'slots' : 'wholeDay';
  const found = monitor && slotRows(monitor, block).find((row) => row.platform === platform);
  return found && placeOf(monitor, found.row, 'uv', block);
}
