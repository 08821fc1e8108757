import { lackingParts } from '../tabs/compiler/readLayout';
import { blockLayout, MARKS } from '../tabs/model/layout';
import type { Signature } from '../tabs/model/signature';
import { addParts } from './addParts';
import { bringUp } from './bringUp';
import { labelsOf } from './labelsOf';
import { layoutsBeside } from './layoutsBeside';
import { STEPS } from './migrations/steps';
import type { OurTab } from './ourTab';
import { partsOf } from './partsOf';
import { rekey } from './rekey';

/**
 * Gives a tab the columns and figures again that someone has deleted, with what formulas make of them; what
 * people had typed there is not to be had again. Gives their labels. None where one of ours may still be there
 * under another label: it would be doubled.
 */
export function giveBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  signature: Signature,
): readonly string[] {
  const before = partsOf(sheet, signature);
  for (const { tab, renamed } of STEPS)
    if (before && renamed && tab === signature.tab) rekey(before, renamed);
  const our = partsOf(sheet, signature);
  const lacking = our && lackingParts(our.tab, our.layout);
  if (!our || !lacking || lacking.columns.some(({ block }) => hasNameless(our, block.key)))
    return [];
  addParts(our, layoutsBeside(our.signature.campaign, bringUp));
  return labelsOf(our, lacking);
}

/** Whether a column between those of a block has a header and no key. */
function hasNameless({ layout, values }: OurTab, block: string): boolean {
  const { columns, headerRow } = blockLayout(layout, block);
  const places = Object.values(columns);
  const keys = values.find(([mark]) => mark === MARKS.keys + block) ?? [];
  const headers = values[headerRow - 1] ?? [];
  return keys.some(
    (key, i) =>
      key === '' &&
      (headers[i] ?? '') !== '' &&
      i + 1 > Math.min(...places) &&
      i + 1 < Math.max(...places),
  );
}
