import type { Asking } from './asking';
import { cellText, type ImportCell, isNoValue } from './cell';
import { withRole } from './columnsOf';
import type { Table } from './placeRows';
import type { ImportOptions } from './tableReading';
import { isTotalWord } from './totalRows';

/** The platform of a row, as the workbook has it: by its cell, else that of the table. */
export function platformOfRow(
  cells: readonly ImportCell[],
  isTotal: boolean,
  table: Table,
  options: ImportOptions,
  asking: Asking,
): string {
  const column = withRole(table.columns, 'platform');
  const cell = column && cells[column.index];
  if (column && isTotal && isNoValue(cell)) return options.allPlatforms;
  if (!column || isNoValue(cell)) return platformOfTable(table, options, asking);
  const text = cellText(cell);
  if (isTotalWord(cell)) return options.allPlatforms;
  return options.platformOf(text) ?? platformCalled(text, options, asking);
}

/** A name of one's own; where it has a platform's in it, people say whether it is that. */
function platformCalled(name: string, options: ImportOptions, asking: Asking): string {
  const within = options.platforms.includes(name) ? [] : options.platformsIn(name);
  if (within.length === 0) return name;
  const choices = [...within, name].map((one) => [one, { name: one }] as const);
  return asking.answer('name', { name }, choices, { key: `name ${name}` }) ?? name;
}

function platformOfTable(
  { platforms, above }: Table,
  options: ImportOptions,
  asking: Asking,
): string {
  const { platforms: own, allPlatforms, title } = options;
  const all = platforms.map((key) => options.platformOf(key) ?? key);
  const ours = all.filter((name) => own.includes(name));
  const named = own.filter((name) => [title, ...above].join(' ').includes(name));
  const likely = [ours, all, named, own].find((list) => list.length > 0) ?? [];
  const [known = ''] = likely;
  const choices = [...new Set([...all, ...own, allPlatforms])].map(
    (name) => [name, { name }] as const,
  );
  return likely.length === 1 ? known : (asking.answer('platform', {}, choices) ?? '');
}
