import { formatQuantity } from '../../core/quantity/formatQuantity';
import type { Locale } from '../../locales/locale';
import { textOf } from '../../sheets/blockRows';

/** A number with its unit as people type it, or the text that stands there. */
export function asTyped(cell: unknown, unit: string, { request }: Locale): string {
  return typeof cell === 'number' ? formatQuantity(cell, unit, request.scale) : textOf(cell);
}
