import type { TabKind } from './tab';

/**
 * The tables that run to the bottom of their sheets over whose rows formulas of a tab have ranges, besides its
 * own.
 */
export const RANGES_OVER: Readonly<Partial<Record<TabKind, readonly TabKind[]>>> = {
  plan: ['log'],
  monitor: ['log', 'alerts', 'feedback', 'issueLog', 'prep'],
  retro: ['log', 'prep'],
  partners: ['log'],
};

/** Tabs whose formulas have ranges over the rows of a table, its own included. */
export function tabsWithRangesOver(kind: TabKind): TabKind[] {
  const others = Object.entries(RANGES_OVER).filter(([, kinds]) => kinds.includes(kind));
  return [kind, ...others.map(([other]) => other as TabKind)];
}
