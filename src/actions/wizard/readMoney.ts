import { formatQuantity } from '../../core/quantity/formatQuantity';
import { tidy } from '../../core/quantity/tidy';
import type { CampaignRequest } from '../../core/request/campaignRequest';
import { budgetLines } from '../../rows/budgetLine';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { wordOf } from '../../tabs/kinds/wordKinds';
import { asTyped, type Typed } from './asTyped';

/** Prices and stock lines; how much there is of each is another matter every time. */
export function readProducts(plan: OurTab<'plan'>): Pick<CampaignRequest, 'products'> {
  const { productRole, unit } = plan.locale.words;
  const price = (key: 'listPrice' | 'price', value: Typed) =>
    typeof value === 'number' ? { [key]: asTyped(value, unit.元, plan.locale) } : {};
  const products = openTable(plan, 'products').rows.flatMap(({ is }) => {
    const { product: name, stopLine } = is;
    const role = wordOf(is.role, productRole);
    if (!role || !name) return [];
    return [
      {
        role,
        name,
        ...price('listPrice', is.listPrice),
        ...price('price', is.price),
        ...(stopLine ? { stopLine } : {}),
      },
    ];
  });
  return products.length > 0 ? { products } : {};
}

/** Lines without the reserve, and the reserve as a share. */
export function readBudget(plan: OurTab<'plan'>): Pick<CampaignRequest, 'budget' | 'contingency'> {
  const unit = plan.locale.words.unit.万元;
  const lines = budgetLines(openTable(plan, 'budget').rows).flatMap(
    ({ name, kind, amount, isLongTerm: longTerm }) =>
      amount === undefined
        ? []
        : [{ category: name, kind, amount, ...(longTerm ? { longTerm } : {}) }],
  );
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const reserve = lines.find(({ kind }) => kind === 'reserve')?.amount ?? 0;
  return {
    budget: lines
      .filter(({ kind }) => kind !== 'reserve')
      .reduce<readonly Line[]>(merged, [])
      .map(({ amount, ...line }) => ({ ...line, amount: formatQuantity(amount, unit) })),
    // Hundredths of a percent: the amount itself was rounded up.
    contingency: total > 0 ? Math.floor((reserve / total) * 1000) / 1000 : 0,
  };
}

interface Line {
  readonly category: string;
  readonly amount: number;
  readonly longTerm?: true;
}

/** A category that was parted, as a phase's part is, is one line of a request. */
function merged(lines: readonly Line[], { category, amount, longTerm }: Line): Line[] {
  const has = lines.some((line) => line.category === category);
  const more = (line: Line) =>
    line.category === category ? { ...line, amount: tidy(line.amount + amount) } : line;
  return has
    ? lines.map(more)
    : lines.concat({ category, amount, ...(longTerm ? { longTerm } : {}) });
}
