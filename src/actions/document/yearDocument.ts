import type { CampaignDocument, DocumentPart } from '../../core/document/document';
import type { Issue } from '../../core/issue';
import { percentText } from '../../core/request/planRules';
import { round } from '../../core/round';
import { yearPeriods } from '../../core/year/yearPeriods';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { dayText, moneyText } from '../brief/briefLines';
import { type OpenYear, readYear } from '../year/readYear';

/** 年度节奏: the year's goal by quarter and month, and what campaigns to come would have to bring. */
export function yearDocument(): CampaignDocument | { readonly issue: Issue } {
  const year = readYear();
  if ('issue' in year) return year;
  const { locale } = year.overview;
  const { title } = locale.document.year;
  return {
    title: fillIn(title, { year: year.plan.year }),
    language: languageOf(locale),
    parts: [...factParts(year), ...(year.plan.rows.length === 0 ? [] : tables(year))],
  };
}

const money = (value: number | undefined, locale: Locale) =>
  value === undefined ? '\u2013' : moneyText(value, locale);

function factParts({ plan, goal, unread, overview: { locale } }: OpenYear): DocumentPart[] {
  const { brief, checks, overview, document } = locale;
  const words = document.year;
  const why = unread === undefined ? plan.why : 'badGoal';
  const note = (sentence: string, names: readonly string[] = []): DocumentPart => ({
    kind: 'note',
    text: fillIn(sentence, {
      names: names.join(brief.comma),
      typed: unread ?? '',
      tab: overview.tab,
      cell: overview.summary.yearGoal,
      menu: checks.menu.yearGoal,
    }),
  });
  return [
    {
      kind: 'paragraph',
      text: fillIn(words.facts, {
        goal: money(goal, locale),
        reached: money(plan.reached, locale),
        expected: money(plan.expected, locale),
        left: money(plan.left, locale),
      }),
    },
    note(why ? words.why[why] : words.take, plan.unknown),
    ...(plan.withoutTarget.length > 0 ? [note(words.withoutTarget, plan.withoutTarget)] : []),
  ];
}

function tables({ plan, overview: { locale } }: OpenYear): DocumentPart[] {
  const { document, overview } = locale;
  const { column, quarter, month, periods, campaigns } = document.year;
  const { gmvRate } = overview.block.campaigns.column;
  const cells = (target: number | undefined, reached: number | undefined) => [
    money(target, locale),
    money(reached, locale),
    target && reached !== undefined ? percentText(round(reached / target, 3)) : '\u2013',
  ];
  const figures = [column.target, column.reached, gmvRate, column.proposed];
  return [
    { kind: 'heading', text: periods },
    {
      kind: 'table',
      head: [column.period, ...figures],
      rows: yearPeriods(plan.rows).map((period) => [
        fillIn(period.month === undefined ? quarter : month, { n: period.month ?? period.quarter }),
        ...cells(period.target, period.reached),
        money(period.proposed, locale),
      ]),
      numeric: [1, 2, 3, 4],
    },
    { kind: 'heading', text: campaigns },
    {
      kind: 'table',
      head: [column.campaign, column.end, ...figures],
      rows: plan.rows.map(({ code, name, end, target, reached, proposed }) => [
        `${code} ${name}`,
        dayText(end),
        ...cells(target, reached),
        money(proposed, locale),
      ]),
      numeric: [2, 3, 4, 5],
    },
  ];
}
