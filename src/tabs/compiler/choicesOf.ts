import type { Locale } from '../../locales/zh-CN/locale';
import type { Column } from '../model/tab';

/** What the dropdown of a column offers; undefined for one that has none. */
export function choicesOf(
  { choices, suggests }: Pick<Column, 'choices' | 'suggests'>,
  { words }: Locale,
): string[] | undefined {
  const groups = suggests ?? (choices ? [choices] : undefined);
  return groups && [...new Set(groups.flatMap((group) => Object.values(words[group])))];
}
