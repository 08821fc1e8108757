import { unitOf } from '../../core/quantity/convertQuantity';
import { foldSigns } from '../../core/signs/foldSigns';
import type { Locale } from '../../locales/zh-CN/locale';

/**
 * Number formats of the kinds of cell, in one place. Those that hold words of a language (万, 秒)
 * lie in the locale under `formats`.
 */
const NUMBER_FORMATS = {
  text: '@',
  choice: '@',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
  /** A moment of a campaign, whose year all know; the cell has it. */
  stamp: 'm/d hh:mm',
  percent: '0%',
  percentFine: '0.0%',
  /** A share that charts draw no higher than that. */
  percentCapped: '[>=1.5]"≥150%";0.0%',
  integer: '0',
  day: 'd',
  time: 'hh:mm',
  general: 'General',
  money: '#,##0.0#;-#,##0.0#;0',
  plain: 'General',
  roi: '"1:"0.0',
} as const;

export const GENERAL = NUMBER_FORMATS.general;
export const TEXT = NUMBER_FORMATS.text;

export type NumberFormat = keyof typeof NUMBER_FORMATS | keyof Locale['formats'];

export function numberFormat(format: NumberFormat, locale: Locale): string {
  return format in locale.formats
    ? locale.formats[format as keyof Locale['formats']]
    : NUMBER_FORMATS[format as keyof typeof NUMBER_FORMATS];
}

/** What marks are in. */
const SCORES = /^(?:分值|[星级級]|stars?|points?|pts|score)$/i;

/** Format of figures in a metric's unit, also one typed in full width. */
export function formatOfUnit(typed: string): NumberFormat {
  const unit = foldSigns(typed).trim();
  if (unit === '%') return 'percentFine';
  if (unit.startsWith('1:')) return 'roi';
  if (unit === '万元') return 'money';
  // 4.5 of 5 points and 36.5 hours are no 5 and 37; what is counted is whole.
  const isWhole = unitOf(unit)?.dimension === 'count' && !SCORES.test(unit);
  return isWhole ? 'count' : 'plain';
}
