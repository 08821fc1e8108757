import { serialOf } from '../../core/dates/isoDate';
import { GOAL_GROUPS } from '../../core/retro/goalGroup';
import { languageOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { HOLIDAYS } from '../../templates/holidays';
import type { Row, Rows } from '../compiler/compileInput';
import type { NumberFormat } from '../model/numberFormats';
import { valueRows } from './valueRows';

/** Times of the day at which figures are collected, and the share of the day's target due by then. */
const SLOTS: readonly (readonly [slot: string, hours: number, share: number])[] = [
  ['9:00', 9, 0.18],
  ['12:00', 12, 0.38],
  ['18:00', 18, 0.64],
  ['21:00', 21, 0.82],
];

/** The same for the peak day, on which figures are collected every hour from 9:00 on. */
const PEAK_FROM = 9;
const PEAK_SHARES = [
  0.18, 0.25, 0.32, 0.38, 0.42, 0.46, 0.51, 0.55, 0.6, 0.64, 0.69, 0.75, 0.82, 0.9, 0.96,
];

/** What groups of goals count for, in the order that source 001 gives its priorities. */
const WEIGHTS = { gmv: 0.4, users: 0.3, brand: 0.2, repurchase: 0.1 } as const;

/** The rows of 设置 in a new workbook. */
export function settingsRows(locale: Locale): Rows {
  return {
    values: valueRows(locale),
    slots: [
      ...SLOTS.map(([slot, hours, share]) => ({ cells: { slot, share, time: hours / 24 } })),
      { cells: { slot: locale.words.wholeDay, share: 1 } },
      ...PEAK_SHARES.map((share, i) => {
        const hours = PEAK_FROM + i;
        const holds = locale.words.peakDay;
        return { cells: { slot: `${hours}:00`, share, time: hours / 24, holds } };
      }),
    ],
    limits: limitRows(locale),
    functions: functionRows(locale),
    holidays: holidayRows(locale),
    weights: weightRows(locale),
  };
}

/** Holidays, each with the days worked instead below it. */
function holidayRows({ settings, words }: Locale): Row[] {
  const { off, work } = words.workday;
  return HOLIDAYS.flatMap(({ key, from, to, work: swaps = [], expected }) => {
    const name = settings.holiday[key] + (expected ? settings.expected : '');
    const row = (first: string, last: string, kind: string): Row => ({
      cells: { date: serialOf(first) ?? null, last: serialOf(last) ?? null, name, work: kind },
    });
    return [row(from, to, off), ...swaps.map((day) => row(day, day, work))];
  });
}

function weightRows({ settings, words }: Locale): Row[] {
  return GOAL_GROUPS.map((key) => ({
    cells: { group: words.goalGroup[key], weight: WEIGHTS[key], meaning: settings.weight[key] },
  }));
}

function limitRows({ words, settings }: Locale): Row[] {
  const { issueKind, feedbackLabel } = words;
  const { limit } = settings;
  const row = (kind: string, minutes: number, meaning: string): Row => ({
    cells: { kind, minutes, meaning },
  });
  return [
    row(issueKind.equipment, 5, limit.equipment),
    row(issueKind.technical, 30, limit.technical),
    row(issueKind.publicOpinion, 60, limit.statement),
    row(issueKind.publicOpinion, 180, limit.solution),
    row(issueKind.general, 120, limit.general),
    row(feedbackLabel.complaint, 120, limit.complaint),
    row(feedbackLabel.suggestion, 1440, limit.suggestion),
  ];
}

/** One example of each custom function, written as text beside its result. */
function functionRows(locale: Locale): Row[] {
  const { settings, words } = locale;
  const { done } = words.taskStatus;
  const examples: readonly (readonly [
    key: keyof typeof settings.example,
    formula: string,
    format: NumberFormat,
  ])[] = [
    ['completionRate', 'COMPLETION_RATE(480,500)', 'percentFine'],
    ['roi', 'ROI(48,12)', 'roi'],
    ['metricState', `METRIC_STATE(60,">45",30,"${languageOf(locale)}")`, 'general'],
    ['taskCompletion', `TASK_COMPLETION("${done}")`, 'percentFine'],
  ];
  return examples.map(([key, formula, format]) => ({
    cells: { example: `=${formula}`, result: { formula }, meaning: settings.example[key] },
    formats: { result: format },
  }));
}
