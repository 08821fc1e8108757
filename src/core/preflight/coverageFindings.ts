import { namesOf } from '../namesOf';
import type { Finding, PlanPlace, PreflightInput } from './finding';

/** What stands in the plan twice, and what it has forgotten (source 002: nothing twice, nothing left out). */
export function coverageFindings(input: PreflightInput): Finding[] {
  return [...emptyFindings(input), ...twiceFindings(input), ...channelFindings(input)];
}

const PARTS = ['goals', 'budget', 'risks'] as const;

function emptyFindings(input: PreflightInput): Finding[] {
  return PARTS.filter((part) => input[part].length === 0).map((part) => ({
    rule: `without.${part}`,
    severity: 'should',
    values: {},
  }));
}

function twiceFindings({ goals, split, budget }: PreflightInput): Finding[] {
  return [
    ...twice(goals, 'goals', 'metric', ({ name, metric = name }) => metric),
    ...twice(split, 'split', 'item', ({ dimension, item }) => `${dimension}\n${item}`),
    // A line may be parted, as promotion is by phase; its details tell the parts.
    ...twice(budget, 'budget', 'category', ({ name, detail = '' }) => `${name}\n${detail}`),
  ];
}

/** Rows that say the same thing as one above them. */
function twice<R extends { readonly row: number; readonly name?: string; readonly item?: string }>(
  rows: readonly R[],
  block: string,
  key: string,
  keyOf: (row: R) => string,
): Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Finding[] => {
    const own = keyOf(row);
    const isFirst = !seen.has(own);
    seen.add(own);
    const place: PlanPlace = { tab: 'plan', block, row: row.row, key };
    const values = { name: row.item ?? row.name ?? '' };
    return isFirst ? [] : [{ rule: `twice.${block}`, severity: 'should', values, place }];
  });
}

/** Channels that are to sell and for which nothing is done, or nothing spent where others have money. */
function channelFindings({ split, tasks }: PreflightInput): Finding[] {
  const channels = split.filter(({ isChannel }) => isChannel);
  const open = tasks.filter(({ name, status }) => name !== '' && status !== 'cancelled');
  const worked = new Set(open.flatMap(({ platform }) => namesOf(platform)));
  const isByPlatform = channels.some(({ item }) => worked.has(item));
  const isParted = channels.some(({ budget }) => budget !== undefined);
  return channels.flatMap(({ row, item, share = 0, budget = 0 }): Finding[] => {
    if (item === '') return [];
    const at = (rule: string, severity: Finding['severity'], key: string): Finding => ({
      rule,
      severity,
      values: { name: item },
      place: { tab: 'plan', block: 'split', row, key },
    });
    return [
      ...(isByPlatform && !worked.has(item) ? [at('channelNoTask', 'should', 'item')] : []),
      ...(isParted && share > 0 && budget === 0 ? [at('channelNoBudget', 'info', 'budget')] : []),
    ];
  });
}
