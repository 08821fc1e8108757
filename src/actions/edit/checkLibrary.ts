import { type Mark, markCode } from '../../core/checks';
import { readCarriers } from '../../core/lessons/carriers';
import { contradictions } from '../../core/lessons/contradictions';
import { fillIn } from '../../locales/fillIn';
import { ruleSentence } from '../../locales/ruleSentence';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import type { OurTab } from '../../sheets/ourTab';
import { writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { countCells } from '../lessons/carry';
import { type LibraryRow, libraryRows } from '../lessons/libraryRows';
import { noteMarks, placedMarks } from './noteMarks';

/** The engine's columns: the reading beside the rule, the rest side by side. */
const ENGINE = ['understood', 'used', 'recurrences', 'recurred', 'carriers', 'noted'] as const;

/** Brings 经验库 into order: numbers, what rules were read as, which contradict each other, counts. */
export function checkLibrary(our: OurTab): number {
  const block = blockLayout(our.layout);
  const all = blockRows(our);
  const found = withIds(libraryRows(our));
  const idColumn = block.columns.id as number;
  const edits = found
    .filter(({ row, lesson }) => textOf(row.cells.id) !== lesson.id)
    .map(({ row, lesson }) => ({ row: row.row, column: idColumn, value: lesson.id }));
  writeCells(our, edits);

  const marks = found.flatMap((one) => marksOf(one, our));
  const against = contradictions(found.map(({ lesson }) => lesson));
  const cells = new Map(
    found.map((one) => {
      const { row } = one;
      const noted = marks.filter((mark) => mark.row === row.row).map(markCode);
      const counts = countCells(readCarriers(textOf(row.cells.carriers)), our.locale);
      const understood = reading(one, against, our);
      return [row.row, { understood, ...counts, noted: noted.join('|') || null }] as const;
    }),
  );
  const wanted = new Map(all.map(({ row }) => [row, cells.get(row) ?? {}] as const));
  const notedOf = (row: number) => String(cells.get(row)?.noted ?? '');
  if (all.some(({ row, cells: has }) => textOf(has.noted) !== notedOf(row)))
    noteMarks(our, placedMarks(marks, block));
  const changed = writeEngineColumns(our, block, ENGINE, all, wanted);
  return edits.length + changed.length;
}

/** L1, L2 … after the highest, for lessons without a number. */
function withIds(rows: readonly LibraryRow[]): LibraryRow[] {
  const numbers = rows.map(({ lesson }) => Number(/^L(\d+)$/.exec(lesson.id)?.[1] ?? 0));
  let next = Math.max(0, ...numbers);
  const seen = new Set<string>();
  return rows.map((row) => {
    const { id } = row.lesson;
    const isNew = id === '' || seen.has(id);
    if (isNew) next += 1;
    const own = isNew ? `L${next}` : id;
    seen.add(own);
    return { ...row, lesson: { ...row.lesson, id: own } };
  });
}

function reading(
  { lesson: { id, rule, ruleText } }: LibraryRow,
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

function marksOf({ row: { row }, lesson, unknown }: LibraryRow, { locale }: OurTab): Mark[] {
  const choices = Object.values(locale.words.scenario).join(locale.lessonRules.join);
  return [
    ...(lesson.ruleText !== '' && !lesson.rule
      ? [{ row, path: 'rule', code: 'unreadableRule' }]
      : []),
    ...unknown.map((name) => ({
      row,
      path: 'scenario',
      code: 'unknownScenario',
      values: { name, choices },
    })),
  ];
}
