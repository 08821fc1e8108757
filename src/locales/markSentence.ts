import type { Mark } from '../core/checks';
import { unitOf } from '../core/quantity/convertQuantity';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { tidy } from '../core/quantity/tidy';
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
  if (a === undefined || b === undefined) return why;
  return fillIn(locale.checks.writeLike, { why, a, b }) + unlessMeant(mark, locale);
}

/** What to write where a figure that only looks odd is meant. */
function unlessMeant({ values }: Mark, { checks, request }: Locale): string {
  const { live, unit = '' } = values ?? {};
  if (typeof live !== 'number') return '';
  const isShare = unitOf(String(unit))?.dimension === 'percent';
  const figure = isShare
    ? `${tidy(live * 100)}%`
    : formatQuantity(live, String(unit), request.scale);
  return fillIn(checks.unlessMeant, { figure });
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
