import { isoDateOf, serialOf } from '../../../src/core/dates/isoDate';
import type { Answers } from '../../../src/core/importTable/asking';
import type { Rows } from '../../../src/core/importTable/readHeaders';
import { readTable } from '../../../src/core/importTable/readTable';
import type { ImportOptions } from '../../../src/core/importTable/tableReading';
import type { MetricKey } from '../../../src/core/metrics';
import { metricIn } from '../../../src/locales/exportHeader';
import { DICTIONARIES } from '../../../src/locales/exports/readHeading';
import { keyOfWord } from '../../../src/locales/keyOfWord';
import { localeOf } from '../../../src/locales/localeOf';
import { platformsNamed } from '../../../src/locales/platformsNamed';

const locale = localeOf('zh-CN');
export const serial = (iso: string): number => serialOf(iso) ?? 0;
/** A date that the spreadsheet has read. */
export const dateCell = (iso: string) => ({ serial: serial(iso) });

/** A campaign of June 2024 on the 17th, with a goal of 660,000 yuan a day. */
export const OPTIONS: ImportOptions = {
  ...DICTIONARIES,
  named: (metric: MetricKey) => metricIn(metric, locale),
  platformOf: (text) => {
    const key = keyOfWord('platform', text);
    return key && locale.words.platform[key];
  },
  platformsIn: (text) => platformsNamed(text, locale),
  platforms: ['天猫', '京东', '抖音'],
  allPlatforms: '全部',
  title: '工作表1',
  today: serial('2024-06-17'),
  campaign: [serial('2024-06-01'), serial('2024-06-20')],
  goalOf: (metric) => (metric === 'gmv' ? 66 : undefined),
  lastOf: () => undefined,
};

/** Reads lines whose cells are parted by `|`; numbers are numbers, as the spreadsheet reads them. */
export function cells(text: string): Rows {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string) {
  if (/^-?\d+(?:\.\d+)?$/.test(text) && text.length < 16) return Number(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateCell(text) : text;
}

/** What a table comes to: `day platform metric value` of each entry, and what is asked and left. */
export function pasted(
  rows: Rows,
  { answers = {}, ...more }: Partial<ImportOptions> & { answers?: Answers } = {},
) {
  const reading = readTable(rows, { ...OPTIONS, ...more }, answers);
  return {
    reading,
    figures: reading.entries.map(({ date, platform, metric, value, slot }) =>
      [isoDateOf(date).slice(5), platform, metric, value, slot].filter((p) => p !== '').join(' '),
    ),
    asked: reading.questions.map(({ key }) => key),
    left: reading.leftRows.map(({ row, reason }) => `${row} ${reason}`),
    faults: reading.issues.map(({ code, path }) => `${code} ${path}`),
  };
}

/** What a table comes to: its figures, then `? key` of what is asked, `row reason` of what is left, `code cell` of faults. */
export function outcome(
  table: string | Rows,
  options: Parameters<typeof pasted>[1],
): readonly string[] {
  const rows = typeof table === 'string' ? cells(table) : table;
  const { figures, asked, left, faults, reading } = pasted(rows, options);
  const ungathered = reading.ungathered.map(({ header, reason }) => `${header} ${reason}`);
  return [...figures, ...asked.map((key) => `? ${key}`), ...left, ...faults, ...ungathered];
}
