import type { Answers } from '../../core/importTable/asking';
import { LONGEST } from '../../core/importTable/cell';
import {
  type CheckedImport,
  checkImport,
  type LoggedEntry,
} from '../../core/importTable/checkImport';
import { csvCells } from '../../core/importTable/csvCells';
import { readTable } from '../../core/importTable/readTable';
import { kindOfTable } from '../../core/importTable/tableHead';
import type { ImportEntry, TableReading } from '../../core/importTable/tableReading';
import type { Issue } from '../../core/issue';
import type { MetricKey } from '../../core/metrics';
import { metricIn, platformCalled } from '../../locales/exportHeader';
import { ordersIn } from '../../locales/exports/orders';
import { DICTIONARIES } from '../../locales/exports/readHeading';
import { keyOfWord } from '../../locales/keyOfWord';
import { platformsNamed } from '../../locales/platformsNamed';
import { dayRows } from '../../rows/dayRow';
import { logEntries } from '../../rows/logEntry';
import { metricRows } from '../../rows/metric';
import { slotRows } from '../../rows/slotEntry';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { sheetInFront } from '../../sheets/workbook';
import { textOf } from '../../tabs/kinds/kind';
import { known } from '../../tabs/kinds/unread';
import { readSignature } from '../../tabs/model/signature';
import { openCampaign, tabsOf } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';
import { openLog } from '../edit/appendEntries';
import { rememberedAnswers } from './answerStore';
import { pastedCells } from './pastedCells';

/** What of a pasted table goes into 数据记录, and what does not. */
export interface ReadImport extends CheckedImport {
  readonly reading: TableReading;
  /** Rows whose day is to come, or none of the campaign. */
  readonly outside: readonly number[];
  /** Platforms that the campaign does not have. */
  readonly unknown: readonly string[];
}

/** The table on the sheet in front, for a campaign. */
export interface PastedTable {
  readonly monitor: OurTab<'monitor'>;
  readonly settings: OurTab<'settings'> | undefined;
  readonly now: number;
  /** Name of the sheet that it was pasted into. */
  readonly sheet: string;
  /** What was answered for such an export before. */
  readonly remembered: Answers;
  /** The goal of a day of a metric by its name; undefined where it has none. */
  goalOf(metric: string, day: number): number | undefined;
  /** Reads it with what people have answered; asks no service. */
  read(answers: Answers): ReadImport;
}

/** Reads what is needed to import the table on the sheet in front; changes nothing. */
export function pastedTable(code: string): PastedTable | { readonly issue: Issue } {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { campaign } = found;
  const tab = tabsOf(found);
  const monitor = tab('monitor');
  const log = monitor && openLog(monitor);
  if (!monitor || !log)
    return { issue: { code: 'noMonitor', path: 'code', values: { value: code } } };
  const front = sheetInFront();
  const title = front.getName();
  const range = front.getDataRange();
  const values: unknown[][] = range.getValues();
  if (readSignature(values[0]?.[0]))
    return { issue: { code: 'importOnOurs', path: 'request', values: { value: title } } };
  const settings = tab('settings');
  const rows = csvCells(pastedCells(values, range.getNumberFormats()));
  const now = known(summaryOf(monitor).now) ?? 0;
  const today = Math.floor(now);
  const { locale } = monitor;
  const { platform: names, allPlatforms, wholeDay } = locale.words;
  const days = dayRows(monitor);
  const [first, last] = [days[0]?.day, days[days.length - 1]?.day];
  const logged = entriesOf(log, campaign.code);
  const board = metricRows(monitor);
  const goalOf = (metric: string, day?: number): number | undefined => {
    if (metric !== locale.metrics.gmv.name) return board.find((row) => row.metric === metric)?.goal;
    const targets = days.flatMap((row) =>
      day === undefined || row.day === day ? (row.target ?? []) : [],
    );
    return targets.length > 0 ? Math.max(...targets) : undefined;
  };
  const nameOf = (metric: MetricKey) => locale.metrics[metric].name;
  // A long table asks for each of its rows.
  const within = new Map<string, readonly string[]>();
  const platformsIn = (text: string) => {
    const found = within.get(text) ?? (text.length > LONGEST ? [] : platformsNamed(text, locale));
    within.set(text, found);
    return found;
  };
  const options = {
    ...DICTIONARIES,
    orders: ordersIn(locale),
    named: (metric: MetricKey) => metricIn(metric, locale),
    platformOf: (text: string) => {
      const key = keyOfWord('platform', text) ?? platformCalled(text);
      return key && names[key as keyof typeof names];
    },
    platformsIn,
    platforms: slotRows(monitor, 'slots').map(({ platform }) => platform),
    allPlatforms,
    title,
    today,
    campaign: first === undefined || last === undefined ? undefined : ([first, last] as const),
    goalOf: (metric: MetricKey) => goalOf(nameOf(metric)),
    lastOf: (metric: MetricKey) =>
      logged.filter((entry) => entry.metric === nameOf(metric)).pop()?.value,
  };
  // A day that is over is whole; of today there is what has come by the slot that has begun.
  const slot = textOf(summaryValue(monitor, 'slot'));
  const slotOf = ({ date }: ImportEntry) => (date < today ? wholeDay : slot);
  const isOutside = ({ date }: ImportEntry) =>
    date > today ||
    (options.campaign !== undefined && (date < options.campaign[0] || date > options.campaign[1]));
  return {
    monitor,
    settings,
    now,
    sheet: title,
    remembered: rememberedAnswers(settings, kindOfTable(rows, options)),
    goalOf,
    read: (answers) => {
      const reading = readTable(rows, options, answers);
      const entries = reading.entries.map((e) => (e.slot === '' ? { ...e, slot: slotOf(e) } : e));
      const outside = [...new Set(entries.filter(isOutside).map(({ row }) => row))];
      const unknown = [...new Set(entries.map(({ platform }) => platform))].filter(
        (name) => name !== allPlatforms && !options.platforms.includes(name),
      );
      const checked = checkImport(entries, logged, goalOf);
      return { ...checked, reading: { ...reading, entries }, outside, unknown };
    },
  };
}

function entriesOf(log: OurTab<'log'>, code: string): LoggedEntry[] {
  return logEntries(log).flatMap(({ campaign, date, value, slotName, ...entry }) =>
    date === null || value === undefined || !sameCode(campaign, code)
      ? []
      : [{ ...entry, date, slot: slotName, value }],
  );
}
