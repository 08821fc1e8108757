import type { Locale } from '../../locales/zh-CN/locale';
import type { Column } from '../model/tab';

/** What a column lets people choose that has `among`, from the cells of the rows of a block. */
export function choicesAmong(
  { among }: Column,
  rowsOf: (block: string) => readonly { readonly cells: Readonly<Record<string, unknown>> }[],
  { words }: Locale,
): string[] {
  if (!among) return [];
  const names = rowsOf(among.block).map(({ cells }) => String(cells[among.column] ?? '').trim());
  return [...new Set([words.allPlatforms, ...names])].filter((name) => name !== '');
}
