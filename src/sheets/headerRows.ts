import { foldSigns } from '../core/signs/foldSigns';
import type { Locale } from '../locales/zh-CN/locale';
import { blockTexts } from '../tabs/compiler/blockTexts';
import { MARKS } from '../tabs/model/layout';
import type { Tab } from '../tabs/model/tab';
import { isMark } from './restoreKeyPlaces';

type Values = readonly (readonly unknown[])[];

/**
 * The rows of the blocks' headers: marked as such, or the first unmarked one that has most labels of the block and
 * of no other more.
 */
export function headerRows(tab: Tab, values: Values, locale: Locale): (number | undefined)[] {
  const labels = tab.blocks.map((block) => Object.values(blockTexts(locale, tab, block).column));
  const shares = values.map((line) =>
    labels.map((own) => own.filter((label) => placeOf(label, line) > 0).length / own.length),
  );
  const taken = new Set<number>();
  return tab.blocks.map(({ key }, i) => {
    const marked = values.findIndex((line) => line[0] === MARKS.header + key);
    const found =
      marked >= 0
        ? marked
        : shares.findIndex((all, row) => {
            const share = all[i] as number;
            const isFree = !taken.has(row) && !isMark(values[row]?.[0]);
            return isFree && share > 0.6 && share === Math.max(...all);
          });
    if (found < 0) return undefined;
    taken.add(found);
    return found + 1;
  });
}

/**
 * Column of a label that is not taken yet, 0 when it is not there; workbooks may have it with the signs of an earlier
 * version, and names of lines in charts say more after it.
 */
export function placeOf(
  label: string | undefined,
  line: readonly unknown[] = [],
  taken: ReadonlySet<number> = new Set(),
): number {
  if (label === undefined) return 0;
  const wanted = foldSigns(label);
  const isIt = (cell: unknown) =>
    typeof cell === 'string' && foldSigns(`${cell} · `).startsWith(`${wanted} · `);
  return line.findIndex((cell, i) => isIt(cell) && !taken.has(i + 1)) + 1;
}
