import type { Locale } from '../locales/zh-CN/locale';
import { choicesOf } from '../tabs/compiler/choicesOf';
import type { Operation } from '../tabs/model/operation';
import { type Column, isDateColumn } from '../tabs/model/tab';
import { grid } from './grid';

type Do<K extends Operation['do']> = Extract<Operation, { do: K }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Typing something else warns but stays: nothing a person typed is refused. */
export function applyValidations(
  sheet: Sheet,
  choices: readonly Do<'choices'>[],
  dates: readonly Do<'dates'>[],
): void {
  const placed = [
    ...choices.map(({ area, choices }) => ({ area, value: oneOf(choices) })),
    ...dates.map(({ area }) => ({ area, value: anyDate() })),
  ];
  const { range, values } = grid<Validation | null>(sheet, placed, null);
  range?.setDataValidations(values);
}

/** What a column lets people choose or pick; undefined when it takes anything. */
export function validationOf(column: Column, locale: Locale): Validation | undefined {
  const choices = choicesOf(column, locale);
  if (choices) return oneOf(choices);
  return isDateColumn(column) ? anyDate() : undefined;
}

/** A dropdown; what is typed instead stays. */
export function oneOf(choices: readonly string[]): Validation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

function anyDate(): Validation {
  return SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
}
