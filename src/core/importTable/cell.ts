import { convertQuantity } from '../quantity/convertQuantity';
import { foldText } from '../quantity/foldText';
import { codeOf } from '../quantity/foreignMoney';
import { parseQuantity } from '../quantity/parseQuantity';
import { tidy } from '../quantity/tidy';
import { withoutInvisible } from '../signs/foldSigns';

/** A date or time that the spreadsheet read. */
export interface DateCell {
  /** Serial day with time; below 1 a time alone. */
  readonly serial: number;
}

/** A cell by its value. Of percentages and money the sign of the number format stands in the text. */
export type ImportCell = string | number | boolean | null | DateCell;

/** What exports write for no value, folded. 0 is none of it. */
const NO_VALUE = /^(?:[-/\u2014]*|n\/a|null|none|nan|暂无|无)$/;
/** Pages that scramble their digits use these. */
const PRIVATE_USE = /[\ue000-\uf8ff]/;
/** Two ends, each with its figures: 1万~2万. */
const BAND = /\d[^\d~]*(?:[~-]|至|到)\D{0,3}\d/;
const COMBINED = /\d[^\d/]*\/\D*\d/;
/** 0:01:20 */
const CLOCK = /^(\d{1,2}):(\d{2}):(\d{2})$/;
/** 1.234,56 */
const EUROPEAN = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d{1,2}$/;
const CURRENCY =
  /^(?:[a-z]{0,2}\$|\u20ac|\u00a3|[a-z]{3}(?=[\s\d]))|(?:\$|\u20ac|\u00a3|\s[a-z]{3})$/;
export function isDateCell(cell: unknown): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'serial' in cell;
}

/** Longer text is a remark: no figure, date, time, heading or word of totals. */
export const LONGEST = 200;
/** What is looked at of the lines above a table. */
export const LONGEST_TITLE = 2000;

/** The text of a cell as a heading or a name; nothing for dates. */
export function cellText(cell: ImportCell | undefined): string {
  if (cell === null || cell === undefined || isDateCell(cell)) return '';
  return withoutInvisible(String(cell)).trim();
}

export function isNoValue(cell: ImportCell | undefined): boolean {
  const text = cellText(cell);
  return !isDateCell(cell) && text.length <= LONGEST && NO_VALUE.test(foldText(text));
}

/** Whether a cell holds a time of the day, or an hour of it: 13:00, 13时, 13:00-13:59, 20-21. */
export function isClock(cell: ImportCell | undefined): boolean {
  if (isDateCell(cell)) return cell.serial < 1;
  const typed = typeof cell === 'string' ? cellText(cell) : '';
  const text = typed.length > LONGEST ? '' : foldText(typed);
  const [, from, to] = /^(\d{1,2})\s*[-~]\s*(\d{1,2})$/.exec(text) ?? [];
  if (from !== undefined) return Number(to) === Number(from) + 1 && Number(to) <= 24;
  return /^\d{1,2}\s*(?::\d{2}|[点时h])[\d\s:点时分h~\u2014至到-]*$/.test(text);
}

/** Why a cell holds no figure. */
export type Fault = 'privateUse' | 'band' | 'combined' | 'fraction' | 'unreadableNumber';

/** The figure of a cell: bare, or in a unit of its own. */
export interface Figure {
  /** In base units; see Quantity. */
  readonly value: number;
  readonly kind: 'bare' | 'money' | 'percent' | 'other';
  /** `14.5万元` or `4.6万`: the number has its size. */
  readonly isScaled?: boolean;
  /** ISO code of foreign money. */
  readonly currency?: string;
  readonly text: string | number;
}

/** Reads a cell of a column of figures; undefined for no value. */
export function readFigure(cell: ImportCell | undefined): Figure | Fault | undefined {
  if (isNoValue(cell)) return undefined;
  if (isDateCell(cell)) return lasting(cell.serial * 86_400);
  if (typeof cell === 'number') return { value: cell, kind: 'bare', text: cell };
  const text = cellText(cell);
  if (text.length > LONGEST) return 'unreadableNumber';
  const clock = CLOCK.exec(foldText(text).trim());
  if (clock) return lasting(clock.slice(1).reduce((sum, part) => sum * 60 + Number(part), 0));
  if (PRIVATE_USE.test(text)) return 'privateUse';
  const [minus, folded] = signApart(foldText(text));
  const sign = CURRENCY.exec(folded)?.[0].trim();
  const currency = sign && codeOf(sign);
  const rest = currency ? folded.replace(CURRENCY, '').trim() : folded;
  const plain = minus + (EUROPEAN.test(rest) ? rest.replace(/\./g, '').replace(',', '.') : rest);
  const quantity = parseQuantity(plain);
  if (quantity === 'blank') return undefined;
  if (!quantity)
    return COMBINED.test(rest) ? 'combined' : BAND.test(rest) ? 'band' : 'unreadableNumber';
  if (quantity.kind !== 'exact' || quantity.comparator) return 'band';
  const { value, dimension } = quantity;
  if (currency) return { value, kind: 'money', currency, text: plain };
  const kind =
    dimension === 'none'
      ? 'bare'
      : dimension === 'money' || dimension === 'percent'
        ? dimension
        : 'other';
  return { value, kind, text: plain, isScaled: quantity.scaled === true };
}

/** A time of 1:20:00 may be a minute and 20 seconds, or as many hours; 0:01:20 is how long something lasts. */
function lasting(seconds: number): Figure | Fault {
  const whole = Math.round(seconds);
  if (whole >= 86_400 || whole % 60 === 0) return 'unreadableNumber';
  return { value: whole, kind: 'other', text: `${whole}秒` };
}

/** The minus of -5, \u00a5-5, -$5 and ($5), and the text without it. */
function signApart(folded: string): readonly [minus: string, rest: string] {
  const text = folded.trim().replace(/^(-?)(?:cny|rmb|cn\u00a5)\s*/, '$1\u00a5');
  const [, enclosed] = /^\(([^()]+)\)$/.exec(text) ?? [];
  if (enclosed !== undefined) return ['-', enclosed.trim()];
  const [all = '', first = '', money = '', second = ''] =
    /^(-?)\s*([^\d\s.,()~<>+-]{0,3}?)\s*(-?)\s*(?=[\d.])/.exec(text) ?? [];
  const isMinus = first !== second && (first !== '' || money !== '');
  return isMinus ? ['-', money + text.slice(all.length)] : ['', text];
}

/** A figure in a unit of the workbook, where a bare one is in `unit`; undefined when it is of another kind. */
export function inUnit(figure: Figure, unit: string, own: string): number | undefined {
  // 4.6万 in a column of 万 has its size: it is not scaled again.
  const isSized = figure.isScaled === true && /^[十百千万亿kw]/.test(unit);
  const isBare = figure.kind === 'bare' && unit !== own && !isSized;
  const typed = isBare ? `${figure.text}${unit}` : figure.text;
  const quantity = parseQuantity(typed);
  if (quantity === 'blank' || !quantity) return undefined;
  const converted = convertQuantity(quantity, own);
  return 'value' in converted ? tidy(converted.value) : undefined;
}
