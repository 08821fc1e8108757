import { localeOf } from '../locales/localeOf';
import { campaignValues } from '../tabs/compiler/compileFormula';
import { blockLayout } from '../tabs/model/layout';
import type { Column } from '../tabs/model/tab';
import { overview } from '../tabs/overview/overview';
import { layoutsBeside } from './layoutsBeside';
import { formulaEdit, isLost } from './lostFormulas';
import type { OverviewSheet } from './overviewOf';
import { type CellEdit, writeCells } from './writeCells';
import { withoutText } from './writeRectangle';

type Registry = Pick<OverviewSheet, 'sheet' | 'layout' | 'language' | 'campaigns'>;

/**
 * Writes the formulas of 活动总览 where they are gone or refer to what is gone: each row names the tabs of its campaign,
 * which are looked for only then. Gives how many.
 */
export function repairCampaignRows(
  { sheet, layout, language, campaigns }: Registry,
  bringUp: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => boolean,
): number {
  const locale = localeOf(language);
  const [block] = overview.blocks;
  const { columns } = blockLayout(layout);
  if (campaigns.length === 0) return 0;
  const last = Math.max(...campaigns.map(({ row }) => row));
  const formulas = sheet.getRange(1, 1, last, Math.max(...Object.values(columns))).getFormulas();
  const edits = campaigns.flatMap(({ row, code }): CellEdit[] => {
    const others = layoutsBeside(code, bringUp);
    const scope = { own: layout, others, locale, values: campaignValues(code) };
    return block.columns.flatMap(({ key, owner, formula }: Column): CellEdit[] => {
      const column = columns[key] ?? 0;
      if (owner !== 'formula' || formula === undefined) return [];
      if (!isLost(formulas[row - 1]?.[column - 1] ?? '')) return [];
      return formulaEdit(row, column, formula, scope);
    });
  });
  writeCells(withoutText(sheet), edits);
  return edits.length;
}
