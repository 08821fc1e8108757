import { MARKS } from '../tabs/model/layout';
import type { Step } from './migrations/steps';
import type { OurTab } from './ourTab';
import { type CellEdit, writeCells } from './writeCells';
import { withoutText } from './writeRectangle';

/** Gives columns and figures their new keys, where the old ones stand; where they do not, it was done. */
export function rekey({ sheet, values }: OurTab, renamed: NonNullable<Step['renamed']>): void {
  const rename = (row: number, keys: Readonly<Record<string, string>>): CellEdit[] => {
    const cells = values[row - 1] ?? [];
    return Object.entries(keys).flatMap(([from, to]) => {
      const column = cells.indexOf(from) + 1;
      return column > 0 && !cells.includes(to) ? [{ row, column, value: to }] : [];
    });
  };
  const blocks = Object.entries(renamed.columns ?? {}).flatMap(([block, keys]) =>
    rename(values.findIndex(([mark]) => mark === MARKS.keys + block) + 1, keys),
  );
  writeCells(withoutText(sheet), [...rename(1, renamed.summary ?? {}), ...blocks]);
}
