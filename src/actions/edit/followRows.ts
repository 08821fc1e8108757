import { keepRoom } from '../../sheets/appendRows';
import { extendFormulas, type TableEnd } from '../../sheets/extendFormulas';
import { lastUsedRow, type OurTab } from '../../sheets/ourTab';
import { openOverview } from '../../sheets/overviewSheet';
import { sheetById } from '../../sheets/workbook';
import { reachFormula, topRows } from '../../tabs/layout';
import { tabsWithRangesOver } from '../../tabs/rangesOver';
import { CAMPAIGN_TABS, type TabKind } from '../../tabs/tab';
import { campaignsUnderWay, sameCode } from '../openDesk';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An answer to an edit has 30 seconds; what it does not get to is left for the next one. */
const LONGEST_MS = 12_000;

/**
 * Keeps rows free at the bottom of a table that runs to the end of its sheet, and lets ranges follow the rows
 * that were added there, where none grows by itself: in formulas of other tabs, then in its own. A range
 * beside the title tells how far they reach, so that nothing is read while that is to the end.
 */
export function followRows(our: OurTab): void {
  const { tab, sheet, values, layout } = our;
  const [rows, lastUsed] = [values.length, lastUsedRow(our)];
  const added = keepRoom(sheet, { lastUsed, rows });
  const place = topRows(tab).title;
  const reach = values[place - 1]?.[0];
  // Rows that were added above the last one have widened the ranges.
  if (reach === rows && lastUsed < rows) return;
  const until = Date.now() + LONGEST_MS;
  const lastRow = rows + added;
  const ends = new Map<TabKind, TableEnd>([[tab.kind, { name: layout.name, lastRow }]]);
  for (const { kind, sheet: reader } of readers(our)) {
    if (Date.now() > until) return;
    extendFormulas(reader, kind, reader.getDataRange().getFormulas(), ends);
  }
  if (typeof reach !== 'number') sheet.getRange(place, 1).setValue(reachFormula(lastRow));
}

/** The sheets whose formulas have ranges over the rows of a tab: its own last, since that ends the following. */
function readers({ tab, sheet, signature }: OurTab): { kind: TabKind; sheet: Sheet }[] {
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
