import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';

/** Lines of a list that a dialog shows before it only counts. */
const LINES = 12;

/** The first lines of a list, and how many there are. */
export function shorten(lines: readonly string[], { checks }: Locale): string {
  if (lines.length <= LINES) return lines.join('\n');
  const more = fillIn(checks.prompt.more, { count: lines.length });
  return [...lines.slice(0, LINES), more].join('\n');
}
