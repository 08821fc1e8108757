import type { DueItem, DueKind } from '../../core/due/dueItem';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { SECTIONS } from './dueCard';

/** 该做未做 5 件:预警 1、逾期任务 4。 Empty when nothing is due. */
export function dueCounts(items: readonly DueItem[], { ticks }: Locale): string {
  if (items.length === 0) return '';
  const parts = Object.entries(SECTIONS).flatMap(
    ([section, kinds]: [string, readonly DueKind[]]) => {
      const count = items.filter(({ kind }) => kinds.includes(kind)).length;
      const name = ticks.card.section[section as keyof typeof SECTIONS];
      return count === 0 ? [] : [fillIn(ticks.duePart, { name, count })];
    },
  );
  const list = ticks.dueOpen + parts.join(ticks.dueSeparator);
  return fillIn(ticks.due, { count: items.length, list });
}
