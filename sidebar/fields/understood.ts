import { convertQuantity } from '../../src/core/quantity/convertQuantity';
import { formatQuantity } from '../../src/core/quantity/formatQuantity';
import { parseQuantity } from '../../src/core/quantity/parseQuantity';
import { fillIn, words } from '../words';

/** What was understood of a quantity as typed beside a unit, said back; empty for a blank. */
export function understood(typed: string, unit: string): string {
  const quantity = parseQuantity(typed);
  if (quantity === 'blank') return '';
  const { unreadable } = words.wizardPage;
  if (quantity === undefined) return `⚠ ${unreadable}`;
  // Approximate and relative goals stay the words that they are.
  if (quantity.kind !== 'exact') return '';
  const converted = convertQuantity(quantity, unit);
  if ('issue' in converted) return `⚠ ${unreadable}`;
  const text =
    (quantity.comparator ?? '') + formatQuantity(converted.value, unit, words.request.scale);
  // What is typed as it would be said back needs no saying.
  return text === typed.trim() ? '' : fillIn(words.wizardPage.understood, { text });
}

/** The number of a quantity in a unit; undefined when it is no exact one. */
export function numberIn(typed: string, unit: string): number | undefined {
  const quantity = parseQuantity(typed);
  if (typeof quantity !== 'object' || quantity.kind !== 'exact') return undefined;
  const converted = convertQuantity(quantity, unit);
  return 'value' in converted ? converted.value : undefined;
}
