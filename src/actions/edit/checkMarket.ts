import { keyOfMetric } from '../../locales/keyOfWord';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import { metricCells } from '../../tabs/model/metricCells';
import { checkTables } from './checkTables';

/** Brings 市场与资源 into order; benchmarks of a metric of the dictionary that people added say which way is better. */
export function checkMarket(our: OurTab<'market'>, edited?: Area): number {
  const benchmarks = openTable(our, 'benchmarks');
  for (const { row, is } of benchmarks.rows)
    if (is.direction === '' && keyOfMetric(is.metric))
      benchmarks.put(row, 'direction', metricCells(is.metric, our.locale).direction);
  return benchmarks.write() + checkTables(our, edited);
}
