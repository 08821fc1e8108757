import { formatQuantity } from '../core/quantity/formatQuantity';
import type { Locale } from './zh-CN/locale';

/** 8万元, 80k CNY: what is counted in 万元, as a sentence says it. */
export function moneySaid(value: number, { words }: Pick<Locale, 'words'>): string {
  return formatQuantity(value, words.unit.万元);
}
