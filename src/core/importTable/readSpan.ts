import { dayIn } from '../dates/dateCell';
import { readDate } from '../dates/readDate';
import { readTime } from '../dates/readTime';
import { foldText } from '../quantity/foldText';
import { type ImportCell, isDateCell, LONGEST, LONGEST_TITLE } from './cell';

/** Days that a cell names, both inclusive, as serial days; with the time of day, 0–1, where it has one. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly time?: number;
  /** A part of a day, as 20:00-21:00. */
  readonly isPart?: true;
}

/** Which of the numbers in 05/06/2024 is the month. */
export type Order = 'mdy' | 'dmy';

const DOUBLE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/;
/** 20240617130000 */
const STAMP = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})\d{2}/g;
const UNDERLINED = /(\d{4})_(\d{1,2})_(\d{1,2})/g;
const ZONE = /(:\d{2})(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})$/;
const BETWEEN = /(\s*(?:[-~_\u2014]+|至|到|\bto\b)\s*)/;
/** Days in a line of text; those without a year may be anything. */
const DAYS =
  /\d{4}\s?[-/.年_]\s?\d{1,2}\s?[-/.月_]\s?\d{1,2}|(?<!\d)20\d{6}(?!\d)|\b[a-z]{3,9}\.? \d{1,2},? \d{4}|\b\d{1,2} [a-z]{3,9} \d{4}/g;

/** The two numbers of 05/06/2024, whose order the text does not say. */
export function doubleNumbers(cell: ImportCell | undefined): readonly [number, number] | undefined {
  const found = DOUBLE.exec(foldText(String(cell).slice(0, LONGEST)).trim());
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/** The days that a cell means and nothing else; undefined for any other. Without a year the ones nearest to `near`. */
export function readSpan(
  cell: ImportCell | undefined,
  near: number,
  order: Order = 'mdy',
): Span | undefined {
  if (isDateCell(cell)) return cell.serial < 1 ? undefined : moment(cell.serial);
  if (typeof cell === 'number' && cell > 36_526 && cell < 73_050) return moment(cell);
  // 6.1 may have been 6.10.
  if (typeof cell === 'number') {
    const day = dayIn(cell, near);
    return day === undefined ? undefined : moment(day);
  }
  const typed = String(cell).trim();
  if (typed.length > LONGEST) return undefined;
  const text = foldText(typed)
    .replace(STAMP, '$1-$2-$3 $4:$5')
    .replace(UNDERLINED, '$1-$2-$3')
    .replace(ZONE, '$1');
  const read = (part: string) => {
    const [all, a = '', b = '', year] = DOUBLE.exec(part) ?? [];
    const iso = order === 'mdy' ? `${year}-${a}-${b}` : `${year}-${b}-${a}`;
    return readDate(all === undefined ? part : iso + part.slice(all.length), near);
  };
  const one = read(text);
  if (one !== undefined) return moment(one);
  const parts = text.split(BETWEEN);
  for (let i = 1; i < parts.length; i += 2) {
    const [from, rest] = [read(parts.slice(0, i).join('')), parts.slice(i + 1).join('')];
    if (from === undefined) continue;
    const to = read(rest) ?? (readTime(rest) === undefined ? undefined : from);
    if (to === undefined || to < Math.floor(from)) continue;
    const isPart = Math.floor(to) === Math.floor(from) && from > Math.floor(from);
    return { ...moment(from), to: Math.floor(to), ...(isPart ? { isPart } : {}) };
  }
  return undefined;
}

/** All days that stand in a line of text, as one span. */
export function spanIn(text: string, near: number): Span | undefined {
  const found = (foldText(text.slice(0, LONGEST_TITLE)).match(DAYS) ?? []).flatMap(
    (day) => readSpan(day, near) ?? [],
  );
  const days = found.map(({ from }) => from);
  return days.length > 0 ? { from: Math.min(...days), to: Math.max(...days) } : undefined;
}

function moment(serial: number): Span {
  const day = Math.floor(serial);
  return { from: day, to: day, ...(serial > day ? { time: serial - day } : {}) };
}
