import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from '../locales/localeOf';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { known } from '../tabs/kinds/unread';
import { moneyKind } from '../tabs/lessons/lessonPlan';

/** A line of the budget; money in 万元, absent while it cannot be read. */
export interface BudgetLine {
  readonly row: number;
  readonly name: string;
  readonly kind: ReturnType<typeof moneyKind>;
  readonly detail: string;
  readonly amount?: number;
  readonly spent?: number;
  /** Builds the brand: no part of the ROI of the campaign. */
  readonly isLongTerm?: true;
}

/** Whether a remark begins with the word for it, in any language. */
function isLongTerm(remark: string): boolean {
  return LANGUAGES.some((one) => remark.startsWith(localeOf(one).words.longTerm));
}

/** The lines of the budget that have a name. */
export function budgetLines(rows: readonly TableRow<'plan', 'budget'>[]): BudgetLine[] {
  return rows.flatMap(({ row, is }): BudgetLine[] => {
    const [amount, spent] = [known(is.amount), known(is.spent)];
    const { category: name, detail } = is;
    if (name === '') return [];
    return [
      {
        row,
        name,
        kind: moneyKind(name),
        detail,
        ...(amount === undefined ? {} : { amount }),
        ...(spent === undefined ? {} : { spent }),
        ...(isLongTerm(is.remark) ? { isLongTerm: true } : {}),
      },
    ];
  });
}
