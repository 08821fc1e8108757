import type { MarkCode } from '../core/markCode';
import type { Finding } from '../core/preflight/finding';
import type { SmartCheck } from '../core/preflight/smartChecks';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { fillIn } from './fillIn';
import { markSentence } from './markSentence';
import type { Locale } from './zh-CN/locale';

/** Values that are money, in 万元, and counts with their unit. */
const MONEY = [
  'gmv',
  'perDay',
  'amount',
  'least',
  'most',
  'product',
  'worth',
  'over',
  'spent',
  'sum',
];
const COUNTS: Readonly<Record<string, '人' | '单'>> = { uv: '人', orders: '单', made: '单' };

/** A finding in words, with its numbers. */
export function findingSentence({ rule, values }: Finding, locale: Locale): string {
  const { rules } = locale.preflight;
  const [group, code = ''] = rule.split('.');
  if (group === 'mark') {
    // A rule of this group is named after the mark it repeats.
    const said = markSentence({ row: 0, path: '', code: code as MarkCode, values }, locale);
    return fillIn(rules.mark, { task: values.task ?? '', said });
  }
  const sentences: Readonly<Record<string, string>> = rules;
  const sentence = sentences[rule];
  if (!sentence) throw new Error(`No sentence for the rule ${rule}`);
  return fillIn(sentence, shownValues(values, locale));
}

/** Why a goal passes one of the five checks, or does not. */
export function smartSentence({ reason, values }: SmartCheck, locale: Locale): string {
  const reasons: Readonly<Record<string, string>> = locale.preflight.smart.reason;
  return fillIn(reasons[reason] ?? '', shownValues(values, locale));
}

/** Quantities with the unit that they are in. */
function shownValues(values: Finding['values'], locale: Locale): Record<string, string | number> {
  const { unit: units } = locale.words;
  const { unit } = values;
  const unitOf = (key: string) => {
    if (MONEY.includes(key)) return units.万元;
    const count = COUNTS[key];
    if (count) return units[count];
    return ['baseline', 'stretch', 'peak', 'target'].includes(key)
      ? String(unit ?? units.万元)
      : undefined;
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const own = unitOf(key);
      // Units of the dictionary are Chinese words.
      if (key === 'expected') return [key, units[value as keyof typeof units] ?? value];
      const isShown = own === undefined || typeof value !== 'number';
      return [key, isShown ? value : formatQuantity(value, own, locale.request.scale)];
    }),
  );
}
