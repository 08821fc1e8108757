import { formatQuantity } from '../../core/quantity/formatQuantity';
import type { Locale } from '../../locales/zh-CN/locale';
import { Unread } from '../../tabs/kinds/unread';

/** A figure as it was read. */
export type Typed = number | null | Unread;

/** A number with its unit as people type it, or the text that stands there. */
export function asTyped(value: Typed, unit: string, { request }: Locale): string {
  if (value instanceof Unread) return value.typed;
  return value === null ? '' : formatQuantity(value, unit, request.scale);
}
