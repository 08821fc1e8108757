import type { TabKind } from './model/tab';

/** The tabs over whose rows formulas of a tab have ranges, besides its own. */
export const RANGES_OVER: Readonly<Partial<Record<TabKind, readonly TabKind[]>>> = {
  overview: ['feedback'],
  plan: ['log', 'monitor'],
  prep: ['plan'],
  monitor: ['log', 'alerts', 'feedback', 'issueLog', 'prep', 'settings', 'plan'],
  retro: ['log', 'prep', 'plan'],
  calendar: ['plan'],
  partners: ['log'],
  market: ['plan'],
  tracking: ['log'],
};

/** Blocks of stacked tabs over which other tabs have ranges, and their own has none. */
export const RANGED_ELSEWHERE: Readonly<Partial<Record<TabKind, readonly string[]>>> = {
  settings: ['slots'],
};

/** Tabs whose formulas have ranges over the rows of a tab, its own included. */
export function tabsWithRangesOver(kind: TabKind): TabKind[] {
  const others = Object.entries(RANGES_OVER).filter(([, kinds]) => kinds.includes(kind));
  return [kind, ...others.map(([other]) => other as TabKind)];
}
