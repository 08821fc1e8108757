import { round } from '../../core/round';
import { inLanguage, isWord } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { logSumOrBlank } from '../model/formulas';
import { numberOrText } from '../model/metricCells';
import { moneyOf } from './planFigures';
import { RELEASED, STOCK_LEFT } from './planFormulas';

/** Lines of the request, then the reserve: rounded up to 100 yuan, so that it stays in its band. */
export function budgetRows({ request, locale }: CampaignContext): Row[] {
  const { reserve } = locale.words;
  const amounts = request.budget.map(({ amount }) => moneyOf(amount));
  const lines = request.budget.map(({ category, longTerm }, i) => ({
    cells: {
      category: inLanguage('budgetCategory', category, locale),
      amount: amounts[i] as number,
      spent: isWord('promotion', category)
        ? { formula: logSumOrBlank('["metrics.spend.name"]') }
        : null,
      remark: longTerm ? locale.words.longTerm : null,
    },
  }));
  const share = request.contingency ?? 0;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const amount = Math.ceil(round((sum * share) / (1 - share), 6) * 100) / 100;
  const spent = { formula: RELEASED };
  return share > 0 ? [...lines, { cells: { category: reserve, amount, spent } }] : lines;
}

/** Products; what the board knows of their stock is shown. */
export function productRows({ request, locale }: CampaignContext): Row[] {
  return (request.products ?? []).map(({ role, name, listPrice, price, stock, stopLine }) => ({
    cells: {
      role: inLanguage('productRole', role, locale),
      product: name,
      listPrice: numberOrText(listPrice, '元'),
      price: numberOrText(price, '元'),
      stock: numberOrText(stock, '件'),
      left: stopLine === undefined ? null : { formula: STOCK_LEFT },
      stopLine: stopLine ?? null,
    },
  }));
}
