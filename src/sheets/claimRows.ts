import type { OurTab } from './ourTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Row numbers at the end of a table that are this execution's alone, for answers without a lock: appending a row is
 * one step for the service, so that two who append at once get two rows. They are known by what stands
 * in column A until they are written; letters alone, which no format reads as anything else.
 */
export function claimRows(sheet: Sheet, count: number): number[] {
  const mark = newClaim(Date.now());
  for (let i = 0; i < count; i++) sheet.appendRow([mark]);
  return sheet
    .getRange('A:A')
    .getValues()
    .flatMap(([cell], i) => (cell === mark ? [i + 1] : []));
}

/** No execution lives longer: then nobody writes the row any more. */
const LONGEST_MIN = 10;
const CLAIM = /^claim([a-p]{8})[a-p]{8}$/;

/** `claim`, the minute, and a number by chance: in letters that stand for hexadecimal digits. */
function newClaim(now: number): string {
  return `claim${letters(now / 60_000)}${letters(Math.random() * 2 ** 32)}`;
}

/** Whether column A of a row holds the mark of an execution that ended before it had written the row. */
export function isDeadClaim(cell: unknown, now: number): boolean {
  const [, minute] = CLAIM.exec(typeof cell === 'string' ? cell : '') ?? [];
  return minute !== undefined && now / 60_000 - numberOf(minute) > LONGEST_MIN;
}

/** Empties what executions that died had claimed and never wrote: then the rows are free. Counts them. */
export function freeClaims({ sheet, values }: Pick<OurTab, 'sheet' | 'values'>): number {
  const now = Date.now();
  const dead = values.flatMap(([cell], i) => (isDeadClaim(cell, now) ? [`A${i + 1}`] : []));
  if (dead.length > 0) sheet.getRangeList(dead).setValue('');
  return dead.length;
}

function letters(value: number): string {
  const digits = Math.floor(value).toString(16).padStart(8, '0');
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function numberOf(text: string): number {
  return [...text].reduce((sum, letter) => sum * 16 + letter.charCodeAt(0) - 97, 0);
}
