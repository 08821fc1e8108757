import { forgetWidth } from '../../sheets/addParts';
import { freeClaims } from '../../sheets/claimRows';
import { giveBack } from '../../sheets/giveBack';
import { hideKeys } from '../../sheets/hideKeys';
import { readOurTab } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import { readCell } from '../../sheets/readCells';
import { repairFormats } from '../../sheets/repairFormats';
import { repairFormulas } from '../../sheets/repairFormulas';
import { repairKeys } from '../../sheets/repairKeys';
import { restoreRowMarks } from '../../sheets/restoreRowMarks';
import { campaignValues, type Scope } from '../../tabs/compiler/compileFormula';
import { isNewer } from '../../tabs/isOlder';
import { topRows } from '../../tabs/model/layout';
import { isSignedFor, readSignature, type Signature } from '../../tabs/model/signature';
import { isStacked } from '../../tabs/model/tab';
import { followRows } from './followRows';
import { paintStates } from './paintStates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Opened {
  readonly our: OurTab;
  readonly repaired: number;
  /** Labels of columns and figures that were deleted and are there again, empty. */
  readonly given: readonly string[];
}

/**
 * Reads a tab of ours, its signature and hidden keys repaired; undefined when they cannot be, 'newer' for a tab
 * of a later version, which is left as it is.
 */
export function openRepaired(sheet: Sheet, signature: Signature): Opened | 'newer' | undefined {
  const before = readOurTab(sheet, signature);
  const stored = before?.values[0]?.[0] ?? readCell(sheet.getRange(1, 1));
  if (isNewer(readSignature(stored))) return 'newer';
  // Hidden rows that were moved are found, and in the way of people's where they are.
  const isAbove = before && before.layout.summaryRow >= topRows(before.tab).summary;
  if (isAbove && isSignedFor(signature, stored))
    return withRowMarks({ our: before, repaired: 0, given: [] });
  const repaired = repairKeys(sheet, signature);
  const our = readOurTab(sheet, signature);
  if (our) return withRowMarks({ our, repaired, given: [] });
  const given = giveBack(sheet, signature);
  const whole = given.length > 0 ? readOurTab(sheet, signature) : undefined;
  return whole && withRowMarks({ our: whole, repaired: repaired + given.length, given });
}

/** Rows may have lost their marks. */
function withRowMarks({ our, repaired, given }: Opened): Opened | undefined {
  const marked = restoreRowMarks(our);
  const now = marked > 0 ? readOurTab(our.sheet, our.signature) : our;
  return now && { our: now, repaired: repaired + marked, given };
}

/**
 * Brings back what pasting or deleting tore: hidden rows, formulas, dropdowns, colouring rules, state
 * colours. Gives the tab as it is then.
 */
export function repairTab(
  { our: before, repaired, given }: Opened,
  others: Scope['others'],
): Opened {
  const { sheet, signature, tab } = before;
  const followed = isStacked(tab) ? 0 : followRows(before);
  const our = (followed > 0 ? readOurTab(sheet, signature) : undefined) ?? before;
  const { layout, locale } = our;
  const scope = { own: layout, others, locale, values: campaignValues(signature.campaign) };
  const torn =
    followed +
    hideKeys(sheet, tab) +
    freeClaims(our) +
    forgetWidth(our) +
    // A rule of people's in a column of ours refuses formulas as well: it goes first.
    repairFormats(our, scope) +
    repairFormulas(our, scope) +
    paintStates(our);
  const now = torn > 0 ? readOurTab(sheet, signature) : undefined;
  return { our: now ?? our, repaired: repaired + torn, given };
}
