import type { Operation } from '../tabs/model/operation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Highlight = Extract<Operation, { do: 'highlight' }>;

/** Sets the rules of a new sheet. The call replaces the whole list, so it is made once. */
export function applyConditionalFormats(sheet: Sheet, operations: readonly Highlight[]): void {
  sheet.setConditionalFormatRules(buildRules(sheet, operations));
}

/** The rules of a plan as the service takes them. */
export function buildRules(
  sheet: Sheet,
  operations: readonly Highlight[],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return operations.map(({ area, formula, background, color, bold, strikethrough }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges([sheet.getRange(area.row, area.column, area.rows, area.columns)]);
    if (background !== undefined) builder.setBackground(background);
    if (color !== undefined) builder.setFontColor(color);
    if (bold) builder.setBold(true);
    if (strikethrough) builder.setStrikethrough(true);
    return builder.build();
  });
}
