import type { OwnMetric } from '../../core/ownMetric';
import type { PhaseKind } from '../../core/request/campaignRequest';
import type { WorkCalendar } from '../../core/schedule/workCalendar';
import { foldSigns } from '../../core/signs/foldSigns';
import { LIST_OR_SLASH, partsOf, TO } from '../../core/signs/separators';
import { keyOfMetric, keyOfWord, phaseOf } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { decodePlanned, type TableRow } from '../kinds/decodeRows';
import { known } from '../kinds/unread';
import { settingsRows } from './settingsRows';
import { workCalendar } from './workCalendar';

/** What teams decide differently: the rows of 设置 as the script uses them. Shares are 0–1. */
export interface TeamSettings {
  /** Band of the reserve in the whole budget. */
  readonly band: readonly [low: number, high: number];
  /** What promotion usually brings for each yuan. */
  readonly roi: readonly [low: number, high: number];
  /** Gross margin, where the team gives one. */
  readonly margin?: number;
  /** Days from the last day of a campaign to its retro. */
  readonly retro: { readonly days: number; readonly isWorkdays: boolean };
  /** Days from the last day to the second closing, net of refunds. */
  readonly secondClosingDays: number;
  /** What each group of goals counts for in the score. */
  readonly weights: readonly GroupWeight[];
  /** Days before the first day by which the goals stand. */
  readonly goalLead: number;
  /** What the phase after the burst is called. */
  readonly closingPhase?: string;
  /** How long phases should be; none means that the length is not checked. */
  readonly phaseGuide: readonly PhaseGuide[];
  /** Where the targets of the days come from, as typed; see readCurveChoice. */
  readonly curve: string;
  /** Time of day by which owners of platforms update, 0–1. */
  readonly updateBy: number;
  /** Time of day of the stand-up, and the day of the week (1 is Monday) of the weekly meeting. */
  readonly standUp: number;
  readonly weeklyDay: number;
  /** Names of people are masked in what is exported. */
  readonly masksNames: boolean;
  /** GMV is counted less refunds. */
  readonly isNetGmv: boolean;
  /** Thresholds that new campaigns begin with, instead of those of their scenario. */
  readonly thresholds: Readonly<Partial<Record<'conversionRate' | 'stock', string>>>;
  readonly calendar: WorkCalendar;
  readonly ownMetrics: readonly OwnMetric[];
}

/** Days that a phase should have, both inclusive. */
export interface PhaseGuide {
  readonly kind: PhaseKind;
  readonly low: number;
  readonly high: number;
}

/** A group of goals, as 设置 calls it; the weight is 0–1 and need not add up to 1. */
export interface GroupWeight {
  readonly group: string;
  readonly weight: number;
}

interface SettingRows {
  /** What stands beside the setting of a key. */
  settingOf(key: string): string | number;
  readonly holidays: readonly TableRow<'settings', 'holidays'>[];
  readonly weights: readonly TableRow<'settings', 'weights'>[];
  readonly metrics: readonly TableRow<'settings', 'metrics'>[];
}

/** Reads the rows of 设置; a value that cannot be read counts as the one of a new workbook. */
export function teamSettings(
  { settingOf, holidays, weights, metrics }: SettingRows,
  locale: Locale,
): TeamSettings {
  const standard = standardValue(locale);
  const number = (key: string): number => {
    const typed = settingOf(key);
    // One that was chosen from the list is text.
    const value = typeof typed === 'number' ? typed : Number(foldSigns(typed) || Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value : (standard(key) as number);
  };
  const text = (key: string) => {
    const typed = settingOf(key);
    return typeof typed === 'string' ? typed : '';
  };
  const margin = settingOf('margin');
  const time = (key: string) => {
    const typed = settingOf(key);
    return timeOfDay(typeof typed === 'number' ? typed : (standard(key) as number));
  };
  const [conversionRate, stock] = [text('conversionThreshold'), text('stockThreshold')];
  const closingPhase = text('closingPhase');
  return {
    band: [number('reserveLow'), number('reserveHigh')],
    roi: [number('roiLow'), number('roiHigh')],
    ...(typeof margin === 'number' && margin > 0 ? { margin } : {}),
    retro: {
      days: number('retroDays'),
      isWorkdays: keyOfWord('dayKind', text('retroDayKind')) === 'workdays',
    },
    secondClosingDays: number('secondClosingDays'),
    weights: groupWeights(weights),
    goalLead: number('goalLead'),
    ...(phaseOf(closingPhase) ? { closingPhase } : {}),
    phaseGuide: phaseGuide(text('phaseGuide')),
    curve: text('curve'),
    updateBy: time('updateBy'),
    standUp: time('standUp'),
    weeklyDay: number('weeklyDay'),
    masksNames: keyOfWord('yesNo', text('maskNames')) === 'yes',
    isNetGmv: keyOfWord('gmvBasis', text('gmvBasis')) === 'net',
    thresholds: { ...(conversionRate ? { conversionRate } : {}), ...(stock ? { stock } : {}) },
    calendar: workCalendar(holidays),
    ownMetrics: ownMetrics(metrics),
  };
}

/** The settings of a new workbook. */
export function standardSettings(locale: Locale): TeamSettings {
  const { holidays = [], weights = [] } = settingsRows(locale);
  return teamSettings(
    {
      settingOf: standardValue(locale),
      holidays: decodePlanned('settings', 'holidays', holidays, locale),
      weights: decodePlanned('settings', 'weights', weights, locale),
      metrics: [],
    },
    locale,
  );
}

/** What stands beside the settings of a new workbook. */
function standardValue(locale: Locale): SettingRows['settingOf'] {
  const { values = [] } = settingsRows(locale);
  const rows = decodePlanned('settings', 'values', values, locale);
  return (key) => rows[values.findIndex(({ mark }) => mark === key)]?.is.value ?? '';
}

/** Rows with a name and a share; one that cannot be read as a share does not count. */
function groupWeights(rows: SettingRows['weights']): GroupWeight[] {
  return rows.flatMap(({ is: { group, weight } }) =>
    group !== '' && typeof weight === 'number' && weight >= 0 ? [{ group, weight }] : [],
  );
}

/** Metrics that a team counts itself; of those that the dictionary has it says nothing. */
export function ownMetrics(rows: SettingRows['metrics']): OwnMetric[] {
  return rows.flatMap(({ is: { name, unit, meaning, direction, adds } }) =>
    name === '' || keyOfMetric(name)
      ? []
      : [{ name, unit, meaning, direction: known(direction) ?? 'higher', ...adding(known(adds)) }],
  );
}

const adding = (adds: OwnMetric['adds']) => (adds ? { adds } : {});

const PHASE_DAYS = new RegExp(`^(\\D+?)\\s*(\\d+)(?:\\s*${TO}\\s*(\\d+))?\\D*$`);

/** 预热3-7 / 爆发1-3 / 返场1-2: the name of a phase, and its days. */
function phaseGuide(typed: string): PhaseGuide[] {
  return partsOf(typed, LIST_OR_SLASH).flatMap((part) => {
    const [, name = '', low, high = low] = PHASE_DAYS.exec(foldSigns(part)) ?? [];
    const kind = phaseOf(name);
    return kind && low ? [{ kind, low: Number(low), high: Number(high) }] : [];
  });
}

/** A cell that shows a time may hold it on day 0. */
function timeOfDay(serial: number): number {
  return serial - Math.floor(serial);
}
