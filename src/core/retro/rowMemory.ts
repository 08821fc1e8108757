/** Parts what a row was given; a sign that people do not type. */
export const SEPARATOR = '␟';

/** What the engine gave a row: texts and numbers in the order of its columns, and what it is about. */
export interface RowMemory {
  readonly key: string;
  readonly given: readonly string[];
}

/** A value as the memory holds it: numbers to twelve digits, which survive a cell. */
export function givenText(value: string | number): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return String(value).split(SEPARATOR).join(' ').trim();
}

/** `GMV 未达成␟目标500万元␟…␟goal:GMV`; the key stands last, so that formulas can compare the first. */
export function rowMemoryText({ key, given }: RowMemory): string {
  return [...given, givenText(key)].join(SEPARATOR);
}

/** Reads what `rowMemoryText` wrote for so many columns; undefined for a row that is a person's. */
export function readRowMemory(text: string, columns: number): RowMemory | undefined {
  const parts = text.split(SEPARATOR);
  const key = parts[columns];
  if (parts.length !== columns + 1 || key === undefined || key === '') return undefined;
  return { key, given: parts.slice(0, columns) };
}
