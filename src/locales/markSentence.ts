import type { Mark } from '../core/checks';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** Characters of a value that a sentence repeats. */
const LONGEST = 40;

/** What is said about a cell that needs a look; a `quantity` is said in the `unit` beside it. */
export function markSentence({ code, values }: Mark, locale: Locale): string {
  const sentence: string | undefined = locale.checks.mark[code];
  if (!sentence) throw new Error(`No sentence for the mark ${code}`);
  const said = { ...values, ...quantityIn(values, locale) };
  const short = Object.entries(said).map(([key, value]) => [key, shorten(value)] as const);
  return fillIn(sentence, Object.fromEntries(short));
}

function quantityIn(values: Mark['values'], { request }: Locale): { quantity?: string } {
  const { quantity, unit = '' } = values ?? {};
  return typeof quantity === 'number'
    ? { quantity: formatQuantity(quantity, String(unit), request.scale) }
    : {};
}

/** What people typed may be as long as a cell. */
function shorten(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST
    ? `${value.slice(0, LONGEST)}…`
    : value;
}
