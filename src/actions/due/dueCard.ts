import { momentText } from '../../core/clock/momentText';
import { cutText } from '../../core/cutText';
import { monthDay } from '../../core/dates/monthDay';
import type { DueItem, DueKind } from '../../core/due/dueItem';
import type { MeetingKind } from '../../core/due/meetings';
import type { ToSay } from '../../core/due/toSay';
import type { Card, CardSection } from '../../core/push/card';
import { fillIn } from '../../locales/fillIn';
import { spanText } from '../../locales/spanText';
import type { Locale } from '../../locales/zh-CN/locale';

/** What stands under which heading, in the order of the card. */
export const SECTIONS = {
  alerts: ['alert'],
  missing: ['slotMissing', 'wholeDayMissing'],
  clocks: ['clockOut', 'clockSoon'],
  feedback: ['feedbackLate'],
  tasks: ['taskLate'],
  content: ['contentLate'],
  supplies: ['supplyLate'],
  today: ['taskToday', 'contentToday'],
  update: ['updateMissing'],
  meetings: ['meeting'],
  retro: ['retroDue'],
} as const satisfies Record<keyof Locale['ticks']['card']['section'], readonly DueKind[]>;

/** Lines of a section before it only counts, and tasks that a line names. */
const LINES = 12;
const TASKS = 5;
/** Characters of a piece of feedback. */
const LONGEST = 40;

/** The one card that says what is to be said of a campaign now; the items stand in their order. */
export function dueCard(
  { items, key, slot }: ToSay,
  campaign: string,
  now: number,
  locale: Locale,
): Card {
  const { card } = locale.ticks;
  const title = fillIn(slot === undefined ? card.between : card.slot, {
    code: campaign,
    day: monthDay(now),
    slot: slot ?? '',
    time: momentText(now),
  });
  const sections = Object.entries(SECTIONS).flatMap(([section, kinds]): CardSection[] => {
    const lines = kinds.flatMap((kind) => linesOf(kind, items, locale));
    const heading = card.section[section as keyof typeof SECTIONS];
    return lines.length === 0 ? [] : [{ heading, lines: shortened(lines, locale) }];
  });
  return { key: `${campaign}|${key}`, campaign, title, sections };
}

function linesOf(kind: DueKind, all: readonly DueItem[], locale: Locale): string[] {
  const items = all.filter((item) => item.kind === kind);
  const { card } = locale.ticks;
  switch (kind) {
    case 'alert':
      return items.map((item) => alertLine(item, locale));
    case 'clockOut':
    case 'clockSoon':
      return items.map((item) => clockLine(kind, item, locale));
    case 'feedbackLate':
      return items.map((item) => feedbackLine(item, locale));
    case 'meeting':
      return items.map(({ who, values }) =>
        fillIn(card.meeting[values.meeting as MeetingKind], { ...values, who: who || card.nobody }),
      );
    case 'slotMissing':
    case 'wholeDayMissing':
      return byPerson(items, locale).map(([who, own]) => {
        const platforms = own.map(({ values }) => values.platform).join(card.separator);
        return fillIn(card[kind], { who, platforms, slot: own[0]?.values.slot ?? '' });
      });
    case 'updateMissing':
      return byPerson(items, locale).map(([who, own]) => {
        const platforms = own.map(({ values }) => values.platform).join(card.separator);
        const isReporting = own.some(({ values }) => values.isReporting === 1);
        return fillIn(isReporting ? card.updateMissing : card.updateInPrep, { who, platforms });
      });
    case 'taskLate':
    case 'taskToday':
    case 'contentLate':
    case 'contentToday':
      return byPerson(items, locale).map(([who, own]) => {
        const named = own.slice(0, TASKS).map(({ values }) => {
          return fillIn(kind.endsWith('Late') ? card.task : card.taskOfToday, values).trim();
        });
        const list = [...named, ...(own.length > TASKS ? ['…'] : [])].join(card.separator);
        return fillIn(card[kind], { who, count: own.length, list });
      });
    case 'supplyLate':
      return items.map(({ who, values }) =>
        fillIn(card.supplyLate, { ...values, who: who || card.nobody }),
      );
    case 'retroDue':
      return items.map(({ who, values }) =>
        fillIn(values.days === 0 ? card.retroToday : card.retroLate, {
          who: who || card.nobody,
          days: values.days ?? 0,
        }),
      );
  }
}

function alertLine({ who, values }: DueItem, { ticks }: Locale): string {
  const { card } = ticks;
  const symbol = values.weight === 1 ? '⛔⛔' : '⛔';
  return fillIn(card.alert, {
    ...values,
    level: `${symbol} ${values.level}`,
    who: who || card.nobody,
    action: values.action === '' ? '' : fillIn(card.action, { action: values.action ?? '' }),
  });
}

function feedbackLine({ who, values }: DueItem, locale: Locale): string {
  const { said } = locale.feedback;
  const { content, minutes, isHighValue } = values;
  return fillIn(said.late, {
    content: cutText(String(content), LONGEST),
    customer: isHighValue
      ? fillIn(said.customer, { of: locale.words.customerValue.highValue })
      : '',
    who: who || locale.ticks.card.nobody,
    time: spanText(Number(minutes), locale),
  });
}

function clockLine(
  kind: 'clockOut' | 'clockSoon',
  { who, values }: DueItem,
  locale: Locale,
): string {
  const { card } = locale.ticks;
  const { escalateTo = '', minutes } = values;
  return fillIn(card[kind][values.clock === 'due' ? 'due' : 'respondBy'], {
    ...values,
    who: who || card.nobody,
    time: spanText(Number(minutes), locale),
    escalate: escalateTo === '' ? '' : fillIn(card.escalate, { names: escalateTo }),
  });
}

/** In the order in which people are named first. */
function byPerson(items: readonly DueItem[], { ticks }: Locale): [string, DueItem[]][] {
  const people = new Map<string, DueItem[]>();
  for (const item of items) {
    const who = item.who || ticks.card.nobody;
    people.set(who, [...(people.get(who) ?? []), item]);
  }
  return [...people];
}

function shortened(lines: readonly string[], { ticks }: Locale): readonly string[] {
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES), fillIn(ticks.card.more, { count: lines.length - LINES })];
}
