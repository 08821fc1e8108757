import { abbreviationByRule } from '../core/partners/abbreviationByRule';
import type { PartnerRow } from '../core/partners/partnerRow';
import { LIST_SLASH_OR_PLUS, partsOf } from '../core/signs/separators';
import { keyOfWord } from '../locales/keyOfWord';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import type { RowOf } from '../tabs/kinds/rowOf';
import { known, Unread } from '../tabs/kinds/unread';
import { PLATFORM_ABBREVIATIONS } from '../templates/platforms';

type Cells = RowOf<'partners', 'partners'>;

/** Partners of a row at most: more are not one row. */
const MOST = 9999;
const RESULTS = ['clicks', 'orders', 'gmv', 'delivered'] as const;
const GRADED = ['qualification', 'response'] as const;
/** A row in which one of these is filled is in use. */
const USED = ['partner', 'tier', 'platform', 'cost', 'target', 'code'] as const;

/** The rows of 达人合作 that are in use. */
export function partnerRows(rows: readonly TableRow<'partners', 'partners'>[]): PartnerRow[] {
  return rows
    .filter(({ is }) => USED.some((key) => is[key] !== null && is[key] !== ''))
    .map(({ row, is, cells }) => ({
      row,
      partner: is.partner,
      tier: is.tier instanceof Unread ? 'other' : known(is.tier),
      tierText: textOf(cells.tier),
      platform: abbreviationOf(is.platform),
      quantity: quantityOf(is.quantity),
      code: is.code,
      clicks: known(is.clicks),
      orders: known(is.orders),
      hasResults: RESULTS.some((key) => known(is[key]) !== undefined),
      isPaid: (known(is.cost) ?? 0) > 0,
      qualification: is.qualification instanceof Unread ? 'other' : known(is.qualification),
      notGraded: GRADED.flatMap((path) => {
        const value = is[path];
        return value instanceof Unread ? [{ path, text: value.typed }] : [];
      }),
      contract: {
        legal: known(is.legal),
        legalText: textOf(cells.legal),
        standard: is.standard,
        breach: is.breach,
      },
    }));
}

function quantityOf(value: Cells['quantity']): PartnerRow['quantity'] {
  if (value === null) return 1;
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && value >= 1 && value <= MOST ? value : 'unreadable';
}

/** What a platform is called in codes; of several (抖音/小红书) the first counts. */
function abbreviationOf(typed: string): string {
  const [first = ''] = partsOf(typed, LIST_SLASH_OR_PLUS);
  if (first === '') return '';
  const key = keyOfWord('platform', first) ?? keyOfWord('platform', first.toLowerCase());
  return key ? PLATFORM_ABBREVIATIONS[key] : abbreviationByRule(first);
}
