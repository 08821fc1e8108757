import type { Mark } from '../core/checks';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { examplesOf } from './examplesOf';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** Characters of a value that a sentence repeats. */
const LONGEST = 40;

/**
 * What is said about a cell that needs a look, with what to write instead where it was doubted; a `quantity` is said
 * in the `unit` beside it.
 */
export function markSentence(mark: Mark, locale: Locale): string {
  const { code, values } = mark;
  const sentence: string | undefined = locale.checks.mark[code];
  if (!sentence) throw new Error(`No sentence for the mark ${code}`);
  const said = { ...values, ...quantitiesIn(mark, locale) };
  const short = Object.entries(said).map(([key, value]) => [key, shorten(value)] as const);
  const why = fillIn(sentence, Object.fromEntries(short));
  const [a, b] = examplesOf(mark, locale) ?? [];
  return a === undefined || b === undefined ? why : fillIn(locale.checks.writeLike, { why, a, b });
}

function quantitiesIn({ code, values }: Mark, { request }: Locale): Record<string, string> {
  const { quantity, unit = '', line, target } = values ?? {};
  if (code === 'doubtfulRate')
    return { line: formatQuantity(Number(line), '%'), goal: formatQuantity(Number(target), '%') };
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
