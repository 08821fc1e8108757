import { keepRoom } from '../../sheets/appendRows';
import { extendFormulas } from '../../sheets/extendFormulas';
import { lastUsedRow, type OurTab } from '../../sheets/ourTab';
import { openOverview } from '../../sheets/overviewSheet';
import { sheetById } from '../../sheets/workbook';
import type { Rows } from '../../tabs/compiler/extendRanges';
import { blockLayout, reachFormula, topRows } from '../../tabs/model/layout';
import { CAMPAIGN_TABS, type TabKind } from '../../tabs/model/tab';
import { tabsWithRangesOver } from '../../tabs/rangesOver';
import { campaignsUnderWay, sameCode } from './openDesk';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An answer to an edit has 30 seconds; what it does not get to is left for the next one. */
const LONGEST_MS = 12_000;

/**
 * Keeps rows free at the bottom of a table that runs to the end of its sheet, and lets ranges follow the rows
 * that were added there or inserted above its first, where none grows by itself: in formulas of other tabs, then
 * in its own. A range beside the title tells which rows they have, so that nothing is read while these are all.
 * Counts what it wrote.
 */
export function followRows(our: OurTab): number {
  const { tab, sheet, values, layout } = our;
  const { firstRow } = blockLayout(layout);
  const [rows, lastUsed] = [values.length, lastUsedRow(our)];
  const added = keepRoom(sheet, { lastUsed, rows });
  const place = topRows(tab).title;
  const reach = values[place - 1]?.[0];
  // Rows that were added above the last one have widened the ranges.
  if (reach === rows - firstRow + 1 && lastUsed < rows) return added;
  const until = Date.now() + LONGEST_MS;
  const lastRow = rows + added;
  const cell = sheet.getRange(place, 1);
  const seen = rangeOf(cell.getFormula());
  const now = { name: layout.name, rows: { first: firstRow, last: lastRow }, seen };
  let count = added;
  for (const { kind, sheet: reader } of readers(our)) {
    if (Date.now() > until) return count;
    const formulas = reader.getDataRange().getFormulas();
    count += extendFormulas(reader, kind, formulas, new Map([[tab.kind, [now]]]));
  }
  if (seen) return count;
  cell.setValue(reachFormula({ firstRow, lastRow }));
  return count + 1;
}

/** The rows of a range beside the title; undefined for one of an earlier version, which began with row 1. */
function rangeOf(formula: string): Rows | undefined {
  const [, first, last] = /^=ROWS\(\$B\$(\d+):\$B\$(\d+)\)$/.exec(formula) ?? [];
  return last === undefined || first === '1'
    ? undefined
    : { first: Number(first), last: Number(last) };
}

/** The sheets whose formulas have ranges over rows of a tab: its own last, since that ends the following. */
export function readers({ tab, sheet, signature }: OurTab): { kind: TabKind; sheet: Sheet }[] {
  const [, ...others] = tabsWithRangesOver(tab.kind);
  const overview = others.length > 0 ? openOverview() : 'none';
  const campaigns = typeof overview === 'string' ? [] : campaignsUnderWay({ overview });
  const concerned = (CAMPAIGN_TABS as readonly TabKind[]).includes(tab.kind)
    ? campaigns.filter(({ code }) => sameCode(code, signature.campaign))
    : campaigns;
  const sheets: Readonly<Partial<Record<TabKind, number>>>[] = concerned.map((c) => c.sheets);
  return [
    ...sheets.flatMap((ids) =>
      others.flatMap((kind) => {
        const found = sheetById(ids[kind]);
        return found ? [{ kind, sheet: found }] : [];
      }),
    ),
    { kind: tab.kind, sheet },
  ];
}
