import type { CampaignRequest } from '../../core/campaignRequest';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { tidy } from '../../core/quantity/tidy';
import { isWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { asTyped } from './asTyped';

/** Prices and stock lines; how much there is of each is another matter every time. */
export function readProducts(plan: OurTab): Pick<CampaignRequest, 'products'> {
  const { 元: yuan } = plan.locale.words.unit;
  const products = blockRows(plan, 'products').flatMap(({ cells }) => {
    const [role, name, stopLine] = [cells.role, cells.product, cells.stopLine].map(textOf);
    if (!role || !name) return [];
    const prices = { listPrice: cells.listPrice, price: cells.price };
    const known = Object.entries(prices).filter(([, cell]) => typeof cell === 'number');
    return [
      {
        role,
        name,
        ...Object.fromEntries(known.map(([key, cell]) => [key, asTyped(cell, yuan, plan.locale)])),
        ...(stopLine ? { stopLine } : {}),
      },
    ];
  });
  return products.length > 0 ? { products } : {};
}

/** Lines without the reserve, and the reserve as a share. */
export function readBudget(plan: OurTab): Pick<CampaignRequest, 'budget' | 'contingency'> {
  const unit = plan.locale.words.unit.万元;
  const lines = blockRows(plan, 'budget').flatMap(({ cells }) => {
    const category = textOf(cells.category);
    return category !== '' && typeof cells.amount === 'number'
      ? [{ category, amount: cells.amount }]
      : [];
  });
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const reserve = lines.find(({ category }) => isWord('reserve', category))?.amount ?? 0;
  return {
    budget: lines
      .filter(({ category }) => !isWord('reserve', category))
      .reduce<readonly Line[]>(merged, [])
      .map(({ category, amount }) => ({ category, amount: formatQuantity(amount, unit) })),
    // Hundredths of a percent: the amount itself was rounded up.
    contingency: total > 0 ? Math.floor((reserve / total) * 1000) / 1000 : 0,
  };
}

interface Line {
  readonly category: string;
  readonly amount: number;
}

/** A category that was parted, as a phase's part is, is one line of a request. */
function merged(lines: readonly Line[], { category, amount }: Line): Line[] {
  const has = lines.some((line) => line.category === category);
  const more = (line: Line) =>
    line.category === category ? { category, amount: tidy(line.amount + amount) } : line;
  return has ? lines.map(more) : lines.concat({ category, amount });
}
