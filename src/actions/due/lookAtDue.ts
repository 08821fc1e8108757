import type { DueItem } from '../../core/due/dueItem';
import { dueItems } from '../../core/due/dueItems';
import { isUnderWay } from '../../core/due/isUnderWay';
import { type ToSay, toSay } from '../../core/due/toSay';
import type { Card } from '../../core/push/card';
import type { OurTab } from '../../sheets/ourTab';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import { type DueMemory, NO_MEMORY } from '../../sheets/tickStore';
import { tabsOf } from '../desk/openCampaign';
import type { Desk } from '../desk/openDesk';
import { campaignDue } from './campaignDue';
import { dueCard } from './dueCard';
import type { DueClock } from './dueClock';
import type { Serial } from './dueOf';

/** What all campaigns are looked at with. */
export interface Watch {
  readonly desk: Desk;
  readonly overview: OverviewSheet;
  readonly clock: DueClock;
  readonly serial: Serial;
  readonly memories: ReadonlyMap<string, DueMemory>;
  /** The time of the machine, in milliseconds. */
  readonly time: number;
}

/** 预警记录, 问题记录 and 反馈记录, read once for all campaigns. */
export interface DueRecords {
  readonly alerts: OurTab<'alerts'> | undefined;
  readonly issueLog: OurTab<'issueLog'> | undefined;
  readonly feedback: OurTab<'feedback'> | undefined;
}

/** What a look at a campaign found. */
export interface DueLook {
  readonly code: string;
  /** All that is due. */
  readonly items: readonly DueItem[];
  /** Absent when there is nothing to say now. */
  readonly card?: Card;
  /** What to remember once the card is laid out, and what otherwise. */
  readonly said: DueMemory;
  readonly unsaid: DueMemory;
}

/** The team's campaigns in which something may be due; who was looked at longest ago comes first. */
export function campaignsToWatch({
  overview,
  clock,
  serial,
  memories,
}: Watch): RegisteredCampaign[] {
  const today = Math.floor(clock.now);
  const lookedAt = ({ code }: RegisteredCampaign) =>
    memories.get(code.toLowerCase())?.lookedAt ?? 0;
  return overview.campaigns
    .filter(
      ({ end, isArchived, isDemo }) =>
        !isDemo && isUnderWay({ end: serial(end), isArchived }, today),
    )
    .sort((a, b) => lookedAt(a) - lookedAt(b));
}

export function dueRecords(watch: Watch): DueRecords {
  const tab = tabsOf(watch);
  return { alerts: tab('alerts'), issueLog: tab('issueLog'), feedback: tab('feedback') };
}

/** Reads a campaign and says what is due in it: two reads, three once it is over, and one for each optional tab with states. */
export function lookAtDue(
  watch: Watch,
  campaign: RegisteredCampaign,
  records: DueRecords,
  more: { readonly isOnly: boolean; readonly logged?: ReadonlySet<string> },
): DueLook {
  const { overview, clock, serial, memories, time } = watch;
  const { code, end } = campaign;
  const tab = tabsOf({ ...watch, campaign });
  const isOver = (serial(end) ?? Number.POSITIVE_INFINITY) < Math.floor(clock.now);
  const tabs = {
    prep: tab('prep'),
    monitor: tab('monitor'),
    retro: isOver ? tab('retro') : undefined,
    market: isOver ? undefined : tab('market'),
    materials: isOver ? undefined : tab('materials'),
    tracking: isOver ? undefined : tab('tracking'),
    calendar: isOver ? undefined : tab('calendar'),
    ...records,
  };
  const before = memories.get(code.toLowerCase()) ?? NO_MEMORY;
  const due = campaignDue({ campaign, tabs, clock, serial, touches: before.touches, ...more });
  const items = dueItems(due.state);
  const say: ToSay = toSay(items, before.said, clock.now, due);
  const unsaid = { said: before.said, touches: due.touches, lookedAt: time };
  return {
    code,
    items,
    unsaid,
    said: { ...unsaid, said: say.memory },
    ...(say.items.length === 0 ? {} : { card: dueCard(say, code, clock.now, overview.locale) }),
  };
}
