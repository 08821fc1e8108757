import {
  type Carriers,
  carriersText,
  countCarriers,
  type Recurrence,
  readCarriers,
} from '../../core/lessons/carriers';
import type { Lesson } from '../../core/lessons/lesson';
import type { Locale } from '../../locales/zh-CN/locale';
import { lessonRows } from '../../rows/lesson';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Cell } from '../../tabs/model/operation';

const COUNTS = ['used', 'recurrences', 'recurred', 'carriers'] as const;

/** Notes in 经验库 which lessons a campaign carries and whether they came back; gives what changed. */
export function carry(
  library: OurTab<'lessons'>,
  code: string,
  found: ReadonlyMap<string, Recurrence>,
): number {
  return recount(library, (lesson, carriers) => {
    const recurrence = found.get(lesson.id);
    if (recurrence === undefined || carriers.get(code) === recurrence) return undefined;
    return new Map([...carriers, [code, recurrence]]);
  });
}

/** Takes a campaign out again that was not made after all. */
export function uncarry(library: OurTab<'lessons'>, code: string): void {
  recount(library, (_, before) => {
    const carriers = new Map(before);
    return carriers.delete(code) ? carriers : undefined;
  });
}

/** Writes the counts of lessons whose carriers change; gives how many those are. */
function recount(
  library: OurTab<'lessons'>,
  carriersOf: (lesson: Lesson, before: Carriers) => Carriers | undefined,
): number {
  const table = openTable(library, 'lessons');
  const wanted = new Map(
    lessonRows(library, table.rows).flatMap(({ row: { row, is }, lesson }) => {
      const carriers = carriersOf(lesson, readCarriers(is.carriers));
      return carriers ? [[row, countCells(carriers, library.locale)] as const] : [];
    }),
  );
  return table.engine(COUNTS, wanted).length;
}

/** The counts of a lesson as its row shows them. */
export function countCells(
  carriers: Carriers,
  { words }: Locale,
): Readonly<Record<(typeof COUNTS)[number], Cell>> {
  if (carriers.size === 0) return { used: null, recurrences: null, recurred: null, carriers: null };
  const { used, recurrences, recurred } = countCarriers(carriers);
  return {
    used,
    recurrences,
    recurred: recurred ? words.yesNo[recurred] : null,
    carriers: carriersText(carriers),
  };
}
