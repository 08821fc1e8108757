import type { Mark } from '../../core/checks';
import { checkPartners as check } from '../../core/partners/checkPartners';
import { canHaveCode, giveCodes, givenText, readGiven } from '../../core/partners/giveCodes';
import type { PartnerRow } from '../../core/partners/partnerRow';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, readOurTab, summaryValue } from '../../sheets/ourTab';
import { withEditLock } from '../../sheets/withDocumentLock';
import { sendChanges } from '../../sheets/workbook';
import { writeFigure } from '../../sheets/writeFigure';
import type { Area } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import { noteMarks, placedMarks } from './noteMarks';
import { isUsed, readPartner } from './readPartner';
import { showPartners } from './showPartners';
import { typedNumbers } from './typedNumbers';

/** Number columns and the units that stand in their headers. */
const UNITS = {
  quantity: '人',
  cost: '万元',
  target: '万元',
  clicks: '次',
  orders: '单',
  gmv: '万元',
  pieces: '件',
  delivered: '件',
} as const;

/**
 * Brings 达人合作 into order: typed numbers and tiers read, tracking codes for rows that have none, and
 * marks where a row does not agree with its code, its contract or another row. Codes are given under the
 * lock, from the rows as they are then: two people's edits give no code twice. Without `edited` it is a
 * recheck, which holds the lock already.
 */
export function checkPartners(our: OurTab, edited?: Area): number {
  const found = readPartners(our);
  if (edited === undefined) return write(our, found, true);
  if (!found.partners.some(canHaveCode)) return write(our, found, false);
  const done = withEditLock(() => {
    const now = readOurTab(our.sheet, our.signature) ?? our;
    const changed = write(now, readPartners(now), true);
    sendChanges();
    return changed;
  });
  // Others keep the records locked: the next edit, or a recheck, gives the codes.
  return done?.result ?? write(our, found, false);
}

function readPartners(our: OurTab) {
  const block = blockLayout(our.layout);
  const rows = blockRows(our);
  const units: Readonly<Record<string, string>> = our.locale.words.unit;
  const numbers = typedNumbers(rows, block, Object.keys(UNITS), (_, key) => {
    const unit = UNITS[key as keyof typeof UNITS];
    return units[unit] ?? unit;
  });
  const partners = rows.filter(isUsed).map((row) => readPartner(row, numbers));
  return { block, rows, numbers, partners };
}

type Found = ReturnType<typeof readPartners>;

function write(our: OurTab, { block, rows, numbers, partners }: Found, mayGive: boolean): number {
  const { campaign } = our.signature;
  const before = readGiven(textOf(summaryValue(our, 'given')));
  const asked = mayGive ? partners : partners.filter(({ code }) => code !== '');
  const { codes, given } = giveCodes(asked, campaign, before);
  const coded = partners.map(
    (row): PartnerRow => ({ ...row, code: codes.get(row.row) ?? row.code }),
  );
  const unread = numbers.marks;
  const marks: readonly Mark[] = [...unread, ...check(coded, campaign)];
  const changed = showPartners(our, {
    rows,
    partners: coded,
    codes,
    marks,
    numbers: numbers.edits,
    note: () => noteMarks(our, placedMarks(unread, block)),
  });
  if (givenText(given) !== givenText(before)) writeFigure(our, 'given', givenText(given));
  return changed;
}
