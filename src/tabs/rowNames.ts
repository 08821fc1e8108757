import type { Locale } from '../locales/zh-CN/locale';
import type { TabKind } from './model/tab';

/** By block and mark, what stands in the first column of rows that formulas and the script ask for by a mark. */
export function rowNames(
  kind: TabKind,
  locale: Locale,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  if (kind === 'settings') {
    const values = Object.entries(locale.settings.value).map(([key, { name }]) => [key, name]);
    return { values: Object.fromEntries(values) };
  }
  if (kind === 'plan') return { brief: locale.plan.brief };
  if (kind === 'retro') return { closings: locale.retro.closing };
  if (kind === 'monitor')
    return { pacing: locale.monitor.pace.method, gap: { gap0: locale.words.allPlatforms } };
  return {};
}
