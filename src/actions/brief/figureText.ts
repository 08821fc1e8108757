import { formatQuantity } from '../../core/quantity/formatQuantity';
import type { Locale } from '../../locales/zh-CN/locale';

/** A value of the board with its unit: 8000人, 2.5%, 60秒. */
export function figureText(value: number, unit: string, { request }: Locale): string {
  return formatQuantity(value, unit, request.scale);
}
