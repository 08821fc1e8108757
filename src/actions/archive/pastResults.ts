import { isoDateOf } from '../../core/dates/isoDate';
import { keyOfMetric } from '../../locales/keyOfWord';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { serialReader } from '../../sheets/serialReader';
import { summaryOf } from '../../sheets/summaryOf';
import { known, type Unread } from '../../tabs/kinds/unread';
import type { Desk } from '../desk/openDesk';

/** A line of 目标达成. Numbers are in `unit`; a blank or a text is null. */
export interface PastGoal {
  /** Key of the metric, or the team's own name. */
  readonly metric: string;
  readonly platform: string;
  readonly unit: string;
  readonly target: number | null;
  readonly actual: number | null;
  /** 1 is 100 %. */
  readonly rate: number | null;
}

/** What a channel cost and brought, in 万元. */
export interface PastChannel {
  readonly channel: string;
  readonly cost: number | null;
  readonly gmv: number | null;
  readonly roi: number | null;
}

/** How an archived campaign ended, from its 复盘报告. */
export interface PastResult {
  readonly code: string;
  readonly name: string;
  /** Key of its scenario; empty when its row names none. */
  readonly scenario: string;
  /** ISO days, empty when its plan has none. */
  readonly start: string;
  readonly end: string;
  readonly goals: readonly PastGoal[];
  readonly channels: readonly PastChannel[];
  /** GMV actual ÷ target, 投放ROI, 整体ROI (4 is 1:4), and spend ÷ GMV. */
  readonly gmvRate: number | null;
  readonly roi: number | null;
  readonly overallRoi: number | null;
  readonly costRatio: number | null;
}

/**
 * Results of archived campaigns, the last row of 活动总览 first: of a scenario when one is named, `most`
 * at most. One read a campaign; one whose 复盘报告 is gone is left out.
 */
export function pastResults(
  { overview }: Pick<Desk, 'overview'>,
  { scenario, most }: { readonly scenario?: string; readonly most?: number } = {},
): PastResult[] {
  if (!overview) return [];
  const serial = serialReader();
  const archived = overview.campaigns.filter(
    (c) => c.isArchived && !c.isDemo && (scenario === undefined || c.scenario === scenario),
  );
  return archived
    .reverse()
    .slice(0, most)
    .flatMap((campaign) => {
      const { code, sheets } = campaign;
      const retro = tabById('retro', sheets.retro, overview.language, code);
      return retro ? [resultOf(campaign, retro, serial)] : [];
    });
}

function resultOf(
  { code, name, scenario = '', start, end }: RegisteredCampaign,
  retro: OurTab<'retro'>,
  serial: (cell: unknown) => number | undefined,
): PastResult {
  const day = (cell: unknown) => {
    const found = serial(cell);
    return found === undefined ? '' : isoDateOf(Math.floor(found));
  };
  const shown = summaryOf(retro);
  return {
    code,
    name,
    scenario,
    start: day(start),
    end: day(end),
    goals: openTable(retro, 'attainment').rows.flatMap(({ is }): PastGoal[] => {
      const { metric, platform, unit } = is;
      const [target, actual, rate] = [orNull(is.target), orNull(is.actual), orNull(is.rate)];
      if (metric === '') return [];
      return [{ metric: keyOfMetric(metric) ?? metric, platform, unit, target, actual, rate }];
    }),
    channels: pastChannels(retro),
    gmvRate: orNull(shown.rate),
    roi: orNull(shown.roi),
    overallRoi: orNull(shown.overall),
    costRatio: orNull(shown.costRatio),
  };
}

/** What each paid channel of a campaign cost and brought. */
export function pastChannels(retro: OurTab<'retro'>): PastChannel[] {
  return openTable(retro, 'channels').rows.flatMap(({ is }): PastChannel[] => {
    const { channel } = is;
    const [cost, gmv, roi] = [orNull(is.cost), orNull(is.gmv), orNull(is.roi)];
    return channel === '' ? [] : [{ channel, cost, gmv, roi }];
  });
}

/** Null travels to the page; undefined does not. */
function orNull(value: number | null | Unread): number | null {
  return known(value) ?? null;
}
