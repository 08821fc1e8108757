import {
  type Carriers,
  carriersText,
  countCarriers,
  type Recurrence,
  readCarriers,
} from '../../core/lessons/carriers';
import type { Locale } from '../../locales/locale';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import type { OurTab } from '../../sheets/ourTab';
import { blockLayout } from '../../tabs/layout';
import type { Cell } from '../../tabs/operation';
import { libraryRows } from './libraryRows';

const COUNTS = ['used', 'recurrences', 'recurred', 'carriers'] as const;

/** Notes in 经验库 which lessons a campaign carries and whether they came back; gives what changed. */
export function carry(
  library: OurTab,
  code: string,
  found: ReadonlyMap<string, Recurrence>,
): number {
  const wanted = new Map(
    libraryRows(library).flatMap(({ row, lesson }) => {
      const recurrence = found.get(lesson.id);
      const carriers = readCarriers(textOf(row.cells.carriers));
      if (recurrence === undefined || carriers.get(code) === recurrence) return [];
      return [[row.row, countCells(new Map([...carriers, [code, recurrence]]), library.locale)]];
    }),
  );
  return write(library, wanted);
}

/** Takes a campaign out again that was not made after all. */
export function uncarry(library: OurTab, code: string): void {
  const wanted = new Map(
    libraryRows(library).flatMap(({ row }) => {
      const carriers = new Map(readCarriers(textOf(row.cells.carriers)));
      return carriers.delete(code) ? [[row.row, countCells(carriers, library.locale)]] : [];
    }),
  );
  write(library, wanted);
}

function write(
  library: OurTab,
  wanted: ReadonlyMap<number, Readonly<Record<string, Cell>>>,
): number {
  const block = blockLayout(library.layout);
  return writeEngineColumns(library, block, COUNTS, blockRows(library), wanted).length;
}

/** The counts of a lesson as its row shows them. */
export function countCells(carriers: Carriers, { words }: Locale): Record<string, Cell> {
  if (carriers.size === 0) return { used: null, recurrences: null, recurred: null, carriers: null };
  const { used, recurrences, recurred } = countCarriers(carriers);
  return {
    used,
    recurrences,
    recurred: recurred ? words.yesNo[recurred] : null,
    carriers: carriersText(carriers),
  };
}
