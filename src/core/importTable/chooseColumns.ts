import type { MetricKey } from '../metrics';
import { type Asking, LIST, type Values } from './asking';
import type { Column, MetricColumn } from './columnsOf';

/**
 * The columns that are read: of each metric one, or its parts, which add up. What may be counted otherwise, and
 * which of several it is, people say once for all columns. `partsOf` is how many parts a metric has, without which
 * the others are not all of it; `shownAs` gives what a choice shows.
 */
export function chooseColumns(
  all: readonly Column[],
  asking: Asking,
  partsOf: (metric: MetricKey) => number,
  shownAs: (column: MetricColumn) => Values,
): readonly MetricColumn[] {
  const metrics = all.filter((column): column is MetricColumn => column.metric !== undefined);
  const sure: MetricColumn[] = [];
  const offered: MetricColumn[] = [];
  const usual = new Set<MetricColumn>();
  for (const metric of new Set(metrics.map((column) => column.metric))) {
    const of = (as: Column['as']) => metrics.filter((c) => c.metric === metric && c.as === as);
    const [plain, parts] = [of(undefined), of('part')];
    const isElsewhere = plain.length + parts.length > 0;
    const asked = [...of('ask'), ...(isElsewhere ? [] : of('elseAsk'))];
    const first = isElsewhere ? plain : of('else');
    const isAll = parts.length === 0 || parts.length >= partsOf(metric);
    const isOne = isAll && first.length + Math.min(parts.length, 1) < 2;
    if (isOne && asked.length === 0) sure.push(...first, ...parts);
    else offered.push(...first, ...parts, ...asked);
    if (isOne) for (const column of [...first, ...parts]) usual.add(column);
  }
  if (offered.length === 0) return sure;
  const answerOf = (column: MetricColumn) => {
    const { header, metric } = shownAs(column);
    return `${header} → ${metric}`;
  };
  const answer = asking.answer(
    'columns',
    {},
    offered.map((column) => [answerOf(column), shownAs(column)]),
    { usual: offered.filter((column) => usual.has(column)).map(answerOf) },
  );
  const wanted = answer ? answer.split(LIST) : undefined;
  const taken: MetricColumn[] = [];
  for (const column of offered) {
    const isWanted = wanted ? wanted.includes(answerOf(column)) : usual.has(column);
    const isPart = column.as === 'part';
    const isFree = taken.every((o) => o.metric !== column.metric || (isPart && o.as === 'part'));
    if (isWanted && isFree) taken.push(column);
  }
  return [...sure, ...taken].sort((a, b) => a.index - b.index);
}
