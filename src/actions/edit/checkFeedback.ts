import { markCode } from '../../core/checks';
import { checkFeedback as check, type FeedbackRow } from '../../core/feedback/checkFeedback';
import { feedbackMemoryText } from '../../core/feedback/feedbackMemory';
import { labelFeedback } from '../../locales/feedbackLabel';
import { feedbackOf } from '../../rows/feedback';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { noteMarks, placedMarks } from '../desk/noteMarks';
import { rowFormulas } from '../desk/rowFormulas';
import { settingsLimits } from './settingsLimits';

/** What is filled in, or follows from the text. */
const GIVEN = ['time', 'label', 'due', 'answered'] as const;

/** Brings 反馈记录 into order: labels, times, by when to reply, and when it was. */
export function checkFeedback(our: OurTab<'feedback'>): number {
  const table = openTable(our, 'feedback');
  const all = table.rows.map(feedbackOf);
  const rows = all.filter(({ content }) => content !== '');
  const limits = rows.length > 0 ? settingsLimits(our) : new Map();
  const found = rows.map((row) => ({ row, ...check(row, limits, labelFeedback, table.now) }));
  const words = our.locale.words.feedbackLabel;
  const put = (isFill: boolean) => {
    for (const { row, ...given } of found)
      for (const key of GIVEN) {
        const value = given[key];
        if (value === undefined || isBlank(row, key) !== isFill) continue;
        table.put(row.row, key, typeof value === 'string' ? words[value] : value);
      }
  };

  const used = new Set(rows.map(({ row }) => row));
  const unread = table.unread('time', 'due', 'answered').filter(({ row }) => used.has(row));
  const memories = new Map(
    found.map(({ row: { row }, memory }) => {
      const own = unread.filter((mark) => mark.row === row);
      return [row, { ...memory, marks: [...own.map(markCode), ...memory.marks] }];
    }),
  );
  const isRemarked = ({ row, memory }: FeedbackRow) =>
    (memory?.marks ?? []).join() !== (memories.get(row)?.marks ?? []).join();
  const marks = [...unread, ...found.flatMap((feedback) => feedback.marks)];
  if (all.some(isRemarked)) noteMarks(our, placedMarks(marks, table.block));
  // The engine's columns, side by side; what the clock changes is a formula.
  const wanted = new Map(
    all.map(({ row, time }) => {
      const memory = memories.get(row);
      const left = memory || time !== null ? rowFormulas(our, row) : {};
      return [row, { ...left, ...(memory ? { memory: feedbackMemoryText(memory) } : {}) }];
    }),
  );
  // Cut off anywhere, this can be gone on with: blank cells are filled whatever the memory says, and what
  // takes the place of what the engine gave is known again by being what it would give.
  table.settle(...GIVEN);
  put(false);
  const changed = table.write();
  const remembered = table.engine(['left', 'memory'], wanted);
  put(true);
  return changed + remembered.length + table.write();
}

function isBlank(row: FeedbackRow, key: (typeof GIVEN)[number]): boolean {
  return row[key] === null || row[key] === 'blank';
}
