import type { DataValidation } from 'hucre/xlsx';
import type { Validation } from '../engine/protocol';
import { rectanglesOf } from '../engine/rectangles';
import { a1Of, parseA1 } from '../gas/a1';
import type { ChoiceLists } from './choiceLists';
import type { FormulaWriter } from './excelFormula';
import { cutText, LIMITS } from './limits';

/** Excel's days: 1900-01-01 to 9999-12-31. */
const DAYS = { formula1: '1', formula2: '2958465' } as const;

/** Validations of cells as few rules with ranges. */
export function xlsxValidations(
  validations: Readonly<Record<string, Validation>>,
  formulas: FormulaWriter,
  lists: ChoiceLists,
): DataValidation[] {
  const cells = Object.entries(validations).map(([a1, validation]) => {
    const { row, column } = parseA1(a1);
    return { row, column, key: JSON.stringify(validation) };
  });
  const ranges = new Map<string, string[]>();
  for (const { key, row, column, rows, columns } of rectanglesOf(cells))
    ranges.set(key, [...(ranges.get(key) ?? []), a1Of(row, column, rows, columns)]);
  return [...ranges].flatMap(([key, areas]) => {
    const validation = JSON.parse(key) as Validation;
    const criteria = criteriaOf(validation, formulas, lists);
    return criteria ? [{ ...criteria, ...answers(validation), range: areas.join(' ') }] : [];
  });
}

type Criteria = Pick<DataValidation, 'type'> & Partial<DataValidation>;

function criteriaOf(
  { type, values }: Validation,
  formulas: FormulaWriter,
  lists: ChoiceLists,
): Criteria | undefined {
  if (type === 'VALUE_IN_LIST') {
    const choices = values.map(String);
    const reference = lists.reference(choices);
    return { type: 'list', ...(reference ? { formula1: reference } : { values: choices }) };
  }
  if (type === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'between', ...DAYS };
  if (type === 'NUMBER_BETWEEN') {
    const [from, to] = values.map(String);
    return { type: 'decimal', operator: 'between', formula1: from ?? '', formula2: to ?? '' };
  }
  const formula = type === 'CUSTOM_FORMULA' ? formulas.write(String(values[0])) : undefined;
  return formula === undefined ? undefined : { type: 'custom', formula1: formula };
}

/** What happens at an entry outside of the criteria: Google lets it in with a mark, Excel silently. */
function answers({ allowInvalid, help }: Validation): Partial<DataValidation> {
  return {
    allowBlank: true,
    ...(!allowInvalid && { showErrorMessage: true, errorStyle: 'stop' as const }),
    ...(help && { showInputMessage: true, inputMessage: cutText(help, LIMITS.prompt) }),
  };
}
