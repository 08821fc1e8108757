import { markCode } from '../../core/checks';
import { type CheckedFeedback, checkFeedback as check } from '../../core/feedback/checkFeedback';
import { feedbackMemoryText, readFeedbackMemory } from '../../core/feedback/feedbackMemory';
import type { FeedbackLabel } from '../../core/feedback/labelFeedback';
import { labelFeedback } from '../../locales/feedbackLabel';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { untouched } from '../../sheets/untouched';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { noteMarks, placedMarks } from './noteMarks';
import { rowFormulas } from './rowFormulas';
import { settingsLimits } from './settingsLimits';
import { type TypedDates, typedDates } from './typedDates';

const DATES = ['time', 'due', 'answered'] as const;
/** The engine's columns, side by side; what the clock changes is a formula. */
const ENGINE = ['left', 'memory'] as const;

/** Brings 反馈记录 into order: labels, times, by when to reply, and when it was. */
export function checkFeedback(our: OurTab): number {
  const block = blockLayout(our.layout);
  const all = blockRows(our);
  const rows = all.filter(({ cells }) => textOf(cells.content) !== '');
  const serial = serialReader();
  const now = serial(summaryValue(our, 'now')) ?? 0;
  const dates = typedDates(rows, block, DATES, serial, now);
  const limits = rows.length > 0 ? settingsLimits(our) : new Map();
  const found = rows.map((row) => ({
    row,
    feedback: check(feedbackRow(row, dates), limits, labelFeedback, now),
  }));
  const words = our.locale.words.feedbackLabel;
  const given = found.flatMap((f) => changes(f, block.columns, words));

  const marks = [...dates.marks, ...found.flatMap(({ feedback }) => feedback.marks)];
  const cells = new Map(
    found.map(({ row, feedback: { memory } }) => {
      const unread = dates.marks.filter((mark) => mark.row === row.row);
      const noted = [...unread.map(markCode), ...memory.marks];
      const text = feedbackMemoryText({ ...memory, marks: noted });
      return [row.row, { ...rowFormulas(our, row.row), memory: text }] as const;
    }),
  );
  const wanted = new Map(
    all.map((row) => {
      const unused = row.cells.time === '' ? {} : rowFormulas(our, row.row);
      return [row.row, cells.get(row.row) ?? unused] as const;
    }),
  );
  const notedIn = (text: string) => readFeedbackMemory(text)?.marks.join() ?? '';
  const isRemarked = ({ row, cells: has }: SheetRow) =>
    notedIn(textOf(has.memory)) !== notedIn(textOf(wanted.get(row)?.memory));
  if (all.some(isRemarked)) noteMarks(our, placedMarks(marks, block));
  // Cut off anywhere, this can be gone on with: blank cells are filled whatever the memory says, and what
  // takes the place of what the engine gave is known again by being what it would give.
  const [fills, changed] = [given.filter((e) => e.isFill), given.filter((e) => !e.isFill)];
  writeCells(our, untouched(our, [...dates.edits, ...changed]));
  const remembered = writeEngineColumns(our, block, ENGINE, all, wanted);
  writeCells(our, untouched(our, fills));
  return dates.edits.length + given.length + remembered.length;
}

function feedbackRow({ row, cells }: SheetRow, dates: TypedDates) {
  const time = (key: string) => (cells[key] === '' ? null : dates.dateAt(row, key));
  const typed = textOf(cells.label);
  return {
    row,
    content: textOf(cells.content),
    reply: textOf(cells.reply),
    label: typed === '' ? 'blank' : (keyOfWord('feedbackLabel', typed) as FeedbackLabel),
    time: time('time'),
    due: time('due'),
    answered: time('answered'),
    memory: readFeedbackMemory(textOf(cells.memory)),
  } as const;
}

function changes(
  { row, feedback }: { readonly row: SheetRow; readonly feedback: CheckedFeedback },
  columns: Readonly<Record<string, number>>,
  words: Readonly<Record<FeedbackLabel, string>>,
): (CellEdit & { readonly isFill: boolean })[] {
  const { label, time, due, answered } = feedback;
  const cells = { time, due, answered, label: label ? words[label] : label };
  return Object.entries(cells).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          {
            row: row.row,
            column: columns[key] as number,
            value,
            isFill: textOf(row.cells[key]) === '' && !(row.cells[key] instanceof Date),
          },
        ],
  );
}
