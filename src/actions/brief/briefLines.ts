import { monthDay } from '../../core/dates/monthDay';
import { round } from '../../core/round';
import { fillIn } from '../../locales/fillIn';
import { moneySaid } from '../../locales/moneySaid';
import type { Locale } from '../../locales/zh-CN/locale';

/** Says in its place that a tab cannot be read. */
export function unreadLine(
  tab: 'plan' | 'prep' | 'monitor' | 'issueLog' | 'alerts',
  locale: Locale,
): string {
  return fillIn(locale.brief.unread, { tab: locale[tab].tab });
}

/** Counts what a list leaves out; nothing when it is whole. */
export function moreLine(count: number, { brief }: Locale): string[] {
  return count === 0 ? [] : [fillIn(brief.more, { count })];
}

export function ownerText(owner: string, { brief }: Locale): string {
  return owner === '' ? brief.noOwner : owner;
}

/** Where a metric or an issue belongs: its platform, or all of them. */
export function platformText(platform: string, { words }: Locale): string {
  return platform === '' ? words.allPlatforms : platform;
}

/** 268万元, to the yuan's thousand. */
export function moneyText(figure: number, locale: Locale): string {
  return moneySaid(round(figure, 1), locale);
}

/** 80% of a share. */
export const percentText = (share: number): string => `${round(share * 100, 0)}%`;

/** `6/17`; nothing for no day. */
export const dayText = (day: number | undefined): string =>
  day === undefined ? '–' : monthDay(day);
