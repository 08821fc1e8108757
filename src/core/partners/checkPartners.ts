import type { Mark } from '../checks';
import type { MarkCode } from '../markCode';
import type { PartnerRow } from './partnerRow';
import { sharedCodes } from './sharedCodes';
import { codePrefix, readCode } from './trackingCode';

/** What in the rows of 达人合作 does not agree with itself; codes as they are after new ones were given. */
export function checkPartners(rows: readonly PartnerRow[], campaign: string): Mark[] {
  const shared = sharedCodes(rows);
  return rows.flatMap((row) => [
    ...rowMarks(row),
    ...codeMarks(row, campaign),
    ...(shared.get(row.row) ?? []).map((other) =>
      mark(row, 'code', 'duplicateCode', { code: row.code, other }),
    ),
    ...contractMarks(row),
    ...gradedMarks(row),
  ]);
}

function mark(
  { row }: PartnerRow,
  path: string,
  code: MarkCode,
  values: NonNullable<Mark['values']> = {},
): Mark {
  return { row, path, code, values };
}

function rowMarks(row: PartnerRow): Mark[] {
  const { partner, tier, tierText, quantity, clicks, orders } = row;
  return [
    ...(partner === '' ? [mark(row, 'partner', 'partnerMissing')] : []),
    ...(tier === 'other' ? [mark(row, 'tier', 'unknownTier', { tier: tierText })] : []),
    ...(quantity === 'unreadable' ? [mark(row, 'quantity', 'quantityNotWhole')] : []),
    ...(clicks !== undefined && orders !== undefined && orders > clicks
      ? [mark(row, 'orders', 'ordersOverClicks', { orders, clicks })]
      : []),
  ];
}

/** A code stays whatever happens to its row; where it says something else than the row, that is said. */
function codeMarks(row: PartnerRow, campaign: string): Mark[] {
  const { tier, platform, code, quantity } = row;
  if (tier === 'supplier') return [];
  if (code === '') {
    if (tier === undefined && platform === '') return [mark(row, 'code', 'codeNeedsBoth')];
    if (tier === undefined) return [mark(row, 'code', 'codeNeedsTier')];
    return platform === '' ? [mark(row, 'code', 'codeNeedsPlatform')] : [];
  }
  const read = readCode(code.toUpperCase());
  if (!read) return [];
  if (!read.prefix.startsWith(`${campaign}-`.toUpperCase()))
    return [mark(row, 'code', 'codeOfOther', { code, campaign })];
  const prefix = tier && platform !== '' ? codePrefix(campaign, platform, tier) : undefined;
  const count = read.last - read.first + 1;
  return [
    ...(prefix && prefix.toUpperCase() !== read.prefix
      ? [mark(row, 'code', 'codeDiffers', { code, prefix })]
      : []),
    ...(quantity !== 'unreadable' && quantity !== count
      ? [mark(row, 'code', 'codeCount', { count, quantity })]
      : []),
  ];
}

/** Delivery standard, breach and legal review (source 002); nothing is asked of who keeps them elsewhere. */
function contractMarks(row: PartnerRow): Mark[] {
  const { legal, legalText, standard, breach } = row.contract;
  if (legal === undefined) return [];
  if (legal === 'approved' && (standard === '' || breach === ''))
    return [mark(row, 'legal', 'contractIncomplete')];
  return (legal === 'pending' || legal === 'returned') && row.hasResults
    ? [mark(row, 'legal', 'contractNotPassed', { state: legalText })]
    : [];
}

/** Who supplies shows that they may, before they deliver; whoever may not should not be paid. */
function gradedMarks(row: PartnerRow): Mark[] {
  const { partner, tier, qualification, isPaid, hasResults, notGraded } = row;
  const isMissing = tier === 'supplier' && partner !== '' && qualification === undefined;
  return [
    ...(qualification === 'none' && (isPaid || hasResults)
      ? [mark(row, 'qualification', 'notQualified')]
      : []),
    ...(isMissing ? [mark(row, 'qualification', 'qualificationMissing')] : []),
    ...notGraded.map(({ path, text }) => mark(row, path, `${path}Other`, { text })),
  ];
}
