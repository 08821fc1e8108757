import { type Mark, markCode } from '../../core/checks';
import { readCarriers } from '../../core/lessons/carriers';
import { contradictions } from '../../core/lessons/contradictions';
import { numbering } from '../../core/numbering';
import { fillIn } from '../../locales/fillIn';
import { ruleSentence } from '../../locales/ruleSentence';
import { type LessonRow, lessonRows } from '../../rows/lesson';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { noteMarks, placedMarks } from '../desk/noteMarks';
import { countCells } from './carry';

/** The engine's columns: the reading beside the rule, the rest side by side. */
const ENGINE = ['understood', 'used', 'recurrences', 'recurred', 'carriers', 'noted'] as const;

/** Brings 经验库 into order: numbers, what rules were read as, which contradict each other, counts. */
export function checkLibrary(our: OurTab<'lessons'>): number {
  const table = openTable(our, 'lessons');
  const found = withIds(lessonRows(our, table.rows));
  for (const { row, lesson } of found)
    if (row.is.id !== lesson.id) table.put(row.row, 'id', lesson.id);
  const numbered = table.write();

  const marks = found.flatMap((one) => marksOf(one, our));
  const against = contradictions(found.map(({ lesson }) => lesson));
  const cells = new Map(
    found.map((one) => {
      const { row, is } = one.row;
      const noted = marks.filter((mark) => mark.row === row).map(markCode);
      const counts = countCells(readCarriers(is.carriers), our.locale);
      const understood = reading(one, against, our);
      return [row, { understood, ...counts, noted: noted.join('|') || null }] as const;
    }),
  );
  const wanted = new Map(table.rows.map(({ row }) => [row, cells.get(row) ?? {}] as const));
  if (table.rows.some(({ row, is }) => is.noted !== (cells.get(row)?.noted ?? '')))
    noteMarks(our, placedMarks(marks, table.block));
  return numbered + table.engine(ENGINE, wanted).length;
}

/** L1, L2 … after the highest, for lessons without a number. */
function withIds(rows: readonly LessonRow[]): LessonRow[] {
  const next = numbering(
    'L',
    rows.map(({ lesson }) => lesson),
  );
  const seen = new Set<string>();
  return rows.map((row) => {
    const { id } = row.lesson;
    const isNew = id === '' || seen.has(id);
    const own = isNew ? next() : id;
    seen.add(own);
    return { ...row, lesson: { ...row.lesson, id: own } };
  });
}

function reading(
  { lesson: { id, rule, ruleText } }: LessonRow,
  against: ReadonlyMap<string, readonly string[]>,
  { locale }: OurTab,
): string | null {
  const { reading: texts, join } = locale.lessonRules;
  if (ruleText === '') return null;
  if (!rule) return texts.unread;
  const said = ruleSentence(rule, locale);
  const ids = against.get(id);
  return ids ? fillIn(texts.contradicts, { ids: ids.join(join), rule: said }) : said;
}

function marksOf({ row: { row }, lesson, unknown }: LessonRow, { locale }: OurTab): Mark[] {
  const choices = Object.values(locale.words.scenario).join(locale.lessonRules.join);
  return [
    ...(lesson.ruleText !== '' && !lesson.rule
      ? [{ row, path: 'rule', code: 'unreadableRule' as const }]
      : []),
    ...unknown.map((name) => ({
      row,
      path: 'scenario',
      code: 'unknownScenario' as const,
      values: { name, choices },
    })),
  ];
}
