import { platformOwner } from '../../core/clock/escalation';
import type { PlatformState, TaskState } from '../../core/due/campaignState';
import { monthDay } from '../../core/monthDay';
import { namesOf } from '../../core/namesOf';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { DueOf } from './dueOf';

/** The state of a row that is awaited begins with it; the formula says so in any language. */
const AWAITED = '△';

/** The platforms of 时点录入, each once, with who answers for them and what is awaited, if its formulas are of now. */
export function platformStates(
  { campaign, tabs: { monitor }, clock: { now }, logged }: DueOf,
  tasks: readonly TaskState[],
  isOfNow: boolean,
): PlatformState[] {
  if (!monitor) return [];
  const today = `${monthDay(now)} `;
  const days = rowsByPlatform(monitor, 'wholeDay');
  const counted = tasks.filter(({ status }) => status !== 'cancelled');
  const metrics = blockRows(monitor, 'board').map(({ cells }) => ({
    owner: textOf(cells.owner),
    platform: textOf(cells.platform),
  }));
  // Who owns most tasks of the platform; where it has none, who answers for its metrics on the board.
  const ownerOf = (platform: string) =>
    platformOwner(platform, counted) ?? platformOwner(platform, metrics);
  return [...rowsByPlatform(monitor, 'slots')].map(([platform, { status, reported }]) => {
    const isAwaited = isOfNow && status.startsWith(AWAITED);
    return {
      platform,
      owner: ownerOf(platform) ?? namesOf(campaign.owner)[0] ?? '',
      isAwaited,
      isDayAwaited: isOfNow && days.get(platform)?.status.startsWith(AWAITED) === true,
      isReporting: status !== '',
      hasReported: reported.startsWith(today) || (logged?.has(platform) ?? false),
    };
  });
}

function rowsByPlatform(monitor: OurTab, block: string) {
  const rows = new Map<string, { readonly status: string; readonly reported: string }>();
  for (const { cells } of blockRows(monitor, block)) {
    const platform = textOf(cells.platform);
    if (platform !== '' && !rows.has(platform))
      rows.set(platform, { status: textOf(cells.status), reported: textOf(cells.reported) });
  }
  return rows;
}
