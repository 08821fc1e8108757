import { distribute } from '../../core/distribute';
import type { MetricKey } from '../../core/metrics';
import { convertQuantity } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import type { CampaignRequest } from '../../core/request/campaignRequest';
import type { TeamSettings } from '../settings/teamSettings';

/** Shares are planned to a hundredth of a percent. */
const SHARE_DECIMALS = 4;

/** An amount of a checked request in 万元. */
export function moneyOf(typed: string): number {
  return figureOf(typed, '万元');
}

/** The metric that a goal is measured by: GMV as 设置 counts it. */
export function measuredBy(
  key: MetricKey | undefined,
  { isNetGmv }: Pick<TeamSettings, 'isNetGmv'>,
): MetricKey | undefined {
  return key === 'gmv' && isNetGmv ? 'netGmv' : key;
}

/**
 * How the GMV goal is split by the role of products when nobody split it: as the worth of their
 * stock. Nothing unless every product has price and stock.
 */
export function stockShares(
  products: NonNullable<CampaignRequest['products']>,
): { readonly name: string; readonly share: number }[] {
  const worth = new Map<string, number>();
  for (const { role, price, stock } of products) {
    if (price === undefined || stock === undefined) return [];
    const value = figureOf(price, '元') * figureOf(stock, '件');
    worth.set(role, (worth.get(role) ?? 0) + value);
  }
  const parts = distribute(1, [...worth.values()], SHARE_DECIMALS);
  if (!('value' in parts)) return [];
  return [...worth.keys()].map((name, i) => ({ name, share: parts.value[i] as number }));
}

function figureOf(typed: string, unit: string): number {
  const quantity = parseQuantity(typed);
  const converted = typeof quantity === 'object' ? convertQuantity(quantity, unit) : undefined;
  if (!converted || 'issue' in converted) throw new Error(`Not a figure in ${unit}: ${typed}`);
  return converted.value;
}
