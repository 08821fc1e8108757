import { addColumns } from '../../sheets/addColumns';
import { freeClaims } from '../../sheets/claimRows';
import { type OurTab, readOurTab } from '../../sheets/ourTab';
import { repairFormats } from '../../sheets/repairFormats';
import { repairFormulas } from '../../sheets/repairFormulas';
import { hideKeys, repairKeys } from '../../sheets/repairKeys';
import { restoreRowMarks } from '../../sheets/restoreRowMarks';
import { campaignValues, type Scope } from '../../tabs/compiler/compileFormula';
import type { Signature } from '../../tabs/model/signature';
import { isStacked } from '../../tabs/model/tab';
import { followRows } from './followRows';
import { paintStates } from './paintStates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Opened {
  readonly our: OurTab;
  readonly repaired: number;
}

/** Reads a tab of ours, its signature and hidden keys repaired; undefined when they cannot be. */
export function openRepaired(sheet: Sheet, signature: Signature): Opened | undefined {
  const before = readOurTab(sheet, signature);
  if (before && typeof before.values[0]?.[0] === 'string' && before.values[0][0] !== '')
    return withAllKeys(before);
  const repaired = repairKeys(sheet, signature);
  const our = readOurTab(sheet, signature);
  if (!our) return undefined;
  const whole = withAllKeys(our);
  return whole && { ...whole, repaired: repaired + whole.repaired };
}

/** Rows may have lost their marks, and a workbook of an earlier version may lack columns. */
function withAllKeys(our: OurTab): Opened | undefined {
  const repaired = addColumns(our) + restoreRowMarks(our);
  const now = repaired > 0 ? readOurTab(our.sheet, our.signature) : our;
  return now && { our: now, repaired };
}

/**
 * Brings back what pasting or deleting tore: hidden rows, formulas, dropdowns, colouring rules, state
 * colours. Gives the tab as it is then.
 */
export function repairTab({ our: before, repaired }: Opened, others: Scope['others']): Opened {
  const { sheet, signature, tab } = before;
  const followed = isStacked(tab) ? 0 : followRows(before);
  const our = (followed > 0 ? readOurTab(sheet, signature) : undefined) ?? before;
  const { layout, locale } = our;
  const scope = { own: layout, others, locale, values: campaignValues(signature.campaign) };
  const torn =
    followed +
    hideKeys(sheet, tab) +
    freeClaims(our) +
    // A rule of people's in a column of ours refuses formulas as well: it goes first.
    repairFormats(our, scope) +
    repairFormulas(our, scope) +
    paintStates(our);
  const now = torn > 0 ? readOurTab(sheet, signature) : undefined;
  return { our: now ?? our, repaired: repaired + torn };
}
