import { isoDateOf } from '../../core/isoDate';
import { keyOfMetric } from '../../locales/keyOfWord';
import { blockRows, numberOf, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue, tabById } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewSheet';
import { serialReader } from '../../sheets/serialReader';
import type { Desk } from '../openDesk';

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
    (c) => c.isArchived && (scenario === undefined || c.scenario === scenario),
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
  retro: OurTab,
  serial: (cell: unknown) => number | undefined,
): PastResult {
  const day = (cell: unknown) => {
    const found = serial(cell);
    return found === undefined ? '' : isoDateOf(Math.floor(found));
  };
  return {
    code,
    name,
    scenario,
    start: day(start),
    end: day(end),
    goals: blockRows(retro, 'attainment').flatMap(({ cells }): PastGoal[] => {
      const name = textOf(cells.metric);
      if (name === '') return [];
      return [
        {
          metric: keyOfMetric(name) ?? name,
          platform: textOf(cells.platform),
          unit: textOf(cells.unit),
          target: orNull(cells.target),
          actual: orNull(cells.actual),
          rate: orNull(cells.rate),
        },
      ];
    }),
    channels: blockRows(retro, 'channels').flatMap(({ cells }): PastChannel[] => {
      const channel = textOf(cells.channel);
      if (channel === '') return [];
      const [cost, gmv] = [orNull(cells.cost), orNull(cells.gmv)];
      return [{ channel, cost, gmv, roi: orNull(cells.roi) }];
    }),
    gmvRate: orNull(summaryValue(retro, 'rate')),
    roi: orNull(summaryValue(retro, 'roi')),
    overallRoi: orNull(summaryValue(retro, 'overall')),
    costRatio: orNull(summaryValue(retro, 'costRatio')),
  };
}

/** Null travels to the page; undefined does not. */
function orNull(cell: unknown): number | null {
  return numberOf(cell) ?? null;
}
