import type { Answers, Topic } from '../../core/importTable/asking';
import { periodOf } from '../../core/importTable/placeRows';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { sourceName } from '../../locales/exports/sources';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { columnLetters } from '../../tabs/model/area';
import type { PastedTable, ReadImport } from '../import/readImport';

/** Keys of answers that are rates begin so; see `Question`. */
const RATE: Topic = 'rate';
/** Signs of a heading or name that people know it by. */
const LONGEST_NAME = 40;
const cut = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
/** `B7` of the cell that a reading calls `7:2`; a row stays one. */
const cellOf = (path: string) =>
  path.replace(/^(\d+):(\d+)$/, (_, row, column) => columnLetters(Number(column)) + row);
/** Numbers of rows that a line names before it only counts. */
const MOST_ROWS = 8;
/** What will be stored is not rounded to look well: 12 yuan are 0.0012 of 万元. */
const EXACT_DIGITS = 6;

/** What of a pasted table goes into 数据记录 and what does not, a line each; what is doubted stands first. */
export function importPreview(
  { sheet, goalOf, remembered }: PastedTable,
  { accepted, updates, refused, doubtful, outside, unknown, reading }: ReadImport,
  answers: Answers,
  { checks, log, settings }: Locale,
): string[] {
  const text = checks.prompt.import;
  const roles: Readonly<Record<string, string>> = { ...log.block.log.column, ...text.role };
  const exactly = (value: number, unit: string) =>
    formatQuantity(value, unit, undefined, EXACT_DIGITS);
  const { entries } = reading;
  const source = sourceName(reading.source);
  // What stood side by side has headings that nobody wrote.
  const used = reading.used
    .filter(({ header, as }) => header !== as || !roles[as])
    .map(({ header, as }) => {
      const first = entries.find(({ metric }) => metric === as);
      if (!first) return `${header} → ${roles[as] ?? as}`;
      const { value, unit, date } = first;
      const goal = goalOf(as, date);
      const shown = { header, as, value: exactly(value, unit) };
      return goal === undefined
        ? fillIn(text.first, shown)
        : fillIn(text.firstOfDay, { ...shown, goal: formatQuantity(goal, unit) });
    });
  const rowsOf = (rows: readonly number[]) => {
    const list = [...rows].sort((a, b) => a - b);
    const shown = list.slice(0, MOST_ROWS).join(text.separator);
    return list.length > MOST_ROWS ? `${shown}…` : shown;
  };
  const reasons = Object.keys(text.leftRows) as (keyof typeof text.leftRows)[];
  return [
    fillIn(text.heading, { sheet, count: accepted.length }),
    ...(source ? [fillIn(text.source, { source })] : []),
    ...(entries.length > 0
      ? [
          fillIn(text.span, {
            period: periodOf(entries.map(({ date }) => date)).join(' – '),
            platforms: [...new Set(entries.map(({ platform }) => cut(platform)))].join(
              text.separator,
            ),
            rows: reading.taken,
          }),
        ]
      : []),
    ...Object.keys(answers).flatMap((key) =>
      key.startsWith(RATE) && Number(answers[key]) > 0
        ? [
            fillIn(text.rate, {
              currency: key.slice(RATE.length).trim() || text.foreign,
              rate: answers[key] ?? '',
            }),
          ]
        : [],
    ),
    ...(Object.keys(remembered).length > 0
      ? [fillIn(text.remembered, { name: settings.value.imports.name })]
      : []),
    ...(unknown.length > 0
      ? [fillIn(text.ownPlatforms, { platforms: unknown.map(cut).join(text.separator) })]
      : []),
    ...(outside.length > 0 ? [fillIn(text.outside, { rows: rowsOf(outside) })] : []),
    ...doubtful.map(({ code, path, values = {} }) =>
      fillIn(code === 'offGoal' ? text.offGoal : text.doubtful, { row: path, ...values }),
    ),
    ...updates.map(({ entry: { row, platform, metric, value, unit }, old }) =>
      fillIn(text.update, {
        row,
        platform: cut(platform),
        metric,
        old: exactly(old, unit),
        value: exactly(value, unit),
      }),
    ),
    ...used,
    ...reasons.flatMap((reason) => {
      const rows = reading.leftRows.filter((row) => row.reason === reason).map(({ row }) => row);
      return rows.length > 0 ? [fillIn(text.leftRows[reason], { rows: rowsOf(rows) })] : [];
    }),
    ...[
      ...new Set(
        reading.ungathered.map((one) =>
          fillIn(text.ungathered[one.reason], { header: one.header }),
        ),
      ),
    ],
    ...(reading.left.length > 0
      ? [fillIn(text.left, { list: reading.left.map(cut).join(text.separator) })]
      : []),
    ...refused.map(({ entry: { row, metric, platform }, repeats }) =>
      fillIn(text.repeats, { row, metric, platform: cut(platform), repeats }),
    ),
    ...reading.issues.map(({ code, path, values = {} }) =>
      fillIn(text.problem[code], { at: cellOf(path), ...values }),
    ),
  ];
}
