import { percentText } from '../request/planRules';
import { groupOf } from '../retro/goalGroup';
import { round } from '../round';
import type { Finding, PreflightInput } from './finding';

/** What the plan spends on the brand for long, and whether a goal will tell what it came to (source 002). */
export function longTermFindings({ budget, goals }: PreflightInput): Finding[] {
  const lines = budget.filter(({ isLongTerm }) => isLongTerm);
  const [first] = lines;
  if (!first) return [];
  const sum = (of: typeof budget) => of.reduce((total, { amount = 0 }) => total + amount, 0);
  const place = { tab: 'plan', block: 'budget', row: first.row, key: 'remark' } as const;
  const amount = round(sum(lines), 2);
  const share = percentText(sum(budget) > 0 ? sum(lines) / sum(budget) : 0);
  const said: Finding = {
    rule: 'longTerm',
    severity: 'info',
    values: { name: lines.map(({ name }) => name).join(' / '), amount, share },
    place,
  };
  const isMeasured = goals.some(({ metric }) => groupOf(metric) === 'brand');
  if (isMeasured) return [said];
  return [
    said,
    { rule: 'longTermNoGoal', severity: 'should', values: { name: first.name }, place },
  ];
}
