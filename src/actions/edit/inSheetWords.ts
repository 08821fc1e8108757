import { readSegment } from '../../core/segment';
import { bracketOf } from '../../core/signs/separators';
import { inLanguage, isWord, keyOfMetric, keyOfWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';

/** Columns of 数据记录 that formulas look up by their words. */
type Named = 'metric' | 'platform' | 'slot';

/**
 * Names in the words of the sheet: 轉化率, Conversion rate and Tmall of a paste are 转化率 and 天猫 here. Names of the
 * team's own, and what a metric is of (库存余量(爆款T恤)), stay as they are.
 */
export function inSheetWords(locale: Locale): (key: Named, typed: string) => string {
  const { metrics, words } = locale;
  const known = new Map<string, string>();
  const own = {
    metric(typed: string) {
      const key = bracketOf(typed).inside === undefined ? keyOfMetric(typed) : undefined;
      return key && metrics[key].name;
    },
    platform(typed: string) {
      if (isWord('allPlatforms', typed)) return words.allPlatforms;
      const key = keyOfWord('platform', typed);
      return key ? words.platform[key] : segmentName(typed, locale);
    },
    slot: (typed: string) => (isWord('wholeDay', typed) ? words.wholeDay : undefined),
  };
  // A log has thousands of rows, and few names.
  return (key, typed) => {
    const at = `${key} ${typed}`;
    const name = known.get(at) ?? own[key](typed) ?? typed;
    known.set(at, name);
    return name;
  };
}

/** 地域·华东 of Region: 华东; undefined for what is neither region nor tier. */
function segmentName(typed: string, locale: Locale): string | undefined {
  const segment = readSegment(typed);
  if (!segment) return undefined;
  const { kind, name } = segment;
  const said = kind === 'tier' ? inLanguage('customerTier', name, locale) : name;
  return `${locale.words.segment[kind]}\u00b7${said}`;
}
