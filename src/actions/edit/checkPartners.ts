import { checkPartners as check } from '../../core/partners/checkPartners';
import { canHaveCode, giveCodes, givenText, readGiven } from '../../core/partners/giveCodes';
import type { PartnerRow } from '../../core/partners/partnerRow';
import { partnerRows } from '../../rows/partner';
import { readOurTab } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { isRefused } from '../../sheets/refusedCells';
import { summaryOf } from '../../sheets/summaryOf';
import { withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import type { CellEdit } from '../../sheets/writeCells';
import { writeFigure } from '../../sheets/writeFigure';
import type { Area } from '../../tabs/model/area';
import { showPartners } from './showPartners';

/**
 * Brings 达人合作 into order: typed numbers and tiers read, tracking codes for rows that have none, and
 * marks where a row does not agree with its code, its contract or another row. Codes are given under the
 * lock, from the rows as they are then: two people's edits give no code twice. Without `edited` it is a
 * recheck, which holds the lock already.
 */
export function checkPartners(our: OurTab<'partners'>, edited?: Area): number {
  const found = readPartners(our);
  if (edited === undefined) return write(our, found, true);
  if (!found.partners.some(canHaveCode)) return write(our, found, false);
  const done = withEditLock(() => {
    const now = { ...(readOurTab(our.sheet, our.signature) ?? our), isAnswered: true as const };
    const changed = write(now, readPartners(now), true);
    sendChanges();
    return changed;
  });
  // Others keep the records locked: the next edit, or a recheck, gives the codes.
  return done?.result ?? write(our, found, false);
}

function readPartners(our: OurTab<'partners'>) {
  const edits: CellEdit[] = [];
  const table = openTable(our, 'partners', edits);
  return { table, edits, partners: partnerRows(table.rows) };
}

type Found = ReturnType<typeof readPartners>;

function write(
  our: OurTab<'partners'>,
  { table, edits, partners }: Found,
  mayGive: boolean,
): number {
  const { campaign } = our.signature;
  const before = readGiven(summaryOf(our).given);
  const asked = mayGive ? partners : partners.filter(({ code }) => code !== '');
  const { codes, given } = giveCodes(asked, campaign, before);
  const coded = partners.map(
    (row): PartnerRow => ({ ...row, code: codes.get(row.row) ?? row.code }),
  );
  const unread = table.unread();
  table.settle();
  const numbers = edits.splice(0);
  table.settle('tier', 'legal', 'qualification', 'response');
  for (const [row, code] of codes) table.put(row, 'code', code);
  const marks = check(coded, campaign);
  const changed = showPartners(our, { table, numbers, edits, partners: coded, unread, marks });
  const { name } = our.layout;
  // A number that no cell took is not given: else each look would give another.
  const isTaken = [...codes.keys()].every((row) => !isRefused(name, row, table.block.columns.code));
  if (isTaken && givenText(given) !== givenText(before))
    writeFigure(our, 'given', givenText(given));
  return changed;
}
