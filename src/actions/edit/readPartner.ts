import { abbreviationByRule } from '../../core/partners/abbreviationByRule';
import type { PartnerRow } from '../../core/partners/partnerRow';
import { LIST_SLASH_OR_PLUS, partsOf } from '../../core/signs/separators';
import { keyOfWord } from '../../locales/keyOfWord';
import { tierOf } from '../../locales/partnerTier';
import { textOf } from '../../sheets/blockRows';
import type { SheetRow } from '../../sheets/readBlock';
import { PLATFORM_ABBREVIATIONS, type PlatformKey } from '../../templates/platforms';
import type { TypedNumbers } from './typedNumbers';

/** Partners of a row at most: more are not one row. */
const MOST = 9999;
const RESULTS = ['clicks', 'orders', 'gmv', 'delivered'] as const;
/** A row in which one of these is filled is in use. */
const USED = ['partner', 'tier', 'platform', 'cost', 'target', 'code'] as const;

export function isUsed({ cells }: SheetRow): boolean {
  return USED.some((key) => textOf(cells[key]) !== '');
}

/** A row of 达人合作 as core reads it. */
export function readPartner({ row, cells }: SheetRow, { numberAt }: TypedNumbers): PartnerRow {
  const text = (key: string) => textOf(cells[key]);
  return {
    row,
    partner: text('partner'),
    tier: tierOf(text('tier')),
    tierText: text('tier'),
    platform: abbreviationOf(text('platform')),
    quantity: quantityOf(text('quantity'), numberAt(row, 'quantity')),
    code: text('code'),
    clicks: numberAt(row, 'clicks'),
    orders: numberAt(row, 'orders'),
    hasResults: RESULTS.some((key) => numberAt(row, key) !== undefined),
    contract: {
      legal: keyOfWord('verdict', text('legal')) as PartnerRow['contract']['legal'],
      legalText: text('legal'),
      standard: text('standard'),
      breach: text('breach'),
    },
  };
}

function quantityOf(typed: string, number: number | undefined): PartnerRow['quantity'] {
  if (typed === '') return 1;
  const isWhole = number !== undefined && Number.isInteger(number) && number >= 1 && number <= MOST;
  return isWhole ? number : 'unreadable';
}

/** What a platform is called in codes; of several (抖音/小红书) the first counts. */
function abbreviationOf(typed: string): string {
  const [first = ''] = partsOf(typed, LIST_SLASH_OR_PLUS);
  if (first === '') return '';
  const key = (keyOfWord('platform', first) ?? keyOfWord('platform', first.toLowerCase())) as
    | PlatformKey
    | undefined;
  return key ? PLATFORM_ABBREVIATIONS[key] : abbreviationByRule(first);
}
