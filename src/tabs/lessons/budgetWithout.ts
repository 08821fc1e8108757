import { round } from '../../core/round';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { logSum, logSumOrBlank } from '../model/formulas';
import type { Change } from './lessonRows';

/** A part of a line becomes a line of its own below it, with the spend of its phase. */
export function budgetWithout(
  rows: readonly Row[],
  { from, name, detail, amount }: Change<'budget'>,
  cite: string,
  { locale }: CampaignContext,
): Row[] {
  const spend = '["metrics.spend.name"]';
  const kind = JSON.stringify(detail);
  const edge = (column: string) =>
    `IFERROR(INDEX([phases.${column}:],MATCH(${kind},[phases.kind:],0)),0)`;
  const inPhase = { dates: [`">="&${edge('start')}`, `"<="&${edge('end')}`] };
  const isMeasured =
    typeof rows[from]?.cells.spent === 'object' && rows[from]?.cells.spent !== null;
  const less = rows.map((row, i) =>
    i === from
      ? {
          ...row,
          cells: {
            ...row.cells,
            amount: round(Number(row.cells.amount) - amount, 2),
            ...(isMeasured
              ? {
                  spent: {
                    formula: `IFERROR(${logSumOrBlank(spend)}-${logSum(spend, inPhase)},"")`,
                  },
                }
              : {}),
          },
        }
      : row,
  );
  const part: Row = {
    cells: {
      category: name,
      detail,
      amount,
      spent: isMeasured ? { formula: logSumOrBlank(spend, inPhase) } : null,
      remark: cite,
    },
  };
  const isReserve = (row: Row) => row.cells.category === locale.words.reserve;
  return [...less.filter((row) => !isReserve(row)), part, ...less.filter(isReserve)];
}
