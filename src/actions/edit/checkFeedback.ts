import { markCode } from '../../core/checks';
import { checkFeedback as check } from '../../core/feedback/checkFeedback';
import { feedbackMemoryText } from '../../core/feedback/feedbackMemory';
import { feedbackReading } from '../../locales/feedbackLabel';
import { type FeedbackEntry, feedbackOf } from '../../rows/feedback';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { noteMarks, placedMarks } from '../desk/noteMarks';
import { rowFormulas } from '../desk/rowFormulas';
import { feedbackOwners } from './feedbackOwners';
import { settingsLimits } from './settingsLimits';

/** What is filled in, or follows from the text. */
const GIVEN = ['time', 'label', 'theme', 'due', 'answered'] as const;
/** What people choose or type, and have read as well. */
const TYPED = ['score', 'customer'] as const;

/** Brings 反馈记录 into order: labels, themes, who answers by when, and when it was. */
export function checkFeedback(our: OurTab<'feedback'>): number {
  const table = openTable(our, 'feedback');
  const all = table.rows.map(feedbackOf);
  const rows = all.filter(({ content }) => content !== '');
  const limits = rows.length > 0 ? settingsLimits(our) : new Map();
  const found = rows.map((row) => ({ row, ...check(row, limits, feedbackReading(), table.now) }));
  const owners = feedbackOwners(our, found.flatMap(withoutOwner));
  const words = our.locale.words;
  const put = (isFill: boolean) => {
    for (const { row, ...given } of found)
      for (const key of GIVEN) {
        const value = given[key];
        if (value === undefined || isBlank(row, key) !== isFill) continue;
        const said = key === 'theme' ? words.feedbackTheme : words.feedbackLabel;
        table.put(row.row, key, typeof value === 'string' ? inWords(said, value) : value);
      }
  };

  const used = new Set(rows.map(({ row }) => row));
  const unread = table
    .unread('time', 'theme', 'due', 'answered', ...TYPED)
    .filter(({ row }) => used.has(row));
  const memories = new Map(
    found.map(({ row: { row }, about, memory }) => {
      const own = unread.filter((mark) => mark.row === row);
      const ownedAs = owners?.has(row) ? about : memory.ownedAs;
      return [row, { ...memory, ownedAs, marks: [...own.map(markCode), ...memory.marks] }];
    }),
  );
  const isRemarked = ({ row, memory }: FeedbackEntry) =>
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
  table.settle(...GIVEN, ...TYPED);
  put(false);
  for (const [row, owner] of owners ?? []) if (owner !== '') table.put(row, 'owner', owner);
  const changed = table.write();
  const remembered = table.engine(['left', 'memory'], wanted);
  put(true);
  return changed + remembered.length + table.write();
}

function isBlank(row: FeedbackEntry, key: (typeof GIVEN)[number]): boolean {
  return row[key] === null || row[key] === 'blank';
}

/** Feedback for which nobody was looked for yet: an owner who was taken away does not come back. */
function withoutOwner({ row, about, label, memory }: Found) {
  // Praise asks for no reply.
  const isPraise = (label ?? row.label) === 'praise';
  const isAsked = row.owner === '' && row.campaign !== '' && !isPraise;
  return isAsked && about !== undefined && memory.ownedAs !== about
    ? [{ row: row.row, campaign: row.campaign, about }]
    : [];
}

type Found = ReturnType<typeof check> & { readonly row: FeedbackEntry };

const inWords = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key;
