import { platformOwner } from '../../core/clock/escalation';
import { monthDay } from '../../core/dates/monthDay';
import type { PlatformState, TaskState } from '../../core/due/campaignState';
import { namesOf } from '../../core/namesOf';
import { metricRows } from '../../rows/metric';
import { type SlotBlock, type SlotEntryRow, slotRows } from '../../rows/slotEntry';
import type { OurTab } from '../../sheets/ourTab';
import type { DueOf } from './dueOf';

/** The platforms of 时点录入, each once, with who answers for them and what is awaited, if its formulas are of now. */
export function platformStates(
  { campaign, tabs: { monitor }, clock: { now }, logged }: DueOf,
  tasks: readonly TaskState[],
  isOfNow: boolean,
): PlatformState[] {
  if (!monitor) return [];
  const today = `${monthDay(now)} `;
  const days = firstOfEach(monitor, 'wholeDay');
  const counted = tasks.filter(({ status }) => status !== 'cancelled');
  const metrics = metricRows(monitor);
  // Who owns most tasks of the platform; where it has none, who answers for its metrics on the board.
  const ownerOf = (platform: string) =>
    platformOwner(platform, counted) ?? platformOwner(platform, metrics);
  return [...firstOfEach(monitor, 'slots').values()].map(({ platform, reported, ...row }) => ({
    platform,
    owner: ownerOf(platform) ?? namesOf(campaign.owner)[0] ?? '',
    isAwaited: isOfNow && row.isAwaited,
    isDayAwaited: isOfNow && days.get(platform)?.isAwaited === true,
    isReporting: row.isReporting,
    hasReported: reported.startsWith(today) || (logged?.has(platform) ?? false),
  }));
}

/** The first row of each platform. */
function firstOfEach(
  monitor: OurTab<'monitor'>,
  block: SlotBlock,
): ReadonlyMap<string, SlotEntryRow> {
  const found = new Map<string, SlotEntryRow>();
  for (const row of slotRows(monitor, block))
    if (!found.has(row.platform)) found.set(row.platform, row);
  return found;
}
