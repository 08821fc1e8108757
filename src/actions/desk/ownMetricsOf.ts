import type { OwnMetric } from '../../core/ownMetric';
import { keyOfMetric } from '../../locales/keyOfWord';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { ownMetrics } from '../../tabs/settings/teamSettings';
import { sharedTab } from './sharedTab';

/** The metrics that 设置 has of the team's own: a read, for rows of which nothing is known else. */
export function ownMetricsOf(our: Pick<OurTab, 'signature'>): readonly OwnMetric[] {
  const settings = sharedTab(our, 'settings');
  return settings ? ownMetrics(openTable(settings, 'metrics').rows) : [];
}

/** Those metrics where one of the names is none that everybody has; else 设置 is not read. */
export function ownMetricsAmong(
  our: Pick<OurTab, 'signature'>,
  names: readonly string[],
): readonly OwnMetric[] {
  return names.some((name) => name !== '' && !keyOfMetric(name)) ? ownMetricsOf(our) : [];
}
